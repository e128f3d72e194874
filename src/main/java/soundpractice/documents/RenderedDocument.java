package soundpractice.documents;

/// Finished pages as one file, PDF/A-3a and PDF/UA-1.
public final class RenderedDocument {
    private final byte[] pdf;
    private final int pages;

    /// A file of so many pages, enclosures included.
    public RenderedDocument(byte[] pdf, int pages) {
        this.pdf = pdf.clone();
        this.pages = pages;
    }

    /// The file's bytes.
    public byte[] pdf() {
        return pdf.clone();
    }

    /// How many pages, enclosures included.
    public int pages() {
        return pages;
    }
}
