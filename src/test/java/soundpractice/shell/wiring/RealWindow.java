package soundpractice.shell.wiring;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;

/// A display of its own with a window manager (Xvfb, openbox), a keyboard (xdotool) and a clipboard (xclip), for driving the packaged program from outside as a person does:
/// nothing of the program is looked into; what it shows is read from the display's own memory.
final class RealWindow implements AutoCloseable {
    private static final List<String> TOOLS = List.of("Xvfb", "openbox", "xdotool", "xclip");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    /// A blinking cursor and *Saved 2 s ago* are no movement.
    private static final double STILL = 0.003;
    private static final double ANOTHER_PAGE = 0.25;

    private final Path memory;
    private final List<Process> mine = new ArrayList<>();
    private final String display;

    /// A display whose memory lies in a folder.
    RealWindow(Path folder) throws Exception {
        memory = Files.createDirectories(folder);
        var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-nolisten", "tcp", "-fbdir", memory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        mine.add(server);
        display = ":" + server.inputReader().readLine().strip();
        mine.add(start("openbox"));
        Thread.sleep(500);
    }

    /// Skips the test where a tool is missing.
    static void orSkip() {
        var missing = TOOLS.stream().filter(tool -> Stream.of(System.getenv("PATH").split(":")).noneMatch(folder -> Files.isExecutable(Path.of(folder, tool)))).toList();
        Assumptions.assumeTrue(missing.isEmpty(), "A real window needs " + String.join(", ", missing));
    }

    /// Starts a program on this display.
    Process start(String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private void run(String... command) throws Exception {
        if (start(command).waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    /// Waits until there is a window of a name.
    void await(String name) throws Exception {
        run("xdotool", "search", "--sync", "--onlyvisible", "--name", name);
    }

    /// Presses keys, one after the other.
    void press(String... keys) throws Exception {
        run(Stream.concat(Stream.of("xdotool", "key"), Stream.of(keys)).toArray(String[]::new));
    }

    void type(String text) throws Exception {
        run("xdotool", "type", "--delay", "12", "--", text);
    }

    /// Puts something on the clipboard.
    void copy(String type, Path content) throws Exception {
        run("xclip", "-selection", "clipboard", "-t", type, "-i", content.toString());
    }

    /// The pixels shown now.
    int[] shown() throws IOException {
        var file = ByteBuffer.wrap(Files.readAllBytes(memory.resolve("Xvfb_screen0")));
        int header = file.getInt(0);
        int line = file.getInt(48);
        int colours = file.getInt(76);
        boolean little = file.getInt(28) == 0;
        var pixels = new int[WIDTH * HEIGHT];
        file.order(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                pixels[y * WIDTH + x] = file.getInt(header + colours * 12 + y * line + x * 4) & 0xFFFFFF;
            }
        }
        return pixels;
    }

    private static double difference(int[] a, int[] b) {
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            count += a[i] == b[i] ? 0 : 1;
        }
        return (double) count / a.length;
    }

    /// Waits until something else is shown than before, or somebody gives up.
    void changed(int[] before, BooleanSupplier givenUp) throws Exception {
        until(() -> !Arrays.equals(before, seen()), givenUp);
    }

    /// Waits until a wholly different page is shown, and nothing on it moves.
    void anotherPage(int[] before, BooleanSupplier givenUp) throws Exception {
        until(() -> difference(before, seen()) > ANOTHER_PAGE, givenUp);
        still(givenUp);
    }

    /// Waits until nothing moves for most of a second.
    void still(BooleanSupplier givenUp) throws Exception {
        var last = new int[][] {seen()};
        var since = new long[] {System.nanoTime()};
        until(() -> {
            var now = seen();
            if (difference(last[0], now) > STILL) {
                since[0] = System.nanoTime();
            }
            last[0] = now;
            return System.nanoTime() - since[0] > 800_000_000L;
        }, givenUp);
    }

    private int[] seen() {
        try {
            return shown();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void until(BooleanSupplier holds, BooleanSupplier givenUp) throws Exception {
        long end = System.nanoTime() + 90_000_000_000L;
        while (!holds.getAsBoolean()) {
            if (givenUp.getAsBoolean()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain for the window");
            }
            Thread.sleep(40);
        }
    }

    /// Writes what is shown as a picture.
    void photograph(Path file) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, WIDTH, HEIGHT, shown(), 0, WIDTH);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    @Override
    public void close() throws Exception {
        for (var process : mine.reversed()) {
            process.destroy();
            process.waitFor();
        }
    }
}
