package soundpractice.platform.fx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import soundpractice.platform.files.AtomicFile;

/// Pictures of screens, as PNG files: for the tour, the guide and whoever wants to look at what was built.
public final class Snapshots {
    private Snapshots() {}

    /// Photographs a scene as it stands. On the screen's thread.
    ///
    /// @throws IOException when the file cannot be written
    public static void take(Scene scene, Path png) throws IOException {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        write(scene.snapshot(null), png);
    }

    /// Writes an image as PNG.
    ///
    /// @throws IOException when the file cannot be written
    public static void write(Image image, Path png) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        AtomicFile.write(png, bytes.toByteArray());
    }
}
