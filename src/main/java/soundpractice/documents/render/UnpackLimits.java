package soundpractice.documents.render;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;

/// How much a file may unpack to before it is dropped: 20 MB at once, 100 MB in all, 200,000 objects. Counts for every packed part, not only for those packed twice.
final class UnpackLimits extends MemoryLimitsAwareHandler {
    /// At once, in bytes.
    static final int AT_ONCE = 20 * 1024 * 1024;
    private static final long IN_ALL = 100L * 1024 * 1024;
    private static final int OBJECTS = 200_000;

    UnpackLimits() {
        setMaxSizeOfSingleDecompressedPdfStream(AT_ONCE);
        setMaxSizeOfDecompressedPdfStreamsSum(IN_ALL);
        setMaxNumberOfElementsInXrefStructure(OBJECTS);
    }

    @Override
    @SuppressWarnings("deprecation") // There is no other way yet to have limits on everything.
    public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
        return true;
    }

    @Override
    public MemoryLimitsAwareHandler createNewInstance() {
        return new UnpackLimits();
    }
}
