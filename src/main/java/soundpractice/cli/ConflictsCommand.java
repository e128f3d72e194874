package soundpractice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import soundpractice.journal.Clash;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.review.Question;
import soundpractice.sync.review.Twins;

/// `conflicts`: what people changed differently without knowing of each other, and records that break a rule together; `conflicts resolve ID`: a
/// person's answer.
@Command(name = "conflicts", mixinStandardHelpOptions = true, description = "What two people changed differently and nobody has settled yet.",
        subcommands = ConflictsResolve.class)
public final class ConflictsCommand extends StoreCommand {

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var open = SyncWiring.review(store).open();
        if (output.json()) {
            output.document(open.stream().map(q -> document(q, output)).toList());
        }
        open.forEach(q -> tell(q, output));
        output.say("cli.conflicts.count", open.size());
        return Outcome.done(open);
    }

    private static void tell(Question question, Output output) {
        switch (question) {
            case Question.Differs(Clash clash, var deferred) -> {
                output.say("cli.conflicts.one", clash.id().toString(), clash.kind(), clash.scope().value(), clash.component(), Json.plain(clash.before()));
                clash.sides().forEach(s -> output.say("cli.conflicts.side", s.author(), s.stamp().instant(), s.deleted() ? 1 : 0, Json.plain(s.values())));
            }
            case Question.Twice(Twins twins, var deferred) -> {
                output.say("cli.conflicts.twins", twins.id().toString(), twins.what());
                twins.sides().forEach(s -> output.say("cli.conflicts.twin", s.record().toString(), s.title(), s.author(), s.at(), s.about()));
            }
        }
        var deferred = question.deferred();
        if (deferred != null) {
            output.say("cli.conflicts.deferred", deferred.until(), deferred.note());
        }
    }

    private static Map<String, Object> document(Question question, Output output) {
        var d = switch (question) {
            case Question.Differs(Clash clash, var deferred) -> document(clash);
            case Question.Twice(Twins twins, var deferred) -> document(twins, output);
        };
        var deferred = question.deferred();
        d.put("deferred_until", deferred == null ? null : deferred.until().toString());
        return d;
    }

    private static Map<String, Object> document(Twins twins, Output output) {
        var d = new LinkedHashMap<String, Object>();
        d.put("id", twins.id().toString());
        d.put("record", twins.sides().getFirst().record().toString());
        d.put("kind", "twins");
        d.put("scope", twins.scope().value());
        d.put("component", "(twice)");
        d.put("message", output.messages().of(twins.what()));
        d.put("before", Map.of());
        d.put("sides", twins.sides().stream().map(s -> {
            var side = new LinkedHashMap<String, Object>();
            side.put("record", s.record().toString());
            side.put("title", s.title());
            side.put("author", s.author());
            side.put("at", s.at().toString());
            return side;
        }).toList());
        return d;
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
}
