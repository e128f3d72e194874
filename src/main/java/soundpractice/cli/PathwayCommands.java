package soundpractice.cli;

import static soundpractice.cli.CaseworkJson.map;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.casework.pathway.PathwayFile;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileContent;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;

/// `pathway`: other ways of looking after a practice, as definitions; who is on them and which step comes next.
@Command(name = "pathway", mixinStandardHelpOptions = true, description = "Pathways as definitions, such as the nine steps of a quality programme.",
        subcommands = {PathwayCommands.Definitions.class, PathwayCommands.Define.class, PathwayCommands.Begin.class, PathwayCommands.Step.class, PathwayCommands.Convert.class,
            PathwayCommands.End.class, PathwayCommands.Show.class})
public final class PathwayCommands {

    /// `pathway definitions`.
    @Command(name = "definitions", mixinStandardHelpOptions = true, description = "Lists the pathways and their steps.")
    static final class Definitions extends StoreCommand {
        @Override
        protected Outcome<?> run(OpenStore store, Output output) {
            var all = CaseworkWiring.of(store).pathways().definitions();
            if (output.json()) {
                output.document(all.stream().map(p -> map("id", p.id(), "name", p.name(), "source", p.source(), "steps", p.steps().stream().map(s -> map("id", s.id(), "name",
                        s.name(), "does", s.does(), "roles", s.roles(), "after", s.after(), "repeats", s.repeats(), "last", s.last(), "formal", s.formal())).toList())).toList());
            }
            output.table(List.of("Pathway", "Step", "Name", "After", "Who leads"), all.stream().flatMap(p -> p.steps().stream().map(s -> List.of(p.id(), s.id(), s.name(),
                    String.join(" ", s.after()), s.roles().isEmpty() ? "" : s.roles().getFirst()))).toList());
            return Outcome.done(all);
        }
    }

    /// `pathway define FILE`.
    @Command(name = "define", mixinStandardHelpOptions = true, description = "Adds the team’s own pathways from a table; a faulty definition is refused with each fault.")
    static final class Define extends StoreCommand {
        @Parameters(index = "0", paramLabel = "FILE", description = "A table with pathway, step, name, does, roles, after, repeats, last, formal.")
        Path file = Path.of("");

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var casework = CaseworkWiring.of(store);
            var content = FileContent.read(file);
            var read = CaseworkWiring.readPathways(content);
            if (read.isEmpty()) {
                return Outcome.refused(Problem.of("casework.pathway.not-a-table"));
            }
            Outcome<?> last = Outcome.done(read);
            for (var pathway : read) {
                last = casework.followPathway().define(pathway);
                if (!last.isDone()) {
                    return last;
                }
            }
            output.say("casework.cli.pathway.defined", read.size());
            return last;
        }
    }

    /// `pathway begin CODE PATHWAY`.
    @Command(name = "begin", mixinStandardHelpOptions = true, description = "Puts a practice on a pathway.")
    static final class Begin extends StoreCommand {
        @Parameters(index = "0", paramLabel = "CODE", description = "The practice.")
        String practice = "";

        @Parameters(index = "1", paramLabel = "PATHWAY", description = "Which pathway, such as nine-steps.")
        String pathway = "";

        @Option(names = "--origin", required = true, paramLabel = "TEXT", description = "How the practice came to notice.")
        String origin = "";

        @Option(names = "--informal", description = "A self-referral, outside the formal programme.")
        boolean informal;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("casework.support.which-practice", practice));
            }
            var casework = CaseworkWiring.of(store);
            var begun = casework.followPathway().begin(code.get(), pathway, origin, !informal, store.today());
            if (begun instanceof Outcome.Done(var id)) {
                casework.pathways().find(id).ifPresent(f -> print(f, output));
            }
            return begun;
        }
    }

    /// A deed on the pathway a practice is on.
    abstract static class OnPathway extends StoreCommand {
        @Parameters(index = "0", paramLabel = "CODE", description = "The practice, for its newest pathway, or the case’s id.")
        String id = "";

        @Option(names = "--by", paramLabel = "WHO", description = "The role or person.")
        String by = "";

        @Option(names = "--note", paramLabel = "TEXT", description = "What came of it.")
        String note = "";

        @Option(names = "--on", paramLabel = "DATE", description = "The day; today unless given.")
        @Nullable LocalDate on;

        abstract Outcome<?> deed(PathwayFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException;

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var casework = CaseworkWiring.of(store);
            Optional<PathwayFile> file = casework.pathways().all().stream().filter(f -> f.of().practice().value().equalsIgnoreCase(id) || f.entry().id().toString().equals(id))
                    .reduce((_, newest) -> newest);
            if (file.isEmpty()) {
                return Outcome.refused(Problem.of("casework.case.unknown", id));
            }
            var outcome = deed(file.get(), on == null ? store.today() : on, casework, store);
            if (outcome.isDone()) {
                casework.pathways().find(file.get().entry().id()).ifPresent(f -> print(f, output));
            }
            return outcome;
        }
    }

    /// `pathway step CODE STEP`.
    @Command(name = "step", mixinStandardHelpOptions = true, description = "Takes a step; one that is not open is refused with the reason.")
    static final class Step extends OnPathway {
        @Parameters(index = "1", paramLabel = "STEP", description = "The step’s number.")
        String step = "";

        @Override
        Outcome<?> deed(PathwayFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            return casework.followPathway().take(file.entry().id(), step, by, note, day);
        }
    }

    /// `pathway convert CODE`.
    @Command(name = "convert", mixinStandardHelpOptions = true, description = "Takes a self-referral into the formal programme, after the talk.")
    static final class Convert extends OnPathway {
        @Override
        Outcome<?> deed(PathwayFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            return casework.followPathway().convert(file.entry().id(), by, note, day);
        }
    }

    /// `pathway end CODE`.
    @Command(name = "end", mixinStandardHelpOptions = true, description = "Ends it, saying how (--note).")
    static final class End extends OnPathway {
        @Override
        Outcome<?> deed(PathwayFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            return casework.followPathway().end(file.entry().id(), note, day);
        }
    }

    /// `pathway show CODE`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows where a practice stands on its pathway.")
    static final class Show extends OnPathway {
        @Override
        Outcome<?> deed(PathwayFile file, LocalDate day, CaseworkWiring casework, OpenStore store) {
            return Outcome.done(file);
        }
    }

    private static void print(PathwayFile file, Output output) {
        if (output.json()) {
            output.document(document(file, output));
        }
        output.table(List.of("Step", "Name", "Done", "Open", "Why not"), file.steps().stream().map(s -> {
            var against = s.against();
            return List.of(s.step().id(), s.step().name(), s.done() ? "done" : "", s.isOpen() ? "open" : "", against == null ? "" : output.messages().of(against));
        }).toList());
    }

    private static Map<String, Object> document(PathwayFile file, Output output) {
        var of = file.of();
        return map("id", file.entry().id().toString(), "practice", of.practice().value(), "pathway", of.pathway(), "origin", of.origin(), "formal", of.formal(),
                "opened_on", of.openedOn().toString(), "closed_on", CaseworkJson.text(of.closedOn()), "outcome", of.outcome(),
                "steps", file.steps().stream().map(s -> {
                    var against = s.against();
                    return map("id", s.step().id(), "name", s.step().name(), "done", s.done(), "open", s.isOpen(), "why_not", against == null ? null : output.messages().of(against));
                }).toList(),
                "taken", file.taken().stream().map(t -> map("step", t.step(), "on", t.on().toString(), "by", t.by(), "note", t.note())).toList());
    }
}
