package soundpractice.documents.pack;

import soundpractice.documents.page.PageModel;
import soundpractice.kernel.BlobId;

/// A part of a pack: pages that are made for it, or a document that went out and is put in as it was kept.
public sealed interface PackPart {

    /// What the outline calls it.
    String title();

    /// 1 stands at the left of the outline, 2 beneath the last 1.
    int level();

    /// What stands before its page numbers: empty for the pack's own pages, `A-` for an appendix.
    String label();

    /// Pages made for the pack.
    ///
    /// @param atMost how many pages it may have; 0 when it may have any number
    record Made(String title, int level, String label, PageModel pages, int atMost) implements PackPart {}

    /// A document as it went out.
    ///
    /// @param document its kept bytes
    record Kept(String title, int level, String label, BlobId document) implements PackPart {}
}
