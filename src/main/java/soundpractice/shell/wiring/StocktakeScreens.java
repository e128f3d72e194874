package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.register.PracticeFact;
import soundpractice.register.ProperCase;
import soundpractice.shell.PaletteItem;
import soundpractice.shell.PaletteSource;
import soundpractice.shell.Screens;
import soundpractice.shell.tour.Stop;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Asked;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.stocktake.burden.Burden;
import soundpractice.stocktake.intake.ScoreRulesReader;
import soundpractice.stocktake.ui.FindingsPlace;
import soundpractice.stocktake.ui.FindingsScreen;
import soundpractice.stocktake.ui.FinishPlace;
import soundpractice.stocktake.ui.FinishScreen;
import soundpractice.stocktake.ui.HeatMapPlace;
import soundpractice.stocktake.ui.HeatMapScreen;
import soundpractice.stocktake.ui.InterviewModel;
import soundpractice.stocktake.ui.InterviewScreen;
import soundpractice.stocktake.ui.KnownFact;
import soundpractice.stocktake.ui.MovePlace;
import soundpractice.stocktake.ui.MoveScreen;
import soundpractice.stocktake.ui.StocktakeSection;
import soundpractice.stocktake.ui.Stocktaking;
import soundpractice.stocktake.ui.StocktakesScreen;
import soundpractice.stocktake.ui.TurnModel;
import soundpractice.stocktake.ui.TurnPlace;
import soundpractice.stocktake.ui.TurnScreen;
import soundpractice.stocktake.ui.editor.DraftScreen;
import soundpractice.stocktake.ui.editor.QuestionnaireDraftPlace;
import soundpractice.stocktake.ui.editor.QuestionnairePlace;
import soundpractice.stocktake.ui.editor.QuestionnaireScreen;
import soundpractice.stocktake.ui.editor.QuestionnairesPlace;
import soundpractice.stocktake.ui.editor.QuestionnairesScreen;
import soundpractice.stocktake.ui.paper.PapersPlace;
import soundpractice.stocktake.ui.paper.PapersScreen;
import soundpractice.stocktake.ui.paper.ReturnedFormPlace;
import soundpractice.stocktake.ui.paper.ReviewScreen;
import soundpractice.stocktake.ui.scoring.Scoring;
import soundpractice.stocktake.ui.scoring.ScoringPlace;
import soundpractice.stocktake.ui.scoring.ScoringScreen;

/// The screens of stocktakes.
final class StocktakeScreens {
    private static final int NOTES = 3;

    private final OpenStore store;
    private final StocktakeWiring wiring;
    private final RegisterWiring register;
    private final StocktakePress press;
    private final Stocktaking room;
    private final Scoring scoring;

    StocktakeScreens(OpenStore store, StocktakeWiring wiring, RegisterWiring register, ImprovementWiring improvement, StocktakeDocuments documents) {
        this.store = store;
        this.wiring = wiring;
        this.register = register;
        this.press = new StocktakePress(store, documents, wiring.interviews(), register.practices());
        this.room = new Stocktaking(wiring.interviews(), wiring.questionnaires(), wiring.starting(), wiring.answering(), wiring.describing(), wiring.finalising(),
                wiring.moving(), wiring.evidence(), wiring.typing(), wiring.scoring(), wiring.editing(), wiring::reader, register.practices(), this::known, wiring.known(),
                this::burden, wiring.files(), wiring.consents(), wiring.consenting(), new FindingsToPlan(improvement), store.clock(), store::today);
        this.scoring = new Scoring(wiring.scoring(), wiring.questionnaires(), wiring.publishScoring(), new ScoreRulesReader(), store::today);
    }

    /// Adds them.
    void add(Screens screens, Desk desk) {
        var jobs = desk.jobs();
        screens.add(StocktakesPlace.class, place -> new StocktakesScreen(desk, room));
        screens.add(InterviewPlace.class, place -> new InterviewScreen(desk, new InterviewModel(room, jobs, desk.errors()::trouble, place.interview(), place.question())));
        screens.add(TurnPlace.class, place -> new TurnScreen(desk, new TurnModel(room, jobs, desk.errors()::trouble, place.interview())));
        screens.add(FindingsPlace.class, place -> new FindingsScreen(desk, room, place));
        screens.add(HeatMapPlace.class, place -> new HeatMapScreen(desk, room));
        screens.add(MovePlace.class, place -> new MoveScreen(desk, room, place));
        screens.add(QuestionnairesPlace.class, place -> new QuestionnairesScreen(desk, room));
        screens.add(ScoringPlace.class, place -> new ScoringScreen(desk, scoring, place));
        screens.add(QuestionnairePlace.class, place -> new QuestionnaireScreen(desk, room, place));
        screens.add(QuestionnaireDraftPlace.class, place -> new DraftScreen(desk, room, place));
        screens.add(PapersPlace.class, place -> new PapersScreen(desk, press, place));
        screens.add(ReturnedFormPlace.class, place -> new ReviewScreen(desk, press, place));
        screens.add(FinishPlace.class, place -> new FinishScreen(desk, room, place));
    }

