package soundpractice.improvement.drafting;

import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// People's answer to a check that no program can make: is this really reachable, has the effect on patients been weighed?
///
/// @param subject the action, or the plan
/// @param rule the check's id
public record Asked(RecordId plan, PracticeCode practice, RecordId subject, RuleId rule, boolean yes) {

    /// Answers in the journal: one for each subject and check.
    public static final Kind<Asked> KIND = Kind.of("improvement.asked", Asked.class);

    /// The identity of an answer: two people who answer apart have answered one question.
    public RecordId id() {
        return RecordId.derived(KIND.name(), subject, rule);
    }
}
