package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.Clause;
import soundpractice.improvement.agreement.Clauses;
import soundpractice.improvement.agreement.ClausesPlace;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// The clause library: each clause in its newest wording, its versions beneath. A new wording is a new version; what was agreed keeps the one it was agreed with.
public final class ClausesScreen implements Screen {
    private final Desk desk;
    private final Clauses clauses;
    private final RowTable<ClauseLine> table;
    private final Card card = new Card();
    private final VBox root = new VBox();

    /// A clause with all its versions, newest first.
    record ClauseLine(Clause newest, List<Clause> versions, String kinds, String section) {}

    /// The screen over the library.
    public ClausesScreen(Desk desk, Clauses clauses) {
        this.desk = desk;
        this.clauses = clauses;
        table = new RowTable<ClauseLine>(desk, "clauses", List.of(
                Column.text("improvement.clause.kinds", ClauseLine::kinds).wide(13),
                Column.text("improvement.clause.section", ClauseLine::section).wide(12),
                Column.text("improvement.clause.text", (ClauseLine c) -> c.newest().text()).growing(),
                Column.text("improvement.clause.rule", (ClauseLine c) -> c.newest().rule()).wide(8),
                Column.number("improvement.column.version", (ClauseLine c) -> c.newest().version()).wide(5),
                Column.text("improvement.clause.id", (ClauseLine c) -> c.newest().id()).wide(9).atFirstHidden()))
                .onOpen(this::reword).several(false)
                .whenEmpty(new EmptyState(Feather.BOOK_OPEN, desk.text("improvement.clauses.empty"), desk.text("improvement.clauses.empty.next")));
        table.chosen().subscribe(this::show);
        VBox.setVgrow(table, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new Prose(desk.text("improvement.clauses.about"), "muted"), table, card);
    }

    private void load() {
        desk.jobs().latest(this, _ -> lines(), lines -> {
            var was = table.chosen().get();
            table.rows(lines);
            var again = was == null ? lines.stream().findFirst() : lines.stream().filter(l -> l.newest().id().equals(was.newest().id())).findFirst();
            again.ifPresent(table::choose);
        }, desk.errors()::trouble);
    }

    private List<ClauseLine> lines() {
        var byId = clauses.versions().stream().collect(Collectors.groupingBy(Clause::id));
        return byId.values().stream().map(all -> {
            var versions = all.stream().sorted(Comparator.comparingInt(Clause::version).reversed()).toList();
            var newest = versions.getFirst();
            return new ClauseLine(newest, versions, String.join(", ", newest.kinds().stream().map(this::kind).toList()), desk.text("improvement.section." + newest.section()));
        }).sorted(Comparator.comparing(ClauseLine::kinds).thenComparingInt(l -> Clauses.SECTIONS.indexOf(l.newest().section())).thenComparingInt(l -> l.newest().order())).toList();
    }

    private String kind(String word) {
        return AgreementKind.find(word).map(k -> desk.text(k.key())).orElse(word);
    }

    private void show(@Nullable ClauseLine line) {
        if (line == null) {
            card.getChildren().setAll(new SectionHeader(desk.text("improvement.clause")), new Prose(desk.text("improvement.clause.choose"), "muted"));
            return;
        }
        var parts = new ArrayList<Node>();
        parts.add(new SectionHeader(desk.text("improvement.clause")));
        parts.add(new Beside(new Flow(new Badge(line.newest().id()), new Prose(line.section() + " · " + line.kinds(), "muted", "small")),
                new Flow(Buttons.primary(desk.text("improvement.clause.reword"), () -> reword(line)))));
        line.versions().forEach(v -> parts.add(new ListLine(new Badge(desk.text("improvement.agreement.version", v.version()))).put(new Prose(v.text()))));
        card.getChildren().setAll(parts);
    }

    private void reword(ClauseLine line) {
        var form = new Form(desk.words());
        var text = form.area("improvement.clause.form.text").required().set(line.newest().text());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.clause.reword.ask", line.newest().version() + 1), desk.text("improvement.clause.reword.ask.text"),
                desk.text("improvement.clause.reword.yes")), form, () -> {
                    var problems = new ArrayList<>(form.problems());
                    var unknown = Arrays.stream(text.get().split("(?=\\{)")).filter(part -> part.startsWith("{")).map(part -> part.substring(1, Math.max(1, part.indexOf('}'))))
                            .filter(gap -> !Clause.GAPS.contains(gap)).findFirst();
                    unknown.ifPresent(gap -> problems.add(Problem.of("improvement.clause.gap", gap, String.join(", ", Clause.GAPS)).at(text.name())));
                    if (problems.isEmpty() && !text.get().equals(line.newest().text())) {
                        desk.jobs().start(_ -> clauses.save(line.newest().reworded(text.get())), outcome -> {
                            load();
                            if (outcome instanceof Outcome.Refused<Clause>(var refused)) {
                                desk.dialogs().tell(desk.text("improvement.refused"), desk.words().of(refused.getFirst()), desk.words().next(refused.getFirst()));
                            }
                        }, desk.errors()::trouble);
                    }
                    return problems;
                });
    }

    @Override
    public Place place() {
        return new ClausesPlace();
    }

    @Override
    public String title() {
        return desk.text("improvement.clauses");
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
