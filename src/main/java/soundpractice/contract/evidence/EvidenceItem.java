package soundpractice.contract.evidence;

import java.time.LocalDate;
import java.util.Locale;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// One piece of a case's evidence. Written once: a mistake is put right by a further item that says so.
///
/// @param number its place in the index, from 1
/// @param source where it comes from
/// @param obtainedOn when it was obtained
/// @param obtainedBy who obtained it
/// @param clauses the clauses it speaks to; may be empty
/// @param content its bytes, by their SHA-256
/// @param bytes how many
public record EvidenceItem(
        PracticeCode practice,
        RecordId caseId,
        int number,
        String title,
        Sort sort,
        String source,
        LocalDate obtainedOn,
        String obtainedBy,
        String clauses,
        String fileName,
        BlobId content,
        long bytes) implements CaseEvent {

    /// Evidence in the journal.
    public static final Kind<EvidenceItem> KIND = Kind.log("contract.evidence", EvidenceItem.class);

    /// What sort of evidence.
    public enum Sort {
        /// What the practice or the commissioner wrote.
        DOCUMENT,
        /// Letters and messages.
        CORRESPONDENCE,
        /// A witness's signed statement.
        STATEMENT,
        /// What a visit or an audit of ours put down.
        VISIT_RECORD,
        PHOTO,
        /// Figures.
        FIGURES,
        /// What CQC published or told: it supports, but it is not our own evidence (L-1).
        CQC;

        /// The key of its name in words.
        public String key() {
            return "contract.evidence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public LocalDate happenedOn() {
        return obtainedOn;
    }

    @Override
    public Reason told() {
        return Reason.of("", "contract.told.evidence", mark(), title, obtainedBy);
    }

    /// Whether it is the commissioner's own: a rating, concern or inspection alone gives no right to act (L-1).
    public boolean own() {
        return sort != Sort.CQC;
    }

    /// How a notice cites it.
    public String cited() {
        return title + (source.isBlank() || title.contains(source) ? "" : ", " + source) + " (" + mark() + ")";
    }

    /// How the index names it: `E3`.
    public String mark() {
        return "E" + number;
    }
}
