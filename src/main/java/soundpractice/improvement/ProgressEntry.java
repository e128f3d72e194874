package soundpractice.improvement;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// One line of an action's log: what was done, and what it achieved (Annex 2, field 20). Written once.
///
/// @param on the day it is about
/// @param by who says so
public record ProgressEntry(RecordId plan, PracticeCode practice, RecordId action, LocalDate on, String by, String what, Impact impact) {

    /// Progress in the journal.
    public static final Kind<ProgressEntry> KIND = Kind.log("improvement.progress", ProgressEntry.class);
}
