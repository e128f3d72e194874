package soundpractice.shell.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import soundpractice.shell.Start;
import soundpractice.stocktake.intake.ShippedQuestionnaire;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// The program itself with somebody at its keyboard, to be killed: signs in, goes to the interview if the program has not gone there by itself, answers, types
/// notes, pastes photos, and says after each key what it saw on the screen. It takes up where the screen shows that the last one ended.
final class InterviewWindowChild {
    private static final Set<String> PHOTOGRAPHED = Set.of("PS-02", "IR-05", "CE-01");

    private final FxRobot robot = new FxRobot();
    private final Path photos;
    private final int notes;
    private final int pause;
    private final boolean again;

    private InterviewWindowChild(Path photos, int notes, int pause, boolean again) {
        this.photos = photos;
        this.notes = notes;
        this.pause = pause;
        this.again = again;
    }

    /// @param args the store's folder; the folder with photos; in every how manieth question a note is typed; milliseconds between keys; whether another was killed before
    public static void main(String[] args) throws InterruptedException {
        var driver = new InterviewWindowChild(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), Boolean.parseBoolean(args[4]));
        Thread.ofPlatform().daemon().start(driver::run);
        Start.open(new StorePlace(Path.of(args[0]), null), null, true, null);
    }

    /// Whether a note is typed for a question.
    static boolean isNoted(Question question, int every) {
        var all = ShippedQuestionnaire.version1().questions();
        return all.stream().map(Question::code).toList().indexOf(question.code()) % every == 0;
    }

    static boolean isPhotographed(String code) {
        return PHOTOGRAPHED.contains(code);
    }

    /// What is typed beside a question.
    static String note(String code) {
        return code + " seen and talked about with dates of audits";
    }

    private void run() {
        try {
            drive();
        } catch (Exception e) {
            say("TROUBLE " + e);
            e.printStackTrace(System.out);
        }
    }

    private void drive() throws Exception {
        until(() -> focus() instanceof PasswordField);
        robot.write(StoreChild.PASSPHRASE, 0);
        robot.push(KeyCode.ENTER);
        until(() -> !(focus() instanceof PasswordField) && (code() != null || scene().lookup(".rail") != null));
        for (int i = 0; again && i < 200 && on(this::code) == null; i++) {
            Thread.sleep(50);
        }
        // An abrupt end leads straight back into the interview; otherwise one goes there.
        if (code() == null) {
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
            until(() -> scene().getRoot().lookupAll(".button").stream().anyMatch(n -> says(n).startsWith("Go on with")));
            for (int i = 0; i < 60 && !says(focus()).startsWith("Go on with"); i++) {
                robot.push(KeyCode.TAB);
                settle();
            }
            robot.push(KeyCode.SPACE);
            until(() -> code() != null);
            say("READY");
        } else {
            say("READY again at " + code() + " with the cursor at " + (focus() instanceof TextInputControl field ? field.getCaretPosition() : -1));
        }
        var questions = ShippedQuestionnaire.version1().questions();
        while (true) {
            var code = on(this::code);
            var question = questions.stream().filter(q -> q.code().equals(code)).findFirst().orElseThrow();
            hold(question);
            if (question.equals(questions.getLast())) {
                break;
            }
            robot.push(KeyCode.RIGHT);
            until(() -> !code.equals(code()));
        }
        until(() -> scene().getRoot().lookupAll(".saved-mark").stream().anyMatch(n -> says(n).startsWith("Saved")));
        say("DONE");
        javafx.application.Platform.exit();
    }

    private void hold(Question question) throws Exception {
        if (isNoted(question, notes)) {
            if (!(on(this::focus) instanceof TextInputControl)) {
                robot.push(KeyCode.ENTER);
            }
            until(() -> focus() instanceof TextInputControl);
            // A question answered in words or by a day has its own field first; Tab leads on to the note.
            for (int i = 0; i < 5 && !on(this::isInNote); i++) {
                robot.push(KeyCode.TAB);
                settle();
            }
            until(this::isInNote);
            var note = note(question.code());
            var there = on(() -> ((TextInputControl) focus()).getText());
            if (!note.startsWith(there)) {
                say("LOST in " + question.code() + ": " + there);
            }
            if (on(() -> ((TextInputControl) focus()).getCaretPosition()) != there.length()) {
                say("CURSOR");
            }
            for (int i = there.length(); i < note.length(); i++) {
                robot.write(String.valueOf(note.charAt(i)), 0);
                say("TYPED " + question.code() + " " + (i + 1) + " " + System.currentTimeMillis());
                Thread.sleep(pause);
            }
            robot.push(KeyCode.ESCAPE);
            until(() -> !(focus() instanceof TextInputControl));
        }
        robot.push(question.choices().isEmpty() ? KeyCode.A : question.kind() == QuestionKind.YES_NO_PARTIAL ? KeyCode.Y : KeyCode.DIGIT1);
        settle();
        if (isPhotographed(question.code()) && on(() -> scene().getRoot().lookupAll(".evidence-tile").isEmpty())) {
            var photo = photos.resolve(question.code() + ".png");
            on(() -> Clipboard.getSystemClipboard().setContent(new ClipboardContent() {{
                putFiles(List.of(photo.toFile()));
            }}));
            robot.push(KeyCode.CONTROL, KeyCode.V);
            until(() -> !scene().getRoot().lookupAll(".evidence-tile").isEmpty());
        }
        say("HELD " + question.code() + " 0 " + System.currentTimeMillis());
    }

    private boolean isInNote() {
        return focus() instanceof TextInputControl field && field.getAccessibleText().contains("the note beside");
    }

    private Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private Node focus() {
        return Window.getWindows().isEmpty() ? null : scene().getFocusOwner();
    }

    /// The code of the question in focus, if an interview is on the screen.
    private String code() {
        return scene().lookup(".question-code") instanceof Labeled label && !label.getText().isEmpty() ? label.getText() : null;
    }

    private static String says(Node node) {
        var words = node == null ? null : node.getAccessibleText();
        return words != null ? words : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!ready(holds)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain");
            }
            Thread.sleep(15);
        }
    }

    private static boolean ready(Callable<Boolean> holds) {
        try {
            return on(holds);
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /// A small picture for each question that gets one.
    static void photos(Path folder) throws Exception {
        Files.createDirectories(folder);
        for (var code : PHOTOGRAPHED) {
            var image = new java.awt.image.BufferedImage(640, 480, java.awt.image.BufferedImage.TYPE_INT_RGB);
            var brush = image.createGraphics();
            brush.setColor(new java.awt.Color(code.hashCode() & 0xFFFFFF));
            brush.fillRect(80, 60, 480, 360);
            brush.dispose();
            javax.imageio.ImageIO.write(image, "png", folder.resolve(code + ".png").toFile());
        }
    }
}
