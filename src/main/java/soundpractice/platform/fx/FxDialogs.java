package soundpractice.platform.fx;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.text.Messages;

/// Dialogs as windows over the program's own.
public final class FxDialogs implements Dialogs {
    /// From so many rows on a form may not fit a laptop's screen.
    private static final int LONG = 7;
    /// What title, buttons and the window's frame take of its height.
    private static final double AROUND = 240;

    private final Messages words;
    private final Supplier<@Nullable Window> owner;
    private final Supplier<LocalDate> today;

    /// @param owner the window that dialogs stand over
    /// @param today what `today` means in a date field
    public FxDialogs(Messages words, Supplier<@Nullable Window> owner, Supplier<LocalDate> today) {
        this.words = words;
        this.owner = owner;
        this.today = today;
    }

    @Override
    public void confirm(Question question, Runnable yes) {
        var dialog = dialog(question.title(), text(question.text()), "confirm");
        var button = primary(dialog, question);
        dialog.getDialogPane().getButtonTypes().add(no());
        dialog.setOnHidden(hidden -> {
            if (dialog.getResult() == button) {
                yes.run();
            }
        });
        dialog.show();
        if (question.destructive()) {
            dialog.getDialogPane().lookupButton(dialog.getDialogPane().getButtonTypes().getLast()).requestFocus();
        }
    }

    @Override
    public void askReason(Question question, Consumer<String> reason) {
        var form = new Form(words);
        var field = form.area("platform.dialog.reason").required();
        fill(question, form, () -> then(form, () -> reason.accept(field.get())));
    }

    @Override
    public void askNote(Question question, Consumer<String> note) {
        var form = new Form(words);
        var field = form.area("platform.dialog.note");
        fill(question, form, () -> then(form, () -> note.accept(field.get())));
    }

    @Override
    public void askText(Question question, String preset, Consumer<String> text) {
        var form = new Form(words);
        var field = form.text("platform.dialog.text").required().set(preset);
        fill(question, form, () -> then(form, () -> text.accept(field.get())));
    }

    @Override
    public void askDate(Question question, LocalDate preset, Consumer<LocalDate> date) {
        var form = new Form(words);
        var field = form.date("platform.dialog.date", today).required().set(preset);
        fill(question, form, () -> then(form, () -> {
            var chosen = field.get();
            if (chosen != null) {
                date.accept(chosen);
            }
        }));
    }

