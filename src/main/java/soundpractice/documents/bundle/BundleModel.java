package soundpractice.documents.bundle;

import java.util.List;
import soundpractice.documents.page.PageModel;

/// A bundle as plain data.
///
/// @param index its first pages
/// @param parts the files, in the order of the index
public record BundleModel(PageModel index, List<BundlePart> parts) {
    public BundleModel {
        parts = List.copyOf(parts);
    }
}
