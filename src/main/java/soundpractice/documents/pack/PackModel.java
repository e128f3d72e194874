package soundpractice.documents.pack;

import java.time.Instant;
import java.util.List;

/// A pack as plain data.
///
/// @param title its title, for the reader's window
/// @param author who issues it
/// @param frozenAt the moment its figures are of; the file's own date
/// @param footer what stands at the foot of each page, before the page's number
/// @param classification how it may be handled, in a word or two; stands in each foot
/// @param watermark what stands across each page; empty for none
/// @param parts in order
/// @param attachments files inside
public record PackModel(
        String title,
        String author,
        Instant frozenAt,
        String footer,
        String classification,
        String watermark,
        List<PackPart> parts,
        List<Attachment> attachments) {
    public PackModel {
        parts = List.copyOf(parts);
        attachments = List.copyOf(attachments);
    }
}
