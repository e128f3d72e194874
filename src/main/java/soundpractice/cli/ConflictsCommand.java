package soundpractice.cli;

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
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `conflicts`: what people changed differently without knowing of each other; `conflicts resolve ID`: a person's answer.
@Command(name = "conflicts", mixinStandardHelpOptions = true, description = "What two people changed differently and nobody has settled yet.",
        subcommands = ConflictsCommand.Resolve.class)
public final class ConflictsCommand extends StoreCommand {

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var open = store.clashes().open();
        if (output.json()) {
            output.document(open.stream().map(ConflictsCommand::document).toList());
        }
        for (var clash : open) {
            output.say("cli.conflicts.one", clash.id().toString(), clash.kind(), clash.scope().value(), clash.component(), Json.plain(clash.before()));
            clash.sides().forEach(s -> output.say("cli.conflicts.side", s.author(), s.stamp().instant(), s.deleted() ? 1 : 0, Json.plain(s.values())));
        }
        output.say("cli.conflicts.count", open.size());
        return Outcome.done(open);
    }

    private static Map<String, Object> document(Clash clash) {
        var d = new LinkedHashMap<String, Object>();
        d.put("id", clash.id().toString());
        d.put("record", clash.record().toString());
        d.put("kind", clash.kind());
        d.put("scope", clash.scope().value());
        d.put("component", clash.component());
        d.put("before", clash.before());
        d.put("sides", clash.sides().stream().map(s -> {
            var side = new LinkedHashMap<String, Object>();
            side.put("revision", s.revision().value());
            side.put("author", s.author());
            side.put("device", s.device());
            side.put("at", s.stamp().instant().toString());
            side.put("reason", s.reason());
            side.put("deleted", s.deleted());
            side.put("value", s.values());
            return side;
        }).toList());
        return d;
    }

    /// `conflicts resolve`.
    @Command(name = "resolve", mixinStandardHelpOptions = true, description = "Settles one. The answer travels, so that nobody is asked twice.")
    public static final class Resolve extends StoreCommand {
        @Parameters(paramLabel = "ID", description = "The conflict.")
        String id = "";

        @Option(names = "--take", paramLabel = "mine|theirs|VALUE", required = true,
                description = "What was written on this laptop, what was written elsewhere (by name or version if several), or a value: text, or JSON.")
        String take = "";

        @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why, for the history.")
        String reason = "";

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var clash = known(store);
            if (clash == null) {
                return Outcome.refused(Problem.of("cli.conflicts.unknown", id));
            }
            var answer = answer(clash, store.unlocked().device());
            if (!(answer instanceof Outcome.Done<Settlement>(Settlement settlement))) {
                return answer;
            }
            var why = reason.isBlank() ? output.messages().text("cli.conflicts.reason") : reason;
            var settled = store.clashes().settle(List.of(settlement), why);
            if (settled instanceof Outcome.Done<Saved>(Saved saved)) {
                if (output.json()) {
                    output.document(Map.of("id", id, "record", clash.record().toString(), "component", clash.component(), "change", saved.change().toString(), "open", store.clashes().count()));
                }
                output.say("cli.conflicts.settled", clash.component(), store.clashes().count());
            }
            return settled;
        }

        private @Nullable Clash known(OpenStore store) {
            try {
                return store.clashes().find(RecordId.of(id)).orElse(null);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private Outcome<Settlement> answer(Clash clash, String device) {
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
                return value(clash);
            }
            var example = clash.sides().stream().map(s -> s.values().get(clash.component())).filter(Objects::nonNull).findFirst().orElse("");
            Object value = example instanceof String ? take : json(take);
            return value == null ? Outcome.refused(Problem.of("cli.conflicts.json", take)) : Outcome.done(new Settlement(clash, Map.of(clash.component(), value)));
        }

        @SuppressWarnings("unchecked")
        private Outcome<Settlement> value(Clash clash) {
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
}
