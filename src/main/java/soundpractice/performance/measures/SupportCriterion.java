package soundpractice.performance.measures;

import java.util.Locale;
import soundpractice.kernel.RuleId;

/// One of the sixteen criteria of the support matrix, in its order.
public enum SupportCriterion {
    SM_01(Domain.SAFETY, Sort.FLAG),
    SM_02(Domain.SAFETY, Sort.FLAG),
    SM_03(Domain.SAFETY, Sort.JUDGEMENT),
    SM_04(Domain.WORKFORCE, Sort.NUMBER),
    SM_05(Domain.WORKFORCE, Sort.NUMBER),
    SM_06(Domain.EXTERNAL, Sort.JUDGEMENT),
    SM_07(Domain.EXTERNAL, Sort.NUMBER),
    SM_08(Domain.ORGANISATION, Sort.JUDGEMENT),
    SM_09(Domain.ORGANISATION, Sort.JUDGEMENT),
    SM_10(Domain.ORGANISATION, Sort.JUDGEMENT),
    SM_11(Domain.EFFICIENCY, Sort.NUMBER),
    SM_12(Domain.EFFICIENCY, Sort.NUMBER),
    SM_13(Domain.ACCESS, Sort.FLAG),
    SM_14(Domain.ACCESS, Sort.NUMBER),
    SM_15(Domain.ACCESS, Sort.NUMBER),
    SM_16(Domain.ACCESS, Sort.NUMBER);

    /// A part of the matrix.
    public enum Domain {
        SAFETY, WORKFORCE, EXTERNAL, ORGANISATION, EFFICIENCY, ACCESS;

        /// The key of its name.
        public String key() {
            return "performance.matrix.domain." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// What its value is.
    public enum Sort {
        /// It is so or not.
        FLAG,
        /// A person weighs it, 0 to 3.
        JUDGEMENT,
        /// A figure, set against those of the other practices.
        NUMBER
    }

    private final Domain domain;
    private final Sort sort;

    SupportCriterion(Domain domain, Sort sort) {
        this.domain = domain;
        this.sort = sort;
    }

    /// Its part of the matrix.
    public Domain domain() {
        return domain;
    }

    /// What its value is.
    public Sort sort() {
        return sort;
    }

    /// Its id: `SM-01`.
    public RuleId id() {
        return RuleId.of(name().replace('_', '-'));
    }

    /// Whether a high figure is the bad one; of all but the share of QOF points it is.
    public boolean higherIsWorse() {
        return this != SM_11;
    }

    /// The key of its words.
    public String key() {
        return "performance.matrix." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
