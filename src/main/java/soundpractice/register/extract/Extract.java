package soundpractice.register.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.register.Named;
import soundpractice.register.RejectedRow;

/// A public file as read: every line taken, passed over as not about GP practices, or rejected with its reason.
///
/// @param layout words key of the layout recognised
/// @param series what it would take the place of: a later file of the same series replaces this one, files of others stand beside it
/// @param family files of one family are about as long as each other
/// @param asOf the date it speaks of, as far as the file itself tells
/// @param facts names of the facts of a row
/// @param rows data lines in the file, those passed over included
/// @param taken lines taken
/// @param names what codes in it stand for (an indicator and its title)
/// @param rejected lines not taken
/// @param flagged lines taken that are worth a look
/// @param unknownColumns columns nothing reads
/// @param notices what else to know
public record Extract(
        String layout,
        String series,
        String family,
        @Nullable LocalDate asOf,
        List<String> facts,
        int rows,
        List<ExtractRow> taken,
        List<Named> names,
        List<RejectedRow> rejected,
        List<RejectedRow> flagged,
        List<String> unknownColumns,
        List<Problem> notices) {}
