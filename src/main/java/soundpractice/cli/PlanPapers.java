package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.paper.PlanForm;
import soundpractice.improvement.paper.TakeReturned;
import soundpractice.improvement.watching.CalendarFile;
import soundpractice.improvement.watching.PlanReminders;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PlanPress;

/// What leaves a plan and comes back: pages, forms, calendar files.
final class PlanPapers {
    private PlanPapers() {}

    /// `plan document ID --out FILE`.
    @Command(name = "document", mixinStandardHelpOptions = true, description = "Writes a plan’s pages as a PDF.")
    static final class Document extends PlanCommands.OfPlan {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var press = PlanPress.of(store, on);
            var made = press.pages().render(press.model(file));
            if (!(made instanceof Outcome.Done<RenderedDocument>(var document))) {
                return made;
            }
            PlanCommands.write(out, document.pdf());
            if (output.json()) {
                output.document(PlanJson.map("plan", file.id().toString(), "file", out.toString(), "pages", document.pages()));
            }
            output.say("improvement.cli.document", out.toString(), document.pages());
            return made;
        }
    }

    /// `plan form ID --out FILE`.
    @Command(name = "form", mixinStandardHelpOptions = true, description = "Writes a plan as a form that the practice fills in.")
    static final class Form extends PlanCommands.OfPlan {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var press = PlanPress.of(store, on);
            var made = press.forms().fillable(press.form(file));
            PlanCommands.write(out, made.pdf());
            if (output.json()) {
                output.document(PlanJson.map("plan", file.id().toString(), "file", out.toString(), "pages", made.pages()));
            }
            output.say("improvement.cli.document", out.toString(), made.pages());
            return Outcome.done(out);
        }
    }

    /// `plan read FILE`: shows what came back; with `--take` takes it over.
    @Command(name = "read", mixinStandardHelpOptions = true, description = "Reads a form that came back and shows what it changes; with --take takes it over.")
    static final class Read extends PlanCommands.OnPlans {
        @Parameters(index = "0", paramLabel = "FILE", description = "The PDF that came back.")
        Path file = Path.of("");

        @Option(names = "--take", description = "Take everything shown over.")
        boolean take;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why an agreed plan changes.")
        String reason = "";

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var press = PlanPress.of(store, on);
            var read = press.forms().read(PlanCommands.read(file), identity -> {
                var plan = identity.form().equals(PlanForm.FORM) ? PlanCommands.only(on.plans().all(), identity.reference(), PlanFile::id) : Optional.<PlanFile>empty();
                return plan.filter(p -> p.of().practice().equals(identity.practice())).map(p -> Outcome.done(press.form(p)))
                        .orElseGet(() -> Outcome.refused(Problem.of("improvement.plan.unknown", identity.reference())));
            });
            if (!(read instanceof Outcome.Done<ReturnedForm>(var returned))) {
                return read;
            }
            var id = RecordId.of(returned.form().identity().reference());
            var differences = TakeReturned.differences(returned.form(), returned.form(), returned);
            Outcome<?> taken = take ? on.returned().take(id, differences, reason, store.today()) : Outcome.done(0);
            if (output.json() && taken.isDone()) {
                output.document(PlanJson.map("plan", id.toString(), "taken", take, "differences", differences.stream()
                        .map(d -> PlanJson.map("field", d.field(), "label", d.label(), "sent", d.sent(), "came", d.came())).toList(),
                        "problems", returned.problems().stream().map(output::problem).toList()));
            }
            if (!differences.isEmpty()) {
                output.table(List.of("Field", "Was", "Came"), differences.stream().map(d -> List.of(d.label(), d.sent(), d.came())).toList());
            }
            if (taken.isDone()) {
                output.say("improvement.cli.returned", differences.size(), take && !differences.isEmpty() ? 1 : 0);
            }
            return taken;
        }
    }

    /// `plan calendar [ID] --out FILE`.
    @Command(name = "calendar", mixinStandardHelpOptions = true, description = "Writes a plan’s days as a calendar file.")
    static final class Calendar extends PlanCommands.OfPlan {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The .ics file to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var name = PlanPress.of(store, on).facts(file.of().practice(), store.today()).practiceName();
            var events = PlanReminders.of(file, name, output.messages()::text);
            PlanCommands.write(out, CalendarFile.of(events, store.clock().instant()).getBytes(StandardCharsets.UTF_8));
            if (output.json()) {
                output.document(PlanJson.map("plan", file.id().toString(), "file", out.toString(), "events", events.size()));
            }
            output.say("improvement.cli.calendar", out.toString(), events.size());
            return Outcome.done(out);
        }
    }
}
