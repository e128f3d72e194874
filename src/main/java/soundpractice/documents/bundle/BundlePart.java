package soundpractice.documents.bundle;

/// A file in a bundle: PDF and pictures become pages, anything else is attached as it is.
public final class BundlePart {
    private final String mark;
    private final String title;
    private final String fileName;
    private final byte[] content;

    /// @param mark how the index names it (`E3`)
    public BundlePart(String mark, String title, String fileName, byte[] content) {
        this.mark = mark;
        this.title = title;
        this.fileName = fileName;
        this.content = content.clone();
    }

    /// How the index names it.
    public String mark() {
        return mark;
    }

    /// What it is.
    public String title() {
        return title;
    }

    /// The name it came under.
    public String fileName() {
        return fileName;
    }

    /// Its bytes.
    public byte[] content() {
        return content.clone();
    }
}
