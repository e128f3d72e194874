package soundpractice.stocktake.ui.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.files.TableWriter;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.score.Band;
import soundpractice.stocktake.score.PointRule;
import soundpractice.stocktake.score.PublishScoreRules;
import soundpractice.stocktake.score.ScoreFile;
import soundpractice.stocktake.score.ScoreRules;
import soundpractice.stocktake.ui.Sheet;
import soundpractice.stocktake.ui.editor.QuestionnairesPlace;

/// A version of the scoring rules: what answers are worth, what scores are called, and whether the rules decide every answer once. The newest can be followed by
/// a next one; none is ever changed.
public final class ScoringScreen implements Screen {

    /// A version, whether it is the newest, all of them, the questionnaire's versions, and what is wrong with it.
    private record Shown(ScoreRules rules, boolean newest, List<ScoreRules> all, List<Questionnaire> questionnaires, List<Problem> faults) {

        /// A question in the newest version of the questionnaire that has it.
        Optional<Question> question(String code) {
            return questionnaires.reversed().stream().flatMap(q -> q.find(code).stream()).findFirst();
        }
    }

    private final Desk desk;
    private final Scoring scoring;
    private final ScoringPlace of;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /// The screen of a version.
    public ScoringScreen(Desk desk, Scoring scoring, ScoringPlace of) {
        this.desk = desk;
        this.scoring = scoring;
        this.of = of;
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
    }

    private Optional<Shown> load() {
        var all = scoring.book().versions();
        var version = of.version();
        return (version == null ? Optional.of(all.getLast()) : scoring.book().find(version)).map(rules -> new Shown(rules, rules.id().equals(all.getLast().id()), all,
                scoring.questionnaires().versions(), scoring.publishing().faults(rules.points(), rules.bands())));
    }

