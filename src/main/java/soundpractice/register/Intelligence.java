package soundpractice.register;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;

/// A dated note about a practice that stands in no data set: soft intelligence, a call, a complaint heard of. Never about a patient:
/// text with an NHS number in it is refused. Scope: the practice.
///
/// @param practice about whom
/// @param on the day it was heard or happened
/// @param source who or what says so (LMC, CQC, a visit, press …)
/// @param sensitivity how freely it may go on
/// @param text what is known
public record Intelligence(PracticeCode practice, LocalDate on, String source, Sensitivity sensitivity, String text) {

    /// The record's kind.
    public static final Kind<Intelligence> KIND = Kind.of("register.intelligence", Intelligence.class);
}
