package soundpractice.improvement.support;

import java.util.List;
import java.util.Locale;
import soundpractice.improvement.Order;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RuleId;

/// A line of a practice's options report: what the diagnostic found in one of its four domains, and what is recommended.
///
/// @param domain DG-1 finance, DG-2 staffing, DG-3 service redesign, DG-4 capability and capacity
/// @param theme what it is about, for the highlights over several practices
/// @param further whether it only names something to study further
public record Option(PracticeCode practice, Domain domain, String theme, String finding, List<String> actions, boolean further, Order order) {

    /// Options in the journal, each scoped to its practice.
    public static final Kind<Option> KIND = Kind.of("improvement.option", Option.class);

    /// The diagnostic's four domains.
    public enum Domain {
        FINANCE(1),
        STAFFING(2),
        SERVICE_REDESIGN(3),
        CAPABILITY(4);

        private final int number;

        Domain(int number) {
            this.number = number;
        }

        /// Its id in the domain's reference.
        public RuleId rule() {
            return RuleId.of("DG-" + number);
        }

        /// The key of its name in words.
        public String key() {
            return "improvement.diagnostic." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Option {
        actions = List.copyOf(actions);
    }
}
