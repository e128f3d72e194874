package soundpractice.shell.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.questionnaire.Question;

/// A program of its own in which an interview is held until it is killed: it takes up where the last one was killed, types, saves, and says what was acknowledged.
final class StocktakeChild {
    static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    private StocktakeChild() {}

    public static void main(String[] args) throws Exception {
        var random = new Random(Long.parseLong(args[1]));
        var unlocked = SecurityWiring.vault().unlock(Path.of(args[0]), StoreChild.PASSPHRASE.toCharArray());
        var store = OpenStore.open(unlocked, Messages.load(Locale.UK), Clock.systemUTC());
        var stocktake = StocktakeWiring.of(store);
        var typing = stocktake.typing();
        var started = stocktake.interviews().of(PRACTICE);
        var id = started.isEmpty() ? stocktake.starting().start(PRACTICE, "back office", List.of()).orThrow().id() : started.getFirst().interview().id();
        say("READY");
        for (var question : stocktake.questionnaires().latest().questions()) {
            var code = question.code();
            var done = stocktake.interviews().find(id).orElseThrow().answer(code);
            if (done.isPresent() && done.get().isAnswered()) {
                continue;
            }
            var note = note(code);
            int at = typing.of(id, code, Typing.NOTE).map(t -> t.text().length()).orElse(0);
            while (at < note.length()) {
                at = Math.min(note.length(), at + 1 + random.nextInt(12));
                typing.keep(new Typing(id, code, Typing.NOTE, note.substring(0, at), at / 2, Clock.systemUTC().instant()));
                say("TYPED " + code + " " + at);
            }
            stocktake.answering().outcome(id, code, outcome(question), note).orThrow();
            say("SAVED " + code);
            typing.drop(id, code, Typing.NOTE);
        }
        stocktake.finalising().finalise(id, "").orThrow();
        say("DONE");
        store.close();
    }

    /// What is typed for a question; long enough to be killed in the middle of.
    static String note(String code) {
        return (code + " – seen and talked about, with dates and names of audits; ").repeat(3);
    }

    static List<String> outcome(Question question) {
        return switch (question.kind()) {
            case YES_NO_PARTIAL, RATING -> List.of(question.choices().getFirst());
            case MULTI -> question.options();
            case TEXT -> List.of("In words");
            case DATE -> List.of("2026-03-01");
        };
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
