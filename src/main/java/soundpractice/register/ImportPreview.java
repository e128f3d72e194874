package soundpractice.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;

/// What an import would do, explained before it is done. `accepted + rejected = rows`; `unchanged + changed + new = accepted`.
///
/// @param kind the import's name on the command line (`practices`)
/// @param file the file's name
/// @param sha256 of its content
/// @param layout words key for the layout recognised, such as which generation of a file this is; empty when not recognised
/// @param asOf the date the file speaks of, if known
/// @param rows data rows in the file
/// @param accepted rows taken
/// @param unchanged rows that say what is known already
/// @param changed rows that say something else than is known
/// @param added rows about something not known before
/// @param gone known entries that this file no longer lists; they stay, marked so
/// @param rejected rows not taken; each with its problem
/// @param flagged rows taken, worth a look
/// @param changedFields fact → how many rows change it, most first
/// @param unknownColumns columns of the file that nothing reads
/// @param notices what else a person should know before confirming
/// @param refusals why this file cannot be imported; empty when it can
/// @param already whether exactly this file was imported before, so that nothing is left to do
public record ImportPreview(
        String kind,
        String file,
        BlobId sha256,
        String layout,
        @Nullable LocalDate asOf,
        int rows,
        int accepted,
        int unchanged,
        int changed,
        int added,
        int gone,
        List<RejectedRow> rejected,
        List<RejectedRow> flagged,
        Map<String, Integer> changedFields,
        List<String> unknownColumns,
        List<Problem> notices,
        List<Problem> refusals,
        boolean already) {

    public ImportPreview {
        rejected = List.copyOf(rejected);
        flagged = List.copyOf(flagged);
        changedFields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(changedFields));
        unknownColumns = List.copyOf(unknownColumns);
        notices = List.copyOf(notices);
        refusals = List.copyOf(refusals);
    }

    /// Whether it can be confirmed.
    public boolean canProceed() {
        return refusals.isEmpty();
    }
}
