package soundpractice.improvement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import soundpractice.kernel.Reason;

/// Where a problem comes from, for people: the rooms that find things name them for good (`stocktake 2026-09-18 PS-02`), and nobody wants to read that on a page.
public final class Origin {
    private Origin() {}

    /// A problem's source as a sentence; what somebody wrote in their own words stays as it is.
    ///
    /// @param source as the problem or finding keeps it
    public static Reason of(String source) {
        var parts = source.split(" ", 3);
        if (parts.length == 3 && parts[0].equals("stocktake")) {
            try {
                return Reason.of("", "improvement.origin.stocktake", LocalDate.parse(parts[1]), parts[2]);
            } catch (DateTimeParseException ownWords) {
                return Reason.of("", "improvement.origin.said", source);
            }
        }
        // The two words behind it are the records' identities.
        return parts.length == 3 && parts[0].equals("inspection") && parts[1].length() == 36
                ? Reason.of("", "improvement.origin.inspection")
                : Reason.of("", "improvement.origin.said", source);
    }
}