    private void fill(Shown shown) {
        var rules = shown.rules();
        var forms = new RuleForms(desk, rules, (points, bands, why) -> publish(shown, points, bands, why));
        var facts = new Flow(new Prose(desk.text("stocktake.scoring.title"), "case-name"), new Badge(desk.text("stocktake.editor.number", rules.version())),
                new Prose(said(rules), "muted", "small"));
        var actions = new ArrayList<Node>(List.of(Buttons.link(desk.text("stocktake.editor.open"), () -> desk.nav().open(new QuestionnairesPlace())),
                Buttons.plain(Feather.DOWNLOAD, desk.text("stocktake.editor.save"), () -> save(rules))));
        if (shown.newest()) {
            actions.add(permitted(Buttons.plain(Feather.UPLOAD, desk.text("stocktake.editor.import"), () -> bring(shown))));
        }
        page.getChildren().setAll(new Beside(facts, new Flow(actions.toArray(Node[]::new))), new Prose(desk.text("stocktake.scoring.about"), "muted"),
                checked(shown), points(shown, forms), own(shown, forms), bands(shown, forms), versions(shown));
        page.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Node checked(Shown shown) {
        var lines = new ArrayList<Node>();
        if (shown.faults().isEmpty()) {
            lines.add(new ListLine(new StatusMark(Mark.GREEN, desk.text("stocktake.scoring.sound"))).put(new Prose(desk.text("stocktake.scoring.sound.text",
                    shown.questionnaires().size()))));
        }
        shown.faults().forEach(fault -> lines.add(new ListLine(new StatusMark(Mark.RED, desk.text("stocktake.scoring.fault"))).put(new Prose(desk.words().of(fault)))));
        return Card.titled(desk.text("stocktake.scoring.checked"), lines.toArray(Node[]::new));
    }

    private Node points(Shown shown, RuleForms forms) {
        var card = card(shown, "stocktake.scoring.points", "stocktake.scoring.change", forms::points);
        for (var kind : QuestionKind.values()) {
            var rules = shown.rules().points().stream().filter(r -> !r.isOwn() && r.kind() == kind).toList();
            if (!rules.isEmpty()) {
                card.getChildren().add(new ListLine().title(desk.text("stocktake.editor.kind." + kind.word())).about(RuleWords.worth(desk.words(), rules)));
            }
        }
        return card;
    }

    private Node own(Shown shown, RuleForms forms) {
        var newest = shown.questionnaires().getLast().questions();
        var card = card(shown, "stocktake.scoring.own", "stocktake.scoring.own.add", () -> forms.own(newest, null));
        var own = new LinkedHashMap<String, List<PointRule>>();
        shown.rules().points().stream().filter(PointRule::isOwn).forEach(r -> own.computeIfAbsent(r.question(), _ -> new ArrayList<>()).add(r));
        own.forEach((code, rules) -> {
            var question = shown.question(code);
            var line = new ListLine(new Badge(code)).title(question.map(Question::text).orElse(code)).about(RuleWords.worth(desk.words(), rules));
            if (shown.newest()) {
                question.filter(newest::contains).ifPresent(q ->
                        line.right(permitted(Buttons.icon(Feather.EDIT_3, desk.text("stocktake.scoring.own.change", code), () -> forms.own(newest, q)))));
                line.right(permitted(Buttons.icon(Feather.TRASH_2, desk.text("stocktake.scoring.own.drop", code), () -> forms.asAll(code))));
            }
            card.getChildren().add(line);
        });
        if (own.isEmpty()) {
            card.getChildren().add(new Prose(desk.text("stocktake.scoring.own.none"), "muted"));
        }
        return card;
    }

    private Node bands(Shown shown, RuleForms forms) {
        var card = card(shown, "stocktake.scoring.bands", "stocktake.scoring.change", forms::bands);
        shown.rules().bands().reversed().forEach(band -> card.getChildren().add(new ListLine(new StatusMark(mark(band), band.name())).about(range(band))));
        return card;
    }

    private String range(Band band) {
        boolean highest = band.below().intValue() >= 100;
        return desk.text(highest ? "stocktake.scoring.range.last" : "stocktake.scoring.range", RuleWords.number(band.from()), RuleWords.number(band.below()));
    }

    private static Mark mark(Band band) {
        return switch (band.tone()) {
            case "good" -> Mark.GREEN;
            case "middling" -> Mark.AMBER;
            default -> Mark.RED;
        };
    }

    private Node versions(Shown shown) {
        var lines = shown.all().reversed().stream().map(rules -> {
            var line = new ListLine(new Badge(desk.text("stocktake.editor.number", rules.version()))).title(rules.note().isBlank() ? said(rules) : rules.note())
                    .about(rules.note().isBlank() ? "" : said(rules));
            if (rules.equals(shown.rules())) {
                return line.right(new StatusMark(Mark.DONE, desk.text("stocktake.scoring.here")));
            }
            var read = Buttons.plain(Feather.BOOK_OPEN, desk.text("stocktake.editor.read"), () -> desk.nav().open(new ScoringPlace(rules.id())));
            read.setAccessibleText(desk.text("stocktake.editor.read-name", rules.version()));
            return line.right(read);
        }).toArray(Node[]::new);
        return Card.titled(desk.text("stocktake.scoring.versions"), lines);
    }

    private Card card(Shown shown, String key, String change, Runnable action) {
        var button = Buttons.plain(Feather.EDIT_3, desk.text(change), action);
        button.setAccessibleText(desk.text(change) + ": " + desk.text(key));
        return new Card(shown.newest() ? new SectionHeader(desk.text(key), permitted(button)) : new SectionHeader(desk.text(key)));
    }

    private Region permitted(Control button) {
        return desk.permitted(Permission.CHANGE_POLICY.name(), button);
    }

    private String said(ScoreRules rules) {
        return rules.published().isEmpty() ? desk.text("stocktake.scoring.shipped")
                : desk.text("stocktake.editor.published", LocalDate.parse(rules.published()), rules.publishedBy());
    }

    /// Checks the next version, and publishes it when nothing is wrong.
    private List<Problem> publish(Shown over, List<PointRule> points, List<Band> bands, String why) {
        var faults = PublishScoreRules.faults(points, bands, over.questionnaires());
        if (faults.isEmpty()) {
            desk.jobs().start(_ -> scoring.publishing().publish(points, bands, scoring.today().get(), why), outcome -> {
                switch (outcome) {
                    case Outcome.Done<ScoreRules>(var next) -> {
                        desk.notices().say(desk.text("stocktake.scoring.published", next.version()));
                        desk.nav().open(new ScoringPlace(null));
                        shown();
                    }
                    case Outcome.Refused<ScoreRules>(var problems) -> refused(problems);
                }
            }, desk.errors()::trouble);
        }
        return faults;
    }

    private void refused(List<Problem> problems) {
        desk.dialogs().tell(desk.text("stocktake.scoring.refused", problems.size()), String.join("\n", problems.stream().map(desk.words()::of).toList()), "");
    }

    private void save(ScoreRules rules) {
        desk.files().save(desk.text("stocktake.editor.save"), desk.text("stocktake.scoring.file", rules.version()), FileKind.of(desk.text("stocktake.after.save.csv"), "csv"),
                FileKind.of(desk.text("stocktake.after.save.xlsx"), "xlsx")).ifPresent(to -> desk.jobs().start(_ -> {
            TableWriter.write(new soundpractice.platform.files.Sheet("scoring", ScoreFile.COLUMNS, ScoreFile.rows(rules)), to);
            return to;
        }, done -> desk.notices().say(desk.text("stocktake.editor.saved", done.toString())), desk.errors()::trouble));
    }

    /// Takes in a file: every fault with its line and column, every gap and double match, or the next version once somebody says why.
    private void bring(Shown over) {
        desk.files().open(desk.text("stocktake.editor.import"), FileKind.of(desk.text("stocktake.editor.import.kind"), "csv", "xlsx", "ods")).ifPresent(file ->
                desk.jobs().<Outcome<ScoreFile.Rules>>start(_ -> {
                    var read = scoring.reader().read(FileContent.read(file).bytes());
                    return read instanceof Outcome.Done<ScoreFile.Rules>(var rules)
                            ? Outcome.unless(scoring.publishing().faults(rules.points(), rules.bands()), () -> rules) : read;
                }, outcome -> {
                    switch (outcome) {
                        case Outcome.Done<ScoreFile.Rules>(var rules) -> desk.dialogs().askReason(
                                Dialogs.Question.of(desk.text("stocktake.scoring.import.ask", rules.points().size(), rules.bands().size()), desk.text("stocktake.scoring.next"),
                                        desk.text("stocktake.scoring.publish")), why -> publish(over, rules.points(), rules.bands(), why));
                        case Outcome.Refused<ScoreFile.Rules>(var problems) -> refused(problems);
                    }
                }, desk.errors()::trouble));
    }

    @Override
    public Place place() {
        return of;
    }

    @Override
    public String title() {
        return desk.text("stocktake.scoring.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        desk.jobs().latest(this, _ -> load(), found -> found.ifPresent(this::fill), desk.errors()::trouble);
    }
}
