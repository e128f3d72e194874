package soundpractice.documents.render;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.page.Thumbnails;

/// Makes pictures small with what Java itself reads (JPEG, PNG, GIF, BMP). A large photo is never unpacked whole, and one taken with the camera on its side is set upright.
public final class JpegThumbnails implements Thumbnails {
    private static final int WIDEST = 528;
    private static final int TALLEST = 372;
    private static final long MOST_POINTS = 250_000_000;

    /// Needs nothing.
    public JpegThumbnails() {}

    @Override
    public Optional<byte[]> small(byte[] picture) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, false);
                var image = sampled(reader);
                return image == null ? Optional.empty() : Optional.of(jpeg(image, Orientation.of(picture)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage sampled(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) {
            return null;
        }
        int every = Math.max(1, Math.min(width / (2 * WIDEST), height / (2 * TALLEST)));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static byte[] jpeg(BufferedImage image, int orientation) throws IOException {
        boolean lying = orientation >= 5;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        double scale = Math.min(1, Math.min((double) WIDEST / width, (double) TALLEST / height));
        var small = new BufferedImage(Math.max(1, (int) Math.round(width * scale)), Math.max(1, (int) Math.round(height * scale)), BufferedImage.TYPE_INT_RGB);
        var brush = small.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, small.getWidth(), small.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.scale(scale, scale);
        brush.drawImage(image, upright(orientation, image.getWidth(), image.getHeight()), null);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", out);
        return out.toByteArray();
    }

    /// What turns a picture as stored into one as seen.
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
