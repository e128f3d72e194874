package soundpractice.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.RecordId;

/// A quarter's dashboard as imported, and when it was published. One record a quarter; the figures are kept content.
///
/// @param figures the kept content with the figures of all practices
/// @param practices how many practices it names
/// @param fileName the name of the file they came in
/// @param fileSha256 that file's SHA-256, 64 hexadecimal digits
/// @param importedOn the day it was imported
/// @param published the day the unvalidated figures were published; null before
/// @param closes the last day of the challenge window; null before publication
public record Dashboard(
        FinancialQuarter quarter,
        BlobId figures,
        int practices,
        String fileName,
        String fileSha256,
        LocalDate importedOn,
        @Nullable LocalDate published,
        @Nullable LocalDate closes) {

    /// Dashboards in the journal, scoped to the area. What one import brought merges as one.
    public static final Kind<Dashboard> KIND = Kind.of("performance.dashboard", Dashboard.class)
            .together("figures", "practices", "fileName", "fileSha256", "importedOn")
            .together("published", "closes");

    /// The identity of a quarter's dashboard, the same on every laptop.
    public static RecordId idOf(FinancialQuarter quarter) {
        return RecordId.derived(KIND.name(), quarter);
    }

    /// The same dashboard, published on a day.
    public Dashboard published(ChallengeWindow window) {
        return new Dashboard(quarter, figures, practices, fileName, fileSha256, importedOn, window.opens(), window.closes());
    }
}
