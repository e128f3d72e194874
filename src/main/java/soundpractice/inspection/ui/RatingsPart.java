package soundpractice.inspection.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.Finding;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.Level;
import soundpractice.inspection.RatingChange;
import soundpractice.inspection.course.EntryRules;
import soundpractice.journal.Entry;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;

/// Ratings and findings of an inspection, and what changed since the one before.
final class RatingsPart {
    private final Desk desk;
    private final InspectionModel model;
    private final InspectionDeeds deeds;
    private final RatingsGrid grid;
    private final VBox root = new VBox();
    private final VBox ratings = new VBox();
    private final VBox changes = new VBox();
    private final VBox findings = new VBox();
    private final Prose saved = new Prose("", "muted", "small");

    RatingsPart(Desk desk, InspectionModel model, InspectionDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        boolean may = desk.gate().refusal(Permission.EDIT_PRACTICE.name()).isEmpty();
        this.grid = new RatingsGrid(desk, may ? (cell, rating) -> model.rate(cell, rating, Telling.of(desk)) : null);
        model.saving().subscribe(on -> saved.setText(on ? desk.text("inspection.grid.saving") : ""));
        var letters = new Flow();
        RatingsGrid.letters().forEach(r -> letters.getChildren().add(new StatusMark(Marks.of(r), desk.text("inspection.grid.letter", desk.text("inspection.short." + r.word()), desk.text(r.key())))));
        letters.getChildren().add(saved);
        ratings.getStyleClass().add("reason-list");
        ratings.getChildren().addAll(grid, letters, new Prose(desk.text("inspection.grid.keys"), "muted", "small"));
        changes.getStyleClass().add("today-list");
        findings.getStyleClass().add("today-list");
        root.getStyleClass().add("column");
        root.getChildren().addAll(Card.titled(desk.text("inspection.grid.title"), ratings),
                new Columns(Card.titled(desk.text("inspection.findings"), findings), Card.titled(desk.text("inspection.changes"), changes)));
    }

    Region root() {
        return root;
    }

    void fill(InspectionModel.Shown shown) {
        if (!model.saving().get()) {
            grid.show(shown.file().of().ratings());
        }
        fillChanges(shown);
        fillFindings(shown);
    }

    private void fillChanges(InspectionModel.Shown shown) {
        if (shown.before().isEmpty()) {
            changes.getChildren().setAll(new Prose(desk.text("inspection.changes.none"), "muted", "small"));
            return;
        }
        var before = shown.before().getFirst();
        var all = RatingChange.between(before.of().ratings(), shown.file().of().ratings());
        var told = all.stream().filter(c -> c.way() == RatingChange.Way.BETTER || c.way() == RatingChange.Way.WORSE).toList();
        changes.getChildren().setAll(new Beside(new Prose(desk.text("inspection.changes.since", java.util.Objects.requireNonNull(before.of().day())), "muted", "small"),
                Buttons.link(desk.text("inspection.changes.open"), () -> desk.nav().open(new soundpractice.inspection.InspectionPlace(before.id())))));
        told.stream().map(this::change).forEach(changes.getChildren()::add);
        long same = all.stream().filter(c -> c.way() == RatingChange.Way.SAME).count();
        long lost = all.stream().filter(c -> c.way() == RatingChange.Way.NOT_AGAIN).count();
        changes.getChildren().add(new Prose(desk.text("inspection.changes.rest", same, lost), "muted", "small"));
    }

    private Node change(RatingChange change) {
        var before = change.before();
        var now = change.now();
        return new ListLine(new StatusMark(Marks.of(change.way(), desk.words()))).title(desk.words().of(EntryRules.name(change.cell())))
                .about(desk.text("inspection.changes.line", before == null ? "–" : desk.text(before.key()), now == null ? "–" : desk.text(now.key())));
    }

    private void fillFindings(InspectionModel.Shown shown) {
        var list = shown.file().findings();
        findings.getChildren().setAll(list.isEmpty() ? List.of(new Prose(desk.text("inspection.findings.none"), "muted", "small"))
                : list.stream().map(f -> finding(f)).toList());
        var add = Buttons.plain(Feather.PLUS, desk.text("inspection.findings.add"), () -> deeds.finding(shown.file(), null));
        var buttons = new Flow(desk.permitted(Permission.EDIT_PRACTICE.name(), add));
        if (!list.isEmpty()) {
            buttons.getChildren().add(desk.permitted(Permission.WRITE_PLAN.name(), Buttons.plain(Feather.TARGET, desk.text("inspection.findings.plan"), () -> deeds.plan(shown.file()))));
        }
        findings.getChildren().add(buttons);
        hint(shown.file());
    }

    /// A rating of Inadequate without a finding under it is what a plan would miss.
    private void hint(InspectionFile file) {
        var about = file.findings().stream().flatMap(f -> f.value().cells().stream()).toList();
        var bare = file.of().ratings().inadequate(Level.L2, Level.L3).stream().filter(c -> !about.contains(c.code())).toList();
        if (!bare.isEmpty() && !file.findings().isEmpty()) {
            findings.getChildren().add(new Prose(desk.text("inspection.findings.bare", EntryRules.names(bare)), "muted", "small"));
        }
    }

    private Node finding(Entry<Finding> entry) {
        var of = entry.value();
        var line = new ListLine().title(of.title()).about(of.regulation()).about(of.notMet());
        of.causes().forEach(cause -> line.about(desk.text("inspection.findings.cause", cause)));
        if (!of.cells().isEmpty()) {
            var cells = new Flow();
            of.cells().stream().flatMap(c -> soundpractice.inspection.Cell.of(c).stream()).forEach(c -> cells.getChildren().add(new Badge(desk.words().of(EntryRules.name(c)))));
            line.put(cells);
        }
        var shown = model.shown().get();
        return shown == null ? line : line.right(Buttons.link(desk.text("inspection.edit"), () -> deeds.finding(shown.file(), entry)));
    }
}