    /// The stops of the tour: the list, the interview in the middle of which somebody was called away, with all that can be done from it; a finished one with what
    /// comes after it; the questionnaire and its scoring.
    static List<Stop> tour(OpenStore store) {
        var wiring = StocktakeWiring.of(store);
        var stops = new ArrayList<>(List.of(new Stop("23-stocktakes", new StocktakesPlace())));
        wiring.interviews().all().stream().filter(f -> f.interview().state().isOpen()).findFirst().ifPresent(f -> {
            var id = f.interview().id();
            stops.add(new Stop("23b-interview", new InterviewPlace(id, "PS-08")));
            stops.add(new Stop("23c-interview-options", new InterviewPlace(id, "IR-12")));
            stops.add(new Stop("23d-turned", new TurnPlace(id)));
            stops.add(new Stop("23e-finish", new FinishPlace(id)));
            stops.add(new Stop("23f-move", new MovePlace(id)));
            stops.add(new Stop("23g-papers", new PapersPlace(id)));
            cameBack(store, f).ifPresent(form -> stops.add(new Stop("23h-form-back", new ReturnedFormPlace(form))));
        });
        wiring.interviews().all().stream().filter(f -> !f.interview().state().isOpen()).findFirst()
                .ifPresent(f -> stops.add(new Stop("24-findings", new FindingsPlace(f.interview().id()))));
        stops.add(new Stop("24b-heat-map", new HeatMapPlace()));
        stops.add(new Stop("24c-questionnaires", new QuestionnairesPlace()));
        stops.add(new Stop("24d-questionnaire", new QuestionnairePlace(wiring.questionnaires().latest().id())));
        stops.add(new Stop("24e-scoring", new ScoringPlace(null)));
        return stops;
    }

    /// A form as the practice might have sent it back: a few questions answered that are open here, and one of them otherwise than it stands here.
    private static Optional<Path> cameBack(OpenStore store, InterviewFile file) {
        var filled = file;
        for (var code : List.of("PS-08", "PE-05", "CC-01", "CC-02")) {
            var question = file.questionnaire().find(code).orElseThrow();
            filled = filled.with(Answer.blank(file.interview(), code, Asked.of(file.questionnaire(), question)).answering(List.of("yes"), Asked.of(file.questionnaire(), question)));
        }
        try {
            var making = StocktakeDocuments.of(store).making();
            return Optional.of(Files.write(store.folder().resolve("tmp").resolve(making.fileName(file, "form")), making.form(filled, false).pdf()));
        } catch (IOException | TroubleException e) {
            // A tour without this one picture is a tour still.
            return Optional.empty();
        }
    }

    /// What the screens work with, for tests.
    Stocktaking room() {
        return room;
    }

    /// The part *Stocktakes* of a practice's file.
    Region section(Desk desk, PracticeCode practice) {
        return StocktakeSection.of(desk, room, practice);
    }

    /// Interviews that are open, for the palette.
    PaletteSource found(Desk desk) {
        return (text, most) -> text.isBlank() ? List.of() : PaletteSource.of(wiring.interviews().all().stream()
                .filter(f -> f.interview().state().isOpen())
                .map(f -> new PaletteItem(Feather.CLIPBOARD, desk.text("stocktake.palette.interview", room.nameOf(f.interview().practice())),
                        desk.text("stocktake.talk.of", f.progress().answered(), f.progress().asked()), () -> desk.nav().open(new InterviewPlace(f.interview().id(), null))))
                .toList()).find(text, most);
    }

    private List<KnownFact> known(PracticeCode code) {
        var words = store.messages();
        var facts = new ArrayList<KnownFact>();
        for (var fact : wiring.known().of(code)) {
            var value = fact.key().equals(soundpractice.stocktake.findings.KnownFact.STATUS) ? words.text("register.status." + fact.value())
                    : fact.key().equals(soundpractice.stocktake.findings.KnownFact.PCN) ? ProperCase.of(fact.value()) : fact.value();
            facts.add(new KnownFact(words.text(fact.label()), value.isEmpty() ? words.text("stocktake.known.none") : value, fact.source(),
                    fact.asOf().equals(LocalDate.EPOCH) ? null : fact.asOf(), List.copyOf(fact.themes())));
        }
        for (PracticeFact fact : register.practices().facts()) {
            if (words.has("stocktake.known." + fact.key())) {
                fact.of(code).ifPresent(value -> facts.add(new KnownFact(words.text("stocktake.known." + fact.key()), words.text("register.rag." + value),
                        words.text("stocktake.known.dashboard"), null, List.of("performance"))));
            }
        }
        register.notes().of(code).stream().map(e -> e.value()).limit(NOTES)
                .forEach(n -> facts.add(new KnownFact(words.text("stocktake.known.note"), n.text(), n.source(), n.on(), List.of())));
        return facts;
    }

    private List<String> burden(PracticeCode code) {
        var words = store.messages();
        var burden = Burden.of(wiring.asks().of(code), store.today());
        var sentences = new ArrayList<String>();
        sentences.add(words.text("stocktake.burden.counted", burden.thisQuarter(), burden.thisYear()));
        burden.beforeAnother(store.today()).forEach(problem -> sentences.add(words.of(problem)));
        burden.asks().stream().limit(NOTES).forEach(ask -> sentences.add(words.text("stocktake.burden.ask", ask.on(), words.text(ask.what().key()))));
        return sentences;
    }
}
