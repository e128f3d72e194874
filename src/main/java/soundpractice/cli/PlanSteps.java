package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import java.util.List;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Origin;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;

/// Moving plans from state to state, and taking findings over.
final class PlanSteps {
    private PlanSteps() {}

    /// `plan propose ID`.
    @Command(name = "propose", mixinStandardHelpOptions = true, description = "Puts a draft to the other side.")
    static final class Propose extends PlanCommands.OfPlan {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "With what.")
        String reason = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var moved = on.move().move(file.id(), PlanState.PROPOSED, reason, store.today());
            if (moved.isDone()) {
                shown(on.plans().find(file.id()).orElseThrow(), on, store, output);
            }
            return moved;
        }
    }

    /// `plan agree ID`.
    @Command(name = "agree", mixinStandardHelpOptions = true, description = "Agrees a plan and freezes it. Refused, by field, while something is missing.")
    static final class Agree extends PlanCommands.OfPlan {
        @Option(names = "--for-practice", required = true, paramLabel = "NAME", description = "Who agrees for the practice.")
        String practice = "";

        @Option(names = "--for-commissioner", required = true, paramLabel = "NAME", description = "Who agrees for the commissioner.")
        String commissioner = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "What goes with it.")
        String note = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var agreed = on.move().agree(file.id(), practice, commissioner, note, store.today());
            if (agreed instanceof Outcome.Done<AgreedPlan>(var plan)) {
                shown(on.plans().find(file.id()).orElseThrow(), on, store, output);
                output.say("improvement.page.agreed", plan.on(), plan.forPractice(), plan.forCommissioner(), plan.proof());
            }
            return agreed;
        }
    }

    /// `plan move ID STATE`.
    @Command(name = "move", mixinStandardHelpOptions = true, description = "Moves a plan: draft, under_review, agreed (after a review), closed, superseded.")
    static final class Move extends PlanCommands.OfPlan {
        @Parameters(index = "1", paramLabel = "STATE", description = "Where to.")
        PlanState to = PlanState.UNDER_REVIEW;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
        String reason = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var moved = on.move().move(file.id(), to, reason, store.today());
            if (moved.isDone()) {
                shown(on.plans().find(file.id()).orElseThrow(), on, store, output);
            }
            return moved;
        }
    }

    /// `plan take ID`: lists what the newest stocktake found; with `--from` or `--all` takes it into the plan.
    @Command(name = "take", mixinStandardHelpOptions = true, description = "Lists what the newest finished stocktake found and takes it into a plan.")
    static final class Take extends PlanCommands.OfPlan {
        @Option(names = "--from", split = ",", paramLabel = "SOURCE", description = "The end of a finding’s source, such as PS-04.")
        List<String> from = List.of();

        @Option(names = "--all", description = "Every finding.")
        boolean all;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why an agreed plan changes.")
        String reason = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var found = on.findings(file.of().practice());
            for (var finding : found) {
                if (all || from.stream().anyMatch(end -> finding.source().endsWith(end))) {
                    var taken = on.findings().take(file.id(), finding, reason, store.today());
                    if (!taken.isDone()) {
                        return taken;
                    }
                }
            }
            var now = on.plans().find(file.id()).orElseThrow();
            if (output.json()) {
                output.document(found.stream().map(f -> PlanJson.map("source", f.source(), "title", f.title(), "shows", f.shows(), "theme", f.theme(),
                        "taken", TakeFinding.isTaken(now, f))).toList());
            }
            output.table(List.of("Source", "Taken", "What"), found.stream().map(f -> List.of(output.messages().of(Origin.of(f.source())), TakeFinding.isTaken(now, f) ? "yes" : "", f.title())).toList());
            return Outcome.done(found);
        }
    }
}