    @Override
    public void fill(Question question, Form form, Supplier<List<Problem>> attempt) {
        var content = new VBox(text(question.text()), form);
        content.getStyleClass().add("dialog-form");
        if (question.text().isEmpty()) {
            content.getChildren().removeFirst();
        }
        var dialog = dialog(question.title(), rows(form) > LONG ? scrolled(content) : content, "fill");
        var type = primary(dialog, question);
        dialog.getDialogPane().getButtonTypes().add(no());
        dialog.getDialogPane().lookupButton(type).addEventFilter(ActionEvent.ACTION, click -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                problems = attempt.get();
            }
            form.show(problems);
            if (!problems.isEmpty()) {
                click.consume();
                // What stands wrong needs lines of its own, and takes them from nobody.
                fit(dialog);
            }
        });
        // A field that only some answers call for pushes nothing out of the window when it comes.
        form.getChildren().forEach(row -> row.managedProperty().subscribe((_, _) -> fit(dialog)));
        dialog.setOnShown(shown -> {
            form.focusFirst();
            grow(dialog, form);
        });
        dialog.show();
    }

    /// A form that says more once something is chosen needs lines of its own for it, too. What somebody made smaller by hand stays so.
    private static void grow(Dialog<ButtonType> dialog, Form form) {
        var pane = dialog.getDialogPane();
        var wished = new double[] {form.prefHeight(form.getWidth())};
        form.needsLayoutProperty().subscribe(needed -> {
            if (needed) {
                return;
            }
            double wishes = form.prefHeight(form.getWidth());
            if (wishes > wished[0] + 1) {
                // Not while the window is laying itself out; and by its height alone, for a window sized anew while it opens loses its place.
                Platform.runLater(() -> {
                    double lacks = pane.prefHeight(pane.getWidth()) - pane.getScene().getHeight();
                    if (dialog.isShowing() && lacks > 1) {
                        dialog.setHeight(dialog.getHeight() + lacks);
                        keepOnScreen(pane.getScene().getWindow());
                    }
                });
            }
            wished[0] = wishes;
        });
    }

    /// As tall as what it holds, and never below the screen's edge.
    private static void fit(Dialog<?> dialog) {
        var window = dialog.getDialogPane().getScene().getWindow();
        if (window == null || !window.isShowing()) {
            return;
        }
        window.sizeToScene();
        keepOnScreen(window);
    }

    private static void keepOnScreen(Window window) {
        var screen = Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight()).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        if (window.getY() + window.getHeight() > screen.getMaxY()) {
            window.setY(Math.max(screen.getMinY(), screen.getMaxY() - window.getHeight()));
        }
    }

    /// How long a form is; a text of several lines counts twice.
    private static int rows(Form form) {
        return form.getChildren().size() + form.lookupAll(".text-area").size();
    }

    /// A form that may be longer than the screen: its rows scroll, the buttons stay in view, and Tab brings each field into view.
    private static ScrollPane scrolled(Region content) {
        content.getStyleClass().add("dialog-form-long");
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        pane.setMaxHeight(Screen.getPrimary().getVisualBounds().getHeight() - AROUND);
        return pane;
    }

    @Override
    public void show(String title, Region content) {
        var dialog = dialog(title, content, "look");
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(words.text("platform.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
    }

    @Override
    public void tell(String title, String text, String next) {
        var content = new VBox(text(text));
        content.getStyleClass().add("dialog-form");
        if (!next.isEmpty()) {
            var step = text(next);
            step.getStyleClass().add("next-step");
            content.getChildren().add(step);
        }
        var dialog = dialog(title, content, "tell");
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(words.text("platform.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
    }

    private static List<Problem> then(Form form, Runnable use) {
        var problems = form.problems();
        if (problems.isEmpty()) {
            use.run();
        }
        return problems;
    }

    private Dialog<ButtonType> dialog(String name, Node content, String style) {
        // The dots on a button say that it asks first; above the question itself they would say that something is missing.
        var title = name.endsWith("…") ? name.substring(0, name.length() - 1) : name;
        var dialog = new Dialog<ButtonType>();
        var over = owner.get();
        if (over != null) {
            dialog.initOwner(over);
            dialog.initModality(Modality.WINDOW_MODAL);
        }
        dialog.setTitle(title);
        dialog.setResizable(true);
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("dialog-title");
        var pane = dialog.getDialogPane();
        var all = new VBox(heading, content);
        all.getStyleClass().add("dialog-body");
        VBox.setVgrow(content, javafx.scene.layout.Priority.ALWAYS);
        pane.setContent(all);
        pane.getStyleClass().addAll("sp-dialog", "sp-dialog-" + style);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && keepsEscape(key.getTarget())) {
                key.consume();
                dialog.close();
            }
        });
        return dialog;
    }

    /// A list and a table take Escape for themselves, even while nothing in them is being edited.
    private static boolean keepsEscape(EventTarget target) {
        return target instanceof ListView<?> list && list.getEditingIndex() < 0 || target instanceof TableView<?> table && table.getEditingCell() == null;
    }

    private static ButtonType primary(Dialog<ButtonType> dialog, Question question) {
        var type = new ButtonType(question.yes(), question.destructive() ? ButtonData.OTHER : ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().add(type);
        if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
            button.getStyleClass().add(question.destructive() ? "danger" : "accent");
        }
        return type;
    }

    private ButtonType no() {
        return new ButtonType(words.text("platform.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private static Label text(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        // A dialog rounds its height down, and a label that lacks one pixel leaves out its last line.
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("dialog-text");
        return label;
    }
}
