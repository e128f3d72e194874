package soundpractice.documents;

/// Finished pages as one file, PDF/A-3a and PDF/UA-1.
public final class RenderedDocument {
    private final byte[] pdf;
    private final int pages;
    private final String subject;

    /// A file of so many pages, enclosures included, with its subject line as printed.
    public RenderedDocument(byte[] pdf, int pages, String subject) {
        this.pdf = pdf.clone();
        this.pages = pages;
        this.subject = subject;
    }

    /// The file's bytes.
    public byte[] pdf() {
        return pdf.clone();
    }

    /// How many pages, enclosures included.
    public int pages() {
        return pages;
    }

    /// The subject line, as printed.
    public String subject() {
        return subject;
    }
}
