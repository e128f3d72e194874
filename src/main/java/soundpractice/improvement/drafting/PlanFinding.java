package soundpractice.improvement.drafting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.Threat;

/// Something found elsewhere that a plan may answer: a stocktake's answer, a red quarter's measure, a regulator's concern. Rooms that find things say it so.
///
/// @param source names it for good: `stocktake <id> Q12`, `quarter 2017-18/Q2 Access`
/// @param title in a few words
/// @param shows how it shows
/// @param goal what would be better; may be empty
/// @param theme a [Theme]'s word; may be empty
/// @param domain a shape's domain; may be empty
/// @param action what was already agreed on the day; may be empty
/// @param owner who said they would do it; may be empty
/// @param due by when; null if nobody said
public record PlanFinding(
        String source, String title, String shows, String goal, String theme, String domain, Threat threat, String action, String owner, @Nullable LocalDate due) {

    /// A finding with nothing agreed yet.
    public static PlanFinding of(String source, String title, String shows, String theme, Threat threat) {
        return new PlanFinding(source, title, shows, "", theme, "", threat, "", "", null);
    }
}
