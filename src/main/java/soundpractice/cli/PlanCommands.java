package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;

/// `plan …`: improvement plans. Records are named by their id, or by enough of its beginning to be the only one.
@Command(name = "plan", mixinStandardHelpOptions = true, description = "Improvement plans: start them, fill them, agree them, follow them, print them.",
        subcommands = {PlanCommands.Show.class, PlanCommands.ListAll.class, PlanWriting.New.class, PlanWriting.AddProblem.class, PlanWriting.AddIssue.class,
            PlanWriting.AddAction.class, PlanWriting.Set.class, PlanWriting.Progress.class, PlanSteps.Propose.class, PlanSteps.Agree.class, PlanSteps.Move.class,
            PlanPapers.Document.class, PlanPapers.Form.class, PlanPapers.Read.class, PlanPapers.Calendar.class, PlanSteps.Take.class, MouSigning.Prove.class})
final class PlanCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "show, list, new, add-action, progress, agree, document or verify?");
    }

    /// A command about plans.
    abstract static class OnPlans extends StoreCommand {
        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            return run(ImprovementWiring.of(store), store, output);
        }

        abstract Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException;

        static void shown(PlanFile file, ImprovementWiring on, OpenStore store, Output output) {
            if (output.json()) {
                output.document(new PlanJson(output.messages(), store.today()).whole(file, on.move().against(file)));
            }
        }
    }

    /// A command about one plan.
    abstract static class OfPlan extends OnPlans {
        @Parameters(index = "0", paramLabel = "ID", description = "The plan’s id, or a practice’s code for its newest plan.")
        String id = "";

        @Override
        final Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var found = find(on, id);
            return found.isEmpty() ? Outcome.refused(Problem.of("improvement.plan.unknown", id)) : run(found.get(), on, store, output);
        }

        abstract Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException;
    }

    static Optional<PlanFile> find(ImprovementWiring on, String id) {
        var code = PracticeCode.parse(id).filter(c -> c.value().length() <= 7);
        if (code.isPresent() && !on.plans().of(code.get()).isEmpty()) {
            return Optional.of(on.plans().of(code.get()).getLast());
        }
        return only(on.plans().all(), id, PlanFile::id);
    }

    /// The one whose id begins so.
    static <T> Optional<T> only(List<T> all, String beginning, Function<T, RecordId> id) {
        var found = all.stream().filter(one -> !beginning.isBlank() && id.apply(one).toString().startsWith(beginning.toLowerCase(Locale.ROOT))).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static Outcome<?> write(Path out, byte[] content) throws TroubleException {
        try {
            WholeFile.write(out, content);
            return Outcome.done(out);
        } catch (IOException e) {
            throw FileTrouble.of(e, out);
        }
    }

    static byte[] read(Path file) throws TroubleException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    /// `plan list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the plans.")
    static final class ListAll extends OnPlans {
        @Option(names = "--practice", paramLabel = "CODE", description = "Only this practice’s.")
        String practice = "";

        @Option(names = "--all", description = "Closed and superseded ones too.")
        boolean all;

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var files = (all ? on.plans().all() : on.plans().open()).stream()
                    .filter(f -> practice.isBlank() || f.of().practice().value().equalsIgnoreCase(practice)).toList();
            var json = new PlanJson(output.messages(), store.today());
            if (output.json()) {
                output.document(files.stream().map(json::summary).toList());
            }
            output.table(List.of("Practice", "Shape", "State", "Since", "Open", "Title", "Id"), files.stream().map(f -> List.of(f.of().practice().value(), f.of().shape(),
                    output.messages().text(f.of().state().key()), f.of().since().toString(),
                    Long.toString(f.actions().stream().filter(a -> a.value().state().isOpen()).count()), f.of().title(), f.id().toString())).toList());
            return Outcome.done(files);
        }
    }

    /// `plan show ID`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows a plan: problems, causes, actions, progress, what is missing.")
    static final class Show extends OfPlan {
        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            shown(file, on, store, output);
            output.line(file.of().practice() + "  " + file.of().title() + "  " + output.messages().text(file.of().state().key()) + "  " + file.id());
            for (var problem : file.problems()) {
                output.line("  " + problem.value().title() + "  " + problem.id());
                for (var action : file.actionsOf(problem.id())) {
                    var seen = WatchRule.USUAL.see(file, action, store.today());
                    output.line("    " + action.value().what() + " · " + action.value().owner() + " · " + PlanPaper.printed(action.value().due()) + " · "
                            + output.messages().text(seen.watch().key()) + "  " + action.id());
                }
            }
            on.move().against(file).forEach(p -> output.line("  - " + output.messages().of(p)));
            file.lastAgreed().ifPresent(a -> output.say("improvement.page.agreed", a.on(), a.forPractice(), a.forCommissioner(), a.proof()));
            return Outcome.done(file);
        }
    }
}
