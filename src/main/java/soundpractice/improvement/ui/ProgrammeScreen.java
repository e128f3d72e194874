package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.drafting.Theme;
import soundpractice.improvement.paper.InputWords;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Option;
import soundpractice.improvement.support.ProgrammePlace;
import soundpractice.improvement.support.Readiness;
import soundpractice.improvement.support.ReadinessTalk;
import soundpractice.journal.Entry;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;

/// A practice in a resilience programme: the readiness talk with its six questions, then the diagnostic in four domains, each finding beside what is recommended.
public final class ProgrammeScreen implements Screen {
    private final Desk desk;
    private final ProgrammeModel model;
    private final ProgrammeDeeds deeds;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final VBox talk = new VBox();
    private final VBox inputs = new VBox();
    private final VBox diagnostic = new VBox();
    private final ScrollPane root;

    /// The screen over its model.
    public ProgrammeScreen(Desk desk, ProgrammeModel model) {
        this.desk = desk;
        this.model = model;
        this.deeds = new ProgrammeDeeds(desk, model);
        List.of(talk, inputs, diagnostic).forEach(list -> list.getStyleClass().add("help-list"));
        var right = new VBox(Card.titled(desk.text("improvement.inputs"), inputs), Card.titled(desk.text("improvement.diagnostic"), diagnostic));
        right.getStyleClass().add("column");
        var page = new VBox(new Beside(facts, links), new Columns(Card.titled(desk.text("improvement.talk"), talk), right));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void fill(ProgrammeModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        facts.fill(new Prose(shown.practice(), "plan-name"), new Badge(model.practice().value()), new StatusMark(Marks.of(shown.readiness(), desk.words())));
        boolean settled = shown.readiness() == Readiness.SETTLED;
        var buttons = new ArrayList<Node>();
        if (settled) {
            buttons.add(Buttons.primary(desk.text("improvement.option.add"), () -> deeds.addOption(Option.Domain.FINANCE)));
            buttons.add(Buttons.plain(desk.text("improvement.talk.again"), () -> deeds.talk(shown.newest())));
        } else {
            buttons.add(Buttons.primary(desk.text(shown.talks().isEmpty() ? "improvement.talk.hold" : "improvement.talk.go-on"), () -> deeds.talk(shown.newest())));
        }
        buttons.add(Buttons.plain(Feather.LAYERS, desk.text("improvement.pack.title"), () -> PaperOut.save(desk, model.practice() + " " + desk.text("improvement.pack.title") + ".pdf",
                PaperOut.PDF, () -> model.supporting().press().dataPack(model.practice()).map(RenderedDocument::pdf), deeds::refused)));
        if (!shown.options().isEmpty()) {
            buttons.add(Buttons.plain(Feather.FILE_TEXT, desk.text("improvement.options.title"), () -> PaperOut.save(desk,
                    model.practice() + " " + desk.text("improvement.options.title") + ".pdf", PaperOut.PDF,
                    () -> model.supporting().press().options(model.practice()).map(RenderedDocument::pdf), deeds::refused)));
        }
        links.fill(buttons.toArray(Node[]::new));
        talk.getChildren().setAll(talk(shown));
        inputs.getChildren().setAll(inputs(shown));
        diagnostic.getChildren().setAll(settled || !shown.options().isEmpty() ? options(shown) : List.of(new Prose(desk.text("improvement.diagnostic.later"), "muted")));
    }

    private List<Node> talk(ProgrammeModel.Shown shown) {
        var lines = new ArrayList<Node>();
        var newest = shown.newest();
        if (newest == null) {
            lines.add(new Prose(desk.text("improvement.talk.none"), "muted"));
            for (int i = 1; i <= ReadinessTalk.QUESTIONS; i++) {
                lines.add(new ListLine(new Badge("RD-" + i)).title(desk.text("improvement.talk.rd-" + i)));
            }
            return lines;
        }
        lines.add(new Prose(desk.text("improvement.talk.on", newest.on()), "muted", "small"));
        for (int i = 1; i <= ReadinessTalk.QUESTIONS; i++) {
            var said = newest.answers().get(i - 1);
            lines.add(new ListLine(new Badge("RD-" + i)).title(desk.text("improvement.talk.rd-" + i)).put(new Prose(said.isBlank() ? desk.text("improvement.talk.open") : said,
                    said.isBlank() ? "muted" : "small")));
        }
        lines.add(new SectionHeader(desk.text("improvement.talk.future")));
        lines.add(newest.isSettled() ? new Prose(newest.futureState()) : new Prose(desk.text("improvement.talk.not-settled"), "muted"));
        shown.talks().reversed().stream().skip(1).forEach(t -> lines.add(new ListLine().title(desk.text("improvement.talk.on", t.on())).about(t.futureState())));
        return lines;
    }

    private List<Node> inputs(ProgrammeModel.Shown shown) {
        var lines = new ArrayList<Node>();
        long seen = shown.inputs().stream().filter(i -> i.state() == DiagnosticInput.State.SEEN).count();
        lines.add(new Prose(desk.text("improvement.inputs.about", seen, shown.inputs().size()), "muted", "small"));
        for (var input : shown.inputs()) {
            var note = Buttons.link(desk.text("improvement.input.note"), () -> deeds.note(input));
            note.setAccessibleText(desk.text("improvement.input.note") + ": " + desk.text(input.source().key()));
            lines.add(new ListLine(new StatusMark(Marks.of(input.state(), desk.words()))).title(desk.text(input.source().key())).about(InputWords.about(input, desk.words()::text)).right(note));
        }
        return lines;
    }

    private List<Node> options(ProgrammeModel.Shown shown) {
        var lines = new ArrayList<Node>();
        for (var domain : Option.Domain.values()) {
            lines.add(new SectionHeader(desk.text(domain.key()), new Badge(domain.rule().value()), Buttons.link(desk.text("improvement.add"), () -> deeds.addOption(domain))));
            lines.add(new Prose(desk.text(domain.key() + ".about"), "muted", "small"));
            shown.in(domain).forEach(o -> lines.add(option(o)));
        }
        return lines;
    }

    private Node option(Entry<Option> entry) {
        var o = entry.value();
        var line = new ListLine().title(o.finding()).about(Theme.find(o.theme()).map(t -> desk.text(t.key())).orElse(""));
        o.actions().forEach(a -> line.put(new Prose("→ " + a, "small")));
        if (o.further()) {
            line.put(new Prose("→ " + desk.text("improvement.options.further"), "small"));
        }
        return line.right(Buttons.link(desk.text("improvement.edit"), () -> deeds.change(entry)), Buttons.link(desk.text("improvement.remove"), () -> deeds.remove(entry)));
    }

    @Override
    public Place place() {
        return new ProgrammePlace(model.practice());
    }

    @Override
    public String title() {
        return desk.text("improvement.programme");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
