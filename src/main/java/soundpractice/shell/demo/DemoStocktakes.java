package soundpractice.shell.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.StocktakeWiring;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.RecordAnswer.Given;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// The demonstration's stocktakes: two finished ones with each of several practices, a year apart, so that there is something to compare; the consents that a
/// median needs; and one interview in the middle of which somebody was called away.
final class DemoStocktakes {
    /// Two networks' worth of eight practices: enough for a median of one of them, too few consents for the other.
    private static final int PRACTICES = 12;
    private static final int CONSENTS = 8;
    private static final int OPEN = 13;
    private static final int NOTES = 8;

    private final OpenStore store;
    private final DemoClock clock;
    private final List<DemoPractice> practices;
    private final StocktakeWiring stocktake;

    DemoStocktakes(OpenStore store, DemoClock clock, List<DemoPractice> practices) {
        this.store = store;
        this.clock = clock;
        this.practices = practices;
        this.stocktake = StocktakeWiring.of(store);
    }

    /// A round of finished stocktakes.
    ///
    /// @param quarter whose figures tell how well a practice does
    void round(LocalDate from, int quarter, int number) throws TroubleException {
        var random = new Random(100L * number + 5);
        for (int i = 0; i < Math.min(PRACTICES, practices.size()); i++) {
            clock.at(weekday(from, i / 2));
            var practice = practices.get(i);
            double yes = practice.overall().get(quarter).value().doubleValue() / 100;
            var id = start(practice, number);
            var all = new ArrayList<Given>();
            for (var question : stocktake.questionnaires().latest().questions()) {
                all.add(given(question, yes, random, store.today()));
            }
            stocktake.answering().several(id, all, "").orThrow();
            stocktake.describing().spent(id, "PS", 420 + random.nextInt(200)).orThrow();
            stocktake.finalising().finalise(id, "").orThrow();
            if (number == 1 && i < CONSENTS) {
                stocktake.consenting().give(practice.code(), store.today(), practice.manager(), true, null, words("shell.demo.stocktake.consent")).orThrow();
            }
        }
    }

    private static LocalDate weekday(LocalDate from, int number) {
        var day = from;
        for (int left = number; left > 0 || day.getDayOfWeek().getValue() > 5; day = day.plusDays(1)) {
            left -= day.getDayOfWeek().getValue() > 5 ? 0 : 1;
        }
        return day;
    }

    /// An interview begun yesterday and not finished.
    void open(LocalDate day) throws TroubleException {
        clock.at(day);
        var practice = practices.get(Math.min(OPEN, practices.size() - 1));
        var id = start(practice, 3);
        var random = new Random(11);
        var questions = stocktake.questionnaires().latest().questions();
        stocktake.answering().several(id, questions.subList(0, 22).stream().map(q -> given(q, 0.7, random, store.today())).toList(), "").orThrow();
        stocktake.answering().comeBack(id, "IR-04", true).orThrow();
        stocktake.answering().agreement(id, "PS-01", Agreement.AGREES, "").orThrow();
        stocktake.answering().agreement(id, "PS-08", Agreement.DISPUTES, words("shell.demo.stocktake.dispute")).orThrow();
        stocktake.answering().note(id, "PE-02", words("shell.demo.stocktake.note.3")).orThrow();
        stocktake.evidence().attach(id, "PS-08", "fridge log.csv", fridgeLog(day), null, kept -> {}).orThrow();
        stocktake.describing().spent(id, "PS", 540).orThrow();
        stocktake.describing().spent(id, "IR", 610).orThrow();
        newer(day);
    }

    /// The questionnaire's next version, published while that interview was under way: one question in other words, one split in two, one retired, one new.
    private void newer(LocalDate day) throws TroubleException {
        var editing = stocktake.editing();
        var before = stocktake.questionnaires().latest();
        var draft = editing.begin(before).id();
        var split = before.find("PS-06").orElseThrow();
        editing.change(draft, d -> d
                .changing("PS-01", q -> q.reworded(words("shell.demo.stocktake.newer.audit"), q.guidance()))
                .adding(asked(split, "PS-06a", words("shell.demo.stocktake.newer.appraisal"), List.of("PS-06")), "PS-06")
                .adding(asked(split, "PS-06b", words("shell.demo.stocktake.newer.development"), List.of("PS-06")), "PS-06a")
                .retiring("PS-06")
                .retiring("IR-11")
                .adding(asked(split, "PS-09", words("shell.demo.stocktake.newer.alerts"), List.of()), "PS-08")).orThrow();
        editing.publish(draft, day, words("shell.demo.stocktake.newer.why")).orThrow();
    }

    private static Question asked(Question like, String code, String text, List<String> was) {
        return new Question(code, like.section(), text, like.kind(), like.noteColumn(), "", like.themes(), like.options(), null, like.required(), like.weight(), was);
    }

    private RecordId start(DemoPractice practice, int number) throws TroubleException {
        var present = List.of(new Present(practice.manager(), words("shell.demo.stocktake.manager"), true),
                new Present("Dr " + practice.clinicalLead(), words("shell.demo.stocktake.lead"), true),
                new Present(store.author(), words("shell.demo.stocktake.team"), false));
        return stocktake.starting().start(practice.code(), words("shell.demo.stocktake.place." + (number == 2 ? "video" : "practice")), present).orThrow().id();
    }

    private Given given(Question question, double yes, Random random, LocalDate day) {
        double chance = random.nextDouble();
        boolean well = chance < yes;
        boolean half = chance < yes + (1 - yes) * 0.6;
        var note = random.nextInt(3) == 0 || !well ? words("shell.demo.stocktake.note." + (1 + random.nextInt(NOTES))) : null;
        return new Given(question.code(), switch (question.kind()) {
            case YES_NO_PARTIAL -> List.of(random.nextInt(40) == 0 ? "not_applicable" : well ? "yes" : half ? "partly" : "no");
            case MULTI -> question.options().subList(0, well ? question.options().size() : half ? 1 : 0);
            case RATING -> List.of(question.options().get(well ? 1 : half ? 2 : 3));
            case DATE -> List.of(day.minusDays(20 + random.nextInt(300)).toString());
            case TEXT -> List.of(words("shell.demo.stocktake.text"));
        }, keep(note, question));
    }

    private static @Nullable String keep(@Nullable String note, Question question) {
        return question.kind() == QuestionKind.TEXT ? null : note;
    }

    private static byte[] fridgeLog(LocalDate day) {
        var log = new StringBuilder("date,lowest,highest\n");
        for (int back = 13; back >= 0; back--) {
            log.append(day.minusDays(back)).append(",3.").append(back % 5).append(',').append(back == 4 ? "9.1" : "6." + back % 7).append('\n');
        }
        return log.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String words(String key) {
        return store.messages().text(key);
    }
}
