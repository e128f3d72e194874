package soundpractice.sync;

import java.util.List;
import soundpractice.kernel.PracticeCode;

/// What somebody wants in a bundle.
///
/// @param people for whom; empty for everybody
/// @param practices a visit pack for these practices and nothing else; empty for everything that the recipients may see
/// @param everything whether to include what the recipients have acknowledged already
/// @param attachmentsUpTo attachments larger than so many bytes are left out and can be asked for
public record ExportWish(List<String> people, List<PracticeCode> practices, boolean everything, long attachmentsUpTo) {
    public ExportWish {
        people = List.copyOf(people);
        practices = List.copyOf(practices);
    }
}
