package soundpractice.inspection;

import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// What an inspection found wrong: a regulation that was not met, or an improvement that was recommended where none was breached (57, 58). It feeds the plan
/// in the shape of Annex 2, fields 9 to 12.
///
/// @param title in a few words
/// @param activity the regulated activity or activities
/// @param regulation number, description and heading; empty where no regulation was breached
/// @param notMet how the regulation was not being met, copied from the report
/// @param causes root causes, or the work that is planned to find them; one line each
/// @param cells codes of the ratings it weighs on
/// @param threat how much it threatens patients, as plans know it: `now`, `likely`, `some`, `none`
public record Finding(
        RecordId inspection,
        PracticeCode practice,
        String title,
        String activity,
        String regulation,
        String notMet,
        List<String> causes,
        List<String> cells,
        String threat) {

    /// Findings in the journal.
    public static final Kind<Finding> KIND = Kind.of("inspection.finding", Finding.class);

    public Finding {
        causes = List.copyOf(causes);
        cells = List.copyOf(cells);
    }

    /// Where a plan says it comes from.
    public String source(RecordId id) {
        return "inspection " + inspection + " " + id;
    }
}
