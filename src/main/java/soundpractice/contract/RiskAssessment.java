package soundpractice.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundpractice.contract.investigation.Level;
import soundpractice.journal.Kind;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// The commissioner's own weighing of risk (85): is a visit or investigation needed, and what action, if any? Written once; a later one is another record.
/// A fresh one is compulsory before sanction or termination.
///
/// @param grades each factor's grade with the evidence for it, under the weight that held
/// @param conclusion what is to happen next
/// @param significant whether patients are judged to be at significant risk
/// @param reasons why, in words
/// @param judgedBy who judged, name and role
public record RiskAssessment(
        PracticeCode practice, RecordId caseId, LocalDate on, List<Graded> grades, Conclusion conclusion, boolean significant, String reasons, String judgedBy) implements CaseEvent {

    /// Assessments in the journal.
    public static final Kind<RiskAssessment> KIND = Kind.log("contract.assessment", RiskAssessment.class);
    /// The highest grade.
    public static final int WORST = 3;
    private static final int MAJOR_FROM = 60;
    private static final int MODERATE_FROM = 30;

    /// A factor as it was graded.
    ///
    /// @param weight how much it counts
    /// @param grade 0 none, 1 low, 2 moderate, 3 high
    /// @param evidence what the grade rests on
    public record Graded(RiskFactor factor, int weight, int grade, String evidence) {
        /// Under today's weights.
        public static Graded of(RiskFactor factor, int grade, String evidence) {
            return new Graded(factor, factor.weight(), grade, evidence.strip());
        }
    }

    /// What an assessment says is to happen.
    public enum Conclusion {
        /// Nothing more has to be found out: a decision can follow.
        DECIDE,
        /// Assurance by letter.
        MINOR,
        /// A visit.
        MODERATE,
        /// A full audit.
        MAJOR;

        /// As files write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "contract.conclusion." + word();
        }
    }

    public RiskAssessment {
        grades = List.copyOf(grades);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Reason told() {
        return Reason.of("", "contract.told.assessed", judgedBy, weighted(), Reason.of("", conclusion.key()));
    }

    /// How much of the worst it comes to, weighted; the figure orders, a person judges.
    public Percent weighted() {
        return weighted(grades);
    }

    /// The same for grades that are not an assessment yet.
    public static Percent weighted(List<Graded> grades) {
        int all = grades.stream().mapToInt(g -> g.weight() * WORST).sum();
        int reached = grades.stream().mapToInt(g -> g.weight() * g.grade()).sum();
        return new Percent(BigDecimal.valueOf(100L * reached).divide(BigDecimal.valueOf(Math.max(1, all)), 1, RoundingMode.HALF_UP));
    }

    /// The level of investigation that the grades suggest; none when nothing was found. High risk to patients' safety alone suggests the major level.
    public static Optional<Level> suggested(List<Graded> grades) {
        if (grades.stream().allMatch(g -> g.grade() == 0)) {
            return Optional.empty();
        }
        double share = weighted(grades).value().doubleValue();
        boolean unsafe = grades.stream().anyMatch(g -> g.factor() == RiskFactor.PATIENT_SAFETY && g.grade() == WORST);
        return Optional.of(unsafe || share >= MAJOR_FROM ? Level.MAJOR : share >= MODERATE_FROM ? Level.MODERATE : Level.MINOR);
    }

    /// The key of a grade's name in words.
    public static String gradeKey(int grade) {
        return "contract.grade." + String.format(Locale.ROOT, "%d", grade);
    }
}
