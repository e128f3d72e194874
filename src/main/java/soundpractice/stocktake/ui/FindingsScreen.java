package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.platform.files.FilePicker.FileKind;
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
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Form;
import soundpractice.register.PracticePlace;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.findings.Comparison;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.ui.paper.PapersPlace;

/// What came of a stocktake: its findings by section and by theme, its score with its inputs, what changed since the last one, others' median where it may be
/// shown, what does not fit together; and the ways out of here: a plan, files, the proof.
public final class FindingsScreen implements Screen {
    private final Desk desk;
    private final FindingsModel model;
    private final Flow facts = new Flow();
    private final Flow actions = new Flow();
    private final TabPane tabs = new TabPane();
    private final Set<RecordId> chosen = new HashSet<>();
    private final VBox root = new VBox();

    /// The screen of a stocktake.
    public FindingsScreen(Desk desk, Stocktaking room, FindingsPlace of) {
        this.desk = desk;
        this.model = new FindingsModel(room, desk.jobs(), desk.errors()::trouble, of.interview());
        tabs.setAccessibleText(desk.text("stocktake.after.title"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new Beside(facts, actions), tabs);
        model.shown().subscribe(this::fill);
    }

    private void fill(FindingsModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var interview = shown.file().interview();
        facts.fill(new Prose(model.room().nameOf(interview.practice()), "case-name"), new Badge(interview.practice().value()),
                new StatusMark(Said.state(desk.words(), interview.state())), new Prose(desk.text("stocktake.after.about", interview.day(), interview.startedBy(),
                        shown.file().questionnaire().version()), "muted", "small"));
        var open = interview.state().isOpen();
        actions.fill(Buttons.link(desk.text("stocktake.after.practice"), () -> desk.nav().open(new PracticePlace(interview.practice()))),
                Buttons.plain(Feather.BOOK_OPEN, desk.text(open ? "stocktake.list.resume" : "stocktake.after.read"), () -> desk.nav().open(new InterviewPlace(interview.id(), null))),
                Buttons.plain(Feather.FILE_TEXT, desk.text("stocktake.papers.open"), () -> desk.nav().open(new PapersPlace(interview.id()))),
                open ? Buttons.plain(desk.text("stocktake.talk.finish"), () -> desk.nav().open(new FinishPlace(interview.id())))
                        : Buttons.plain(Feather.UNLOCK, desk.text("stocktake.after.reopen"), this::reopen));
        int at = tabs.getSelectionModel().getSelectedIndex();
        tabs.getTabs().setAll(
                tab("stocktake.after.by-section", findings(shown, sections(shown))),
                tab("stocktake.after.by-theme", findings(shown, themes(shown))),
                tab("stocktake.after.score", new ScorePart(desk, shown)),
                tab("stocktake.after.change", change(shown)),
                tab("stocktake.after.others", others(shown)),
                tab("stocktake.after.remarks", remarks(shown)),
                tab("stocktake.after.files", files(shown)));
        tabs.getSelectionModel().select(Math.max(0, at));
    }

    private Tab tab(String key, Region content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        var tab = new Tab(desk.text(key), pane);
        content.getStyleClass().add("after-part");
        return tab;
    }

    private static Map<String, List<Finding>> sections(FindingsModel.Shown shown) {
        return shown.findings().all().stream().collect(Collectors.groupingBy(Finding::sectionTitle, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    private Map<String, List<Finding>> themes(FindingsModel.Shown shown) {
        var named = new java.util.LinkedHashMap<String, List<Finding>>();
        shown.findings().byTheme().forEach((theme, findings) -> named.put(theme(theme), findings));
        return named;
    }

    private static String theme(String word) {
        var text = word.replace('_', ' ');
        return text.isEmpty() ? text : text.length() <= 3 ? text.toUpperCase(java.util.Locale.ROOT) : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Region findings(FindingsModel.Shown shown, Map<String, List<Finding>> groups) {
        var page = new VBox();
        page.getStyleClass().add("column");
        if (groups.isEmpty()) {
            page.getChildren().add(new EmptyState(Feather.AWARD, desk.text("stocktake.after.nothing"), desk.text("stocktake.after.nothing.text")));
            return page;
        }
        var take = Buttons.primary(desk.text("stocktake.after.hand-over"), this::handOver);
        page.getChildren().add(new Beside(new Prose(desk.text("stocktake.after.hand-over.text", shown.findings().all().size()), "muted"), take));
        groups.forEach((title, findings) -> page.getChildren().add(Card.titled(title, findings.stream().map(this::finding).toArray(Node[]::new))));
        return page;
    }

    private Node finding(Finding finding) {
        var box = new CheckBox();
        box.setSelected(chosen.contains(finding.id()));
        box.setAccessibleText(desk.text("stocktake.after.choose", finding.question()));
        box.selectedProperty().subscribe(on -> {
            if (on) {
                chosen.add(finding.id());
            } else {
                chosen.remove(finding.id());
            }
        });
        var line = new ListLine(box, new Badge(finding.question())).title(finding.asked()).about(finding.note());
        if (!finding.dispute().isBlank()) {
            line.about(desk.text("stocktake.after.disputed", finding.dispute()));
        }
        if (finding.evidence() > 0) {
            line.about(desk.text("stocktake.after.evidence", finding.evidence()));
        }
        var mark = finding.gap() == Finding.Gap.NOT_MET ? soundpractice.platform.fx.control.Mark.RED : soundpractice.platform.fx.control.Mark.AMBER;
        return line.right(new StatusMark(mark, desk.text(finding.gap().key())));
    }

    private void handOver() {
        if (chosen.isEmpty()) {
            desk.dialogs().tell(desk.text("stocktake.after.choose-some"), desk.text("stocktake.after.choose-some.text"), "");
            return;
        }
        model.handOver(chosen, outcome -> {
            switch (outcome) {
                case Outcome.Done<Place>(var plan) -> {
                    desk.notices().say(desk.text("stocktake.after.handed", chosen.size()));
                    desk.nav().open(plan);
                }
                case Outcome.Refused<Place>(var problems) -> tell("stocktake.after.not-handed", problems);
            }
        });
    }

    private void tell(String title, List<Problem> problems) {
        desk.dialogs().tell(desk.text(title), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
    }

    private Region change(FindingsModel.Shown shown) {
        var page = new VBox();
        page.getStyleClass().add("column");
        var before = shown.comparison().before();
        if (before == null) {
            page.getChildren().add(new EmptyState(Feather.CLOCK, desk.text("stocktake.after.first"), desk.text("stocktake.after.first.text")));
            return page;
        }
        page.getChildren().add(new Prose(desk.text("stocktake.after.since", before.interview().day()), "muted"));
        for (var direction : List.of(Comparison.Direction.WORSE, Comparison.Direction.BETTER, Comparison.Direction.NEW, Comparison.Direction.GONE, Comparison.Direction.DIFFERENT)) {
            var lines = shown.comparison().questions().stream().filter(q -> q.direction() == direction).toList();
            if (!lines.isEmpty()) {
                page.getChildren().add(Card.titled(desk.text(direction.key()) + "  " + lines.size(), lines.stream().map(this::changed).toArray(Node[]::new)));
            }
        }
        long same = shown.comparison().questions().stream().filter(q -> q.direction() == Comparison.Direction.SAME).count();
        page.getChildren().add(new Prose(desk.text("stocktake.after.same", same), "muted"));
        return page;
    }

    private Node changed(Comparison.Change change) {
        return new ListLine(new Badge(change.question().code())).put(new Prose(change.question().text()))
                .right(new StatusMark(Said.mark(desk.words(), change.before())), new Label("→"), new StatusMark(Said.mark(desk.words(), change.now())));
    }

    private Region others(FindingsModel.Shown shown) {
        var page = new VBox();
        page.getStyleClass().add("column");
        for (var peers : shown.peers()) {
            switch (peers) {
                case Outcome.Refused<soundpractice.stocktake.findings.PeerMedian>(var problems) ->
                    page.getChildren().add(new Card(new Flow(new Badge(String.valueOf(problems.getFirst().rule() == null ? "" : problems.getFirst().rule().value())),
                            new Prose(desk.words().of(problems.getFirst())))));
                case Outcome.Done<soundpractice.stocktake.findings.PeerMedian>(var median) -> page.getChildren().add(MedianPart.of(desk, shown, median));
            }
        }
        page.getChildren().add(consent(shown));
        return page;
    }

    private Node consent(FindingsModel.Shown shown) {
        var consent = shown.consent();
        boolean holds = consent != null && consent.holds(model.room().today().get());
        var text = consent == null ? desk.text("stocktake.after.no-consent")
                : desk.text(holds ? "stocktake.after.consent-holds" : "stocktake.after.consent-over", consent.given(), consent.givenBy());
        var act = holds ? Buttons.plain(desk.text("stocktake.after.withdraw"), this::withdraw) : Buttons.plain(desk.text("stocktake.after.give"), this::give);
        return Card.titled(desk.text("stocktake.after.consent"), new Beside(new Prose(text), act));
    }

    private void give() {
        var form = new Form(desk.words());
        var by = form.text("stocktake.after.given-by").named("given_by").required();
        var joint = form.check("stocktake.after.joint-work");
        var note = form.text("stocktake.after.consent-note");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("stocktake.after.give"), desk.text("stocktake.after.give-text"), desk.text("stocktake.after.give-yes")), form, () -> {
            model.consent(by.get(), joint.get(), note.get(), problems -> {
                if (!problems.isEmpty()) {
                    tell("stocktake.after.give", problems);
                }
            });
            return List.of();
        });
    }

    private void withdraw() {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("stocktake.after.withdraw"), desk.text("stocktake.after.withdraw-text"), desk.text("stocktake.after.withdraw")), model::withdraw);
    }

    private Region remarks(FindingsModel.Shown shown) {
        var page = new VBox();
        page.getStyleClass().add("column");
        if (shown.remarks().isEmpty()) {
            page.getChildren().add(new EmptyState(Feather.CHECK_CIRCLE, desk.text("stocktake.after.fits"), desk.text("stocktake.after.fits.text")));
            return page;
        }
        var lines = new ArrayList<Node>();
        for (var remark : shown.remarks()) {
            var field = remark.field();
            var code = field == null ? "" : field;
            var line = new ListLine(new Badge(code.isEmpty() ? "–" : code)).put(new Prose(desk.words().of(remark)));
            var go = Buttons.plain(desk.text("stocktake.close.jump"), () -> desk.nav().open(new InterviewPlace(model.id(), code.isEmpty() ? null : code)));
            go.setAccessibleText(desk.text("stocktake.close.jump-name", code));
            lines.add(line.right(go));
        }
        page.getChildren().add(Card.titled(desk.text("stocktake.after.remarks-title", lines.size()), lines.toArray(Node[]::new)));
        return page;
    }

    private Region files(FindingsModel.Shown shown) {
        var page = new VBox();
        page.getStyleClass().add("column");
        var code = new Label(shown.code().value());
        code.getStyleClass().addAll("proof-code", "proof-small");
        code.setAccessibleText(desk.text("stocktake.turn.code-name", shown.code().value()));
        var typed = new javafx.scene.control.TextField();
        typed.setPromptText(desk.text("stocktake.after.verify-prompt"));
        typed.setAccessibleText(desk.text("stocktake.after.verify-prompt"));
        typed.setPrefColumnCount(20);
        var said = new Prose("");
        Runnable verify = () -> model.verify(typed.getText(), verdict -> said.setText(desk.text(verdict == null ? "stocktake.after.no-code" : verdict.key())));
        typed.setOnAction(enter -> verify.run());
        page.getChildren().addAll(
                Card.titled(desk.text("stocktake.after.proof"), code, new Prose(desk.text("stocktake.turn.code-about"), "muted"),
                        new Flow(typed, Buttons.plain(desk.text("stocktake.after.verify"), verify)), said),
                Card.titled(desk.text("stocktake.after.save"), new Prose(desk.text("stocktake.after.save.text"), "muted"),
                        new Flow(file("csv"), file("xlsx"), file("json"), file("txt"),
                                Buttons.plain(Feather.FILE_TEXT, desk.text("stocktake.papers.open"), () -> desk.nav().open(new PapersPlace(model.id()))))));
        return page;
    }

    private Node file(String ending) {
        return Buttons.plain(Feather.DOWNLOAD, desk.text("stocktake.after.save." + ending), () -> {
            var shown = model.shown().get();
            if (shown != null) {
                var interview = shown.file().interview();
                desk.files().save(desk.text("stocktake.after.save"), "stocktake " + interview.practice() + " " + interview.day() + "." + ending,
                        FileKind.of(desk.text("stocktake.after.save." + ending), ending)).ifPresent(to -> model.export(to, () -> desk.notices().say(desk.text("stocktake.after.saved", to.toString()))));
            }
        });
    }

    private void reopen() {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("stocktake.after.reopen-title"), desk.text("stocktake.after.reopen-text"), desk.text("stocktake.after.reopen")),
                reason -> model.reopen(reason, problems -> {
                    if (!problems.isEmpty()) {
                        tell("stocktake.after.reopen", problems);
                    }
                }));
    }

    @Override
    public Place place() {
        return new FindingsPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("stocktake.after.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        tabs.requestFocus();
    }
}
