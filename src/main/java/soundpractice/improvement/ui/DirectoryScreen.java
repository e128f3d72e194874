package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.drafting.Directory;
import soundpractice.improvement.drafting.DirectoryPlace;
import soundpractice.improvement.drafting.SupportSource;
import soundpractice.improvement.drafting.Theme;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// The support directory: who may help with what. Lines that came with the program can be corrected or retired, lines of the team's own added; none is a recommendation.
public final class DirectoryScreen implements Screen {
    private static final Pattern OWN = Pattern.compile("OWN-(\\d{2,3})");

    private final Desk desk;
    private final Directory directory;
    private final RowTable<SourceLine> table;
    private final VBox root = new VBox();

    /// A line of the table.
    record SourceLine(SupportSource source, StatusWord state, String kind, String themes) {}

    /// The screen over the directory.
    public DirectoryScreen(Desk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
        table = new RowTable<SourceLine>(desk, "support-directory", List.of(
                Column.text("improvement.source.code", (SourceLine s) -> s.source().code()).wide(6),
                Column.text("improvement.source.name", (SourceLine s) -> s.source().name()).wide(15),
                Column.text("improvement.source.kind", SourceLine::kind).wide(8),
                Column.text("improvement.source.helps", (SourceLine s) -> s.source().helpsWith()).growing(),
                Column.text("improvement.source.themes", SourceLine::themes).wide(14),
                Column.status("improvement.column.state", SourceLine::state).wide(8),
                Column.text("improvement.source.website", (SourceLine s) -> s.source().website()).wide(12).atFirstHidden(),
                Column.text("improvement.source.origin", (SourceLine s) -> s.source().origin()).wide(12).atFirstHidden()))
                .onOpen(line -> write(line.source())).several(false)
                .whenEmpty(new EmptyState(Feather.LIFE_BUOY, desk.text("improvement.directory.empty"), desk.text("improvement.directory.empty.next")));
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.INSERT) {
                write(null);
                key.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new Beside(new Prose(desk.text("improvement.directory.about"), "muted"),
                new Flow(Buttons.primary(desk.text("improvement.directory.add"), () -> write(null)))), table);
    }

    private void load() {
        desk.jobs().latest(this, _ -> directory.all().stream().map(this::line).sorted(Comparator.comparing(l -> l.source().code())).toList(), table::rows, desk.errors()::trouble);
    }

    private SourceLine line(SupportSource s) {
        var state = s.retired() ? new StatusWord(Mark.STOPPED, desk.text("improvement.source.retired")) : new StatusWord(Mark.GREEN, desk.text("improvement.source.suggested"));
        return new SourceLine(s, state, desk.text("improvement.source.kind." + s.kind()), String.join(", ", s.themes().stream().map(this::theme).toList()));
    }

    private String theme(String word) {
        return Theme.find(word).map(t -> desk.text(t.key())).orElse(word);
    }

    private void write(@Nullable SupportSource was) {
        var form = new Form(desk.words());
        var code = form.text("improvement.source.form.code").required().set(was == null ? nextCode() : was.code());
        code.input().setDisable(was != null);
        var name = form.text("improvement.source.form.name").required().set(was == null ? "" : was.name());
        form.sideBySide(code, name);
        var helps = form.area("improvement.source.form.helps").required().set(was == null ? "" : was.helpsWith());
        var kind = form.choice("improvement.source.form.kind", List.of("local", "national", "commercial"), k -> desk.text("improvement.source.kind." + k)).required()
                .set(was == null ? "local" : was.kind());
        var website = form.text("improvement.source.form.website").set(was == null ? "" : was.website());
        form.sideBySide(kind, website);
        var themes = form.several("improvement.source.form.themes", List.of(Theme.values()), t -> desk.text(t.key()))
                .set(was == null ? List.of() : was.themes().stream().flatMap(t -> Theme.find(t).stream()).toList());
        var retired = form.check("improvement.source.form.retired").set(was != null && was.retired());
        desk.dialogs().fill(Dialogs.Question.of(desk.text(was == null ? "improvement.directory.add.ask" : "improvement.directory.change.ask"),
                desk.text("improvement.directory.add.ask.text"), desk.text("improvement.save")), form, () -> {
                    var problems = new ArrayList<>(form.problems());
                    if (problems.isEmpty()) {
                        var origin = was == null ? desk.text("improvement.source.own") : was.origin();
                        var made = new SupportSource(code.get(), name.get(), Objects.requireNonNull(kind.get()), helps.get(), website.get(),
                                themes.get().stream().map(Theme::word).toList(), origin, retired.get());
                        desk.jobs().start(_ -> directory.save(made), outcome -> {
                            load();
                            if (outcome instanceof Outcome.Refused<SupportSource>(var refused)) {
                                desk.dialogs().tell(desk.text("improvement.refused"), desk.words().of(refused.getFirst()), desk.words().next(refused.getFirst()));
                            }
                        }, desk.errors()::trouble);
                    }
                    return problems;
                });
    }

    /// The next free code of the team's own.
    private String nextCode() {
        int last = table.shownRows().stream().map(l -> OWN.matcher(l.source().code())).filter(java.util.regex.Matcher::matches).mapToInt(m -> Integer.parseInt(m.group(1))).max().orElse(0);
        return "OWN-%02d".formatted(last + 1);
    }

    @Override
    public Place place() {
        return new DirectoryPlace();
    }

    @Override
    public String title() {
        return desk.text("improvement.directory");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        load();
    }
}
