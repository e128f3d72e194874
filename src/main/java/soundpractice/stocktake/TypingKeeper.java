package soundpractice.stocktake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Keeps what is being typed from being lost: the screen hands the field's whole text over at each pause between keys (at the latest every half
/// second while keys go on), and when [#keep] returns, it is on the disk, sealed. The next start finds it, cursor included, in [#pending].
/// When the text became an answer ([RecordAnswer]), [#drop] lets go of it. Thread-safe; waits for the disk, so never call it on the screen's thread.
public interface TypingKeeper {

    /// Keeps what stands in a field, in place of what stood there before.
    ///
    /// @throws TroubleException when it did not reach the disk; it is still in memory and in [#pending], and is written again with the next call
    void keep(Typing typing) throws TroubleException;

    /// Forgets a field: its text was saved elsewhere, or thrown away on purpose.
    void drop(RecordId interview, String question, String field) throws TroubleException;

    /// Everything that was typed and has not been dropped, this session's and what an earlier one left behind; newest last.
    List<Typing> pending();

    /// What an earlier session left behind and nobody has taken up yet; newest last. Empty after an orderly end.
    List<Typing> recovered();

    /// A field's text, if there is any that has not been dropped.
    default Optional<Typing> of(RecordId interview, String question, String field) {
        return pending().stream().filter(t -> t.isIn(interview, question, field)).findFirst();
    }

    /// When the last text reached the disk; null when none did in this session.
    @Nullable Instant keptAt();

    /// Whether everything handed over is on the disk.
    boolean isSafe();
}
