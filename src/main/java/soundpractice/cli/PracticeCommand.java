package soundpractice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.register.Contact;
import soundpractice.register.Intelligence;
import soundpractice.register.Practice;
import soundpractice.register.Sensitivity;
import soundpractice.register.succession.Closure;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PerformanceWiring;
import soundpractice.shell.wiring.RegisterGuests;
import soundpractice.shell.wiring.RegisterWiring;

/// `practice CODE`: the whole file of one practice.
@Command(name = "practice", mixinStandardHelpOptions = true, description = "Prints the whole file of one practice.")
public final class PracticeCommand extends StoreCommand {
    @Parameters(index = "0", paramLabel = "CODE", description = "The practice's code, such as A81001.")
    String code = "";

    @Override
    protected Outcome<?> run(OpenStore store, Output output) {
        var register = new RegisterWiring(store);
        var performance = new PerformanceWiring(store, register.practices());
        RegisterGuests.facts(performance).forEach(register.practices()::with);
        var practice = PracticeCode.parse(code).flatMap(register.practices()::find);
        if (practice.isEmpty()) {
            return Outcome.refused(Problem.of("register.practice.unknown", code));
        }
        var document = document(practice.get(), store, register, performance);
        if (output.json()) {
            output.document(document);
        } else {
            document.forEach((key, value) -> print(output, "", key, value));
        }
        return Outcome.done(document);
    }

    private static Map<String, Object> document(Practice practice, OpenStore store, RegisterWiring register, PerformanceWiring performance) {
        var document = PracticeDocument.of(practice, register.practices().facts());
        document.put("contacts", register.contacts().of(practice.code(), store.today()).stream().map(e -> contact(e.value())).toList());
        document.put("intelligence", register.notes().of(practice.code()).stream()
                .map(e -> e.value()).filter(n -> n.sensitivity() != Sensitivity.RESTRICTED).map(PracticeCommand::note).toList());
        document.put("visits", register.notes().visits(practice.code()).stream().map(e -> e.value()).map(v -> {
            var visit = new LinkedHashMap<String, Object>();
            visit.put("on", v.on().toString());
            visit.put("purpose", v.purpose());
            visit.put("party", v.party());
            visit.put("outcome", v.outcome());
            return visit;
        }).toList());
        document.put("closure", register.closures().of(practice.code()).map(e -> closure(e.value())).orElse(null));
        document.put("came_in", register.closures().into(practice.code()).stream().map(PracticeCommand::closure).toList());
        document.put("changes", register.practices().history(practice.code()).stream().map(c -> {
            var change = new LinkedHashMap<String, Object>();
            change.put("as_of", c.asOf().toString());
            change.put("field", c.field());
            change.put("before", c.before());
            change.put("after", c.after());
            return change;
        }).toList());
        RegisterGuests.parts(performance).forEach(part -> document.put(part.key(), part.of(practice.code())));
        document.put("inspection", new InspectionLines(store).practice(practice.code()));
        return document;
    }

    private static Map<String, Object> closure(Closure c) {
        var document = new LinkedHashMap<String, Object>();
        document.put("practice", c.practice().value());
        document.put("how", c.how().word());
        document.put("on", c.on().toString());
        document.put("patients_to", c.patientsTo().stream().map(PracticeCode::value).toList());
        document.put("note", c.note());
        return document;
    }

    private static Map<String, Object> contact(Contact c) {
        var document = new LinkedHashMap<String, Object>();
        document.put("role", c.role().name().toLowerCase(java.util.Locale.ROOT));
        document.put("name", c.fullName());
        document.put("job", c.job());
        document.put("phone", c.phone());
        document.put("email", c.email());
        var from = c.from();
        var to = c.to();
        document.put("from", from == null ? null : from.toString());
        document.put("to", to == null ? null : to.toString());
        return document;
    }

    private static Map<String, Object> note(Intelligence n) {
        var document = new LinkedHashMap<String, Object>();
        document.put("on", n.on().toString());
        document.put("source", n.source());
        document.put("sensitivity", n.sensitivity().name().toLowerCase(java.util.Locale.ROOT));
        document.put("text", n.text());
        return document;
    }

    private static void print(Output output, String indent, Object key, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> {
                output.line(indent + key);
                map.forEach((k, v) -> print(output, indent + "  ", k, v));
            }
            case List<?> list when list.stream().anyMatch(Map.class::isInstance) -> list.forEach(one -> print(output, indent, key, one));
            case List<?> list -> output.line(indent + key + ": " + String.join(", ", list.stream().map(String::valueOf).toList()));
            default -> output.line(indent + key + ": " + value);
        }
    }
}
