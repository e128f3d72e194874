package soundpractice.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.journal.Clash;
import soundpractice.journal.Saved;
import soundpractice.journal.Settlement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.review.Question;
import soundpractice.sync.review.Review;
import soundpractice.sync.review.TextMerge;
import soundpractice.sync.review.Twins;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `conflicts resolve`.
@Command(name = "resolve", mixinStandardHelpOptions = true, description = "Settles one, or puts it off. An answer travels, so that nobody is asked twice.")
public final class ConflictsResolve extends StoreCommand {
    @Parameters(paramLabel = "ID", description = "The conflict.")
    String id = "";

    @Option(names = "--take", paramLabel = "mine|theirs|before|VALUE",
            description = "What was written on this laptop, what was written elsewhere (by name or version if several), what stood before, or a value: text, or JSON. Of two records that"
                    + " break a rule together: the record that is to stay.")
    @Nullable String take;

    @Option(names = "--combine", description = "Put two texts together, if no place was changed by both; otherwise the proposal is printed and nothing done.")
    boolean combine;

    @Option(names = "--keep-both", description = "Both records are meant. Needs --reason.")
    boolean keepBoth;

    @Option(names = "--defer", paramLabel = "YYYY-MM-DD", description = "Put it off here until that day; --reason becomes the note.")
    @Nullable LocalDate defer;

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, for the history.")
    String reason = "";

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var review = SyncWiring.review(store);
        var question = review.open().stream().filter(q -> q.id().toString().equals(id)).findFirst();
        if (question.isEmpty()) {
            return Outcome.refused(Problem.of("cli.conflicts.unknown", id));
        }
        if (defer != null) {
            return deferred(review, question.get(), defer, output);
        }
        return switch (question.get()) {
            case Question.Differs(Clash clash, var d) -> settle(review, clash, store, output);
            case Question.Twice(Twins twins, var d) -> twins(review, twins, output);
        };
    }

    private Outcome<?> deferred(Review review, Question question, LocalDate until, Output output) throws TroubleException {
        var done = review.defer(question.id(), until, reason);
        if (done.isDone()) {
            if (output.json()) {
                output.document(Map.of("id", id, "deferred_until", until.toString()));
            }
            output.say("cli.conflicts.put-off", until);
        }
        return done;
    }

    private Outcome<?> twins(Review review, Twins twins, Output output) throws TroubleException {
        if (keepBoth) {
            return told(review.keepBoth(twins, reason), output);
        }
        if (take == null || twins.sides().stream().noneMatch(s -> s.record().toString().equals(take))) {
            return Outcome.refused(Problem.of("cli.conflicts.which-record", String.valueOf(take)));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.of("sync.review.say-why"));
        }
        Outcome<?> last = Outcome.done(twins);
        for (var side : twins.sides()) {
            if (!side.record().toString().equals(take) && last.isDone()) {
                last = side.without().apply(reason);
            }
        }
        return told(last, output);
    }

    private Outcome<?> told(Outcome<?> done, Output output) {
        if (done.isDone()) {
            if (output.json()) {
                output.document(Map.of("id", id));
            }
            output.say("cli.conflicts.settled-twins");
        }
        return done;
    }

    private Outcome<?> settle(Review review, Clash clash, OpenStore store, Output output) throws TroubleException {
        if (take == null && !combine) {
            return Outcome.refused(Problem.of("cli.conflicts.how"));
        }
        var answer = combine ? combined(clash, store.unlocked().device(), output) : answer(clash, Objects.requireNonNull(take), store.unlocked().device());
        if (!(answer instanceof Outcome.Done<Settlement>(Settlement settlement))) {
            return answer;
        }
        var why = reason.isBlank() ? output.messages().text("cli.conflicts.reason") : reason;
        var settled = review.settle(List.of(settlement), why);
        if (settled instanceof Outcome.Done<Saved>(Saved saved)) {
            if (output.json()) {
                output.document(Map.of("id", id, "record", clash.record().toString(), "component", clash.component(), "change", saved.change().toString(), "open", store.clashes().count()));
            }
            output.say("cli.conflicts.settled", clash.component(), store.clashes().count());
        }
        return settled;
    }

    private static Outcome<Settlement> combined(Clash clash, String device, Output output) {
        var mine = clash.sides().stream().filter(s -> s.device().equals(device)).findFirst().orElse(clash.sides().getFirst());
        var others = clash.sides().stream().filter(s -> !s.equals(mine)).toList();
        if (clash.isAboutLife() || others.size() != 1 || clash.sides().stream().flatMap(s -> s.values().values().stream()).anyMatch(v -> !(v instanceof String))) {
            return Outcome.refused(Problem.of("cli.conflicts.no-text"));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (var part : clash.members()) {
            var merged = TextMerge.of(text(clash.before(), part), text(mine.values(), part), text(others.getFirst().values(), part));
            if (!merged.isClean()) {
                output.line(merged.proposal());
                return Outcome.refused(Problem.of("cli.conflicts.both-changed", part));
            }
            if (!merged.proposal().isEmpty() || mine.values().containsKey(part)) {
                values.put(part, merged.proposal());
            }
        }
        return Outcome.done(new Settlement(clash, values));
    }

    private static String text(Map<String, Object> values, String part) {
        return Objects.toString(values.get(part), "");
    }

    private static Outcome<Settlement> answer(Clash clash, String take, String device) {
        if (take.equals("before")) {
            return clash.before().isEmpty() ? Outcome.refused(Problem.of("cli.conflicts.no-before")) : Outcome.done(new Settlement(clash, clash.before()));
        }
        var mine = clash.sides().stream().filter(s -> s.device().equals(device)).toList();
        var theirs = clash.sides().stream().filter(s -> !s.device().equals(device)).toList();
        if (take.equals("mine") || take.equals("theirs")) {
            var side = take.equals("mine") ? mine : theirs;
            return side.size() == 1 ? Outcome.done(Settlement.take(clash, side.getFirst())) : Outcome.refused(Problem.of("cli.conflicts.which", take, side.size()));
        }
        var named = clash.sides().stream().filter(s -> s.revision().value().equals(take) || s.author().equals(take)).toList();
        if (named.size() == 1) {
            return Outcome.done(Settlement.take(clash, named.getFirst()));
        }
        if (clash.isAboutLife() || clash.members().size() != 1) {
            return value(clash, take);
        }
        var example = clash.sides().stream().map(s -> s.values().get(clash.component())).filter(Objects::nonNull).findFirst().orElse("");
        Object value = example instanceof String ? take : json(take);
        return value == null ? Outcome.refused(Problem.of("cli.conflicts.json", take)) : Outcome.done(new Settlement(clash, Map.of(clash.component(), value)));
    }

    @SuppressWarnings("unchecked")
    private static Outcome<Settlement> value(Clash clash, String take) {
        return json(take) instanceof Map<?, ?> map && clash.members().containsAll(map.keySet())
                ? Outcome.done(new Settlement(clash, (Map<String, Object>) map))
                : Outcome.refused(Problem.of("cli.conflicts.json", take));
    }

    private static @Nullable Object json(String text) {
        try {
            return JsonMapper.shared().readValue(text, Object.class);
        } catch (JacksonException e) {
            return null;
        }
    }
}
