package soundpractice.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.Course;
import soundpractice.casework.DisputeStage;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Stage;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.course.ArrangeVisit;
import soundpractice.casework.course.DecideCourse;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;

/// What is done in a case by hand, as commands under `cases`: move, the committee's course, disputes, visits, support asked for, copies passed on.
public final class CaseworkDeeds {
    private CaseworkDeeds() {}

    /// A deed in one case, found by its id or by its practice's code.
    abstract static class OfCase extends StoreCommand {
        @Parameters(index = "0", paramLabel = "ID", description = "The case’s id, or its practice’s code for its newest case.")
        String id = "";

        @Option(names = "--on", paramLabel = "DATE", description = "The day it happened; today unless given.")
        @Nullable LocalDate on;

        @Option(names = "--note", paramLabel = "TEXT", description = "What is to be kept with it, in words.")
        String note = "";

        abstract Outcome<?> deed(CaseFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException;

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var casework = CaseworkWiring.of(store);
            var found = find(casework, store, id);
            if (found.isEmpty()) {
                return Outcome.refused(Problem.of("casework.case.unknown", id));
            }
            var outcome = deed(found.get(), on == null ? store.today() : on, casework, store);
            if (outcome.isDone()) {
                say(casework, store, found.get(), output);
            }
            return outcome;
        }
    }

    static Optional<CaseFile> find(CaseworkWiring casework, OpenStore store, String id) {
        return casework.cases().all(store.today()).stream()
                .filter(f -> f.of().id().toString().equals(id) || f.of().practice().value().equalsIgnoreCase(id))
                .reduce((_, newest) -> newest);
    }

    private static void say(CaseworkWiring casework, OpenStore store, CaseFile before, Output output) {
        var now = casework.cases().find(before.of().id(), store.today()).orElse(before);
        if (output.json()) {
            output.document(CaseFileJson.of(now, new CaseworkJson(output.messages())));
        }
        output.say("casework.cli.kept", now.of().reference(), output.messages().text(now.of().stage().key()));
    }

    /// `cases move ID STAGE`.
    @Command(name = "move", mixinStandardHelpOptions = true, description = "Takes a step by hand, if the process has it; otherwise says the rule that refuses it.")
    static final class Move extends OfCase {
        @Parameters(index = "1", paramLabel = "STAGE", description = "escalation, pcqg_review, continue, support, closed …")
        Stage to = Stage.CLOSED;

        @Override
        Outcome<?> deed(CaseFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            return casework.move().move(file.of().id(), to, day, note);
        }
    }

    /// `cases course ID i|ii|iii`.
    @Command(name = "course", mixinStandardHelpOptions = true, description = "Writes down the course the committee picked; course iii needs both findings.")
    static final class PickCourse extends OfCase {
        @Parameters(index = "1", paramLabel = "COURSE", description = "i (carry on with support), ii (visit) or iii (question the service).")
        String course = "";

        @Option(names = "--meeting", paramLabel = "TEXT", description = "Which meeting.")
        String meeting = "";

        @Option(names = "--no-effort", paramLabel = "TEXT", description = "Course iii: the finding that no effort was made.")
        String noEffort = "";

        @Option(names = "--no-assurance", paramLabel = "TEXT", description = "Course iii: the finding that no assurance can be given.")
        String noAssurance = "";

        @Override
        Outcome<?> deed(CaseFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            var picked = Course.find(course);
            return picked == null ? Outcome.refused(Problem.of("casework.course.unknown", course))
                    : casework.courses().decide(file.of().id(), picked, new DecideCourse.Findings(noEffort, noAssurance), day, meeting, note);
        }
    }

    /// `cases dispute ID STEP`.
    @Command(name = "dispute", mixinStandardHelpOptions = true, description = "Takes a step in a dispute: informal first, then formal.")
    static final class Dispute extends OfCase {
        @Parameters(index = "1", paramLabel = "STEP", description = "informal_open, informal_exhausted, formal_appeal, appeal_decided, gc14 or settled.")
        DisputeStage to = DisputeStage.INFORMAL_OPEN;

        @Option(names = "--adviser", paramLabel = "WHO", description = "none, lmc, mediator or conciliator.")
        DisputeStep.Adviser adviser = DisputeStep.Adviser.NONE;

        @Override
        Outcome<?> deed(CaseFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            return casework.disputes().step(file.of().id(), to, day, adviser, note, store.today());
        }
    }

    /// `cases visit ID`.
    @Command(name = "visit", mixinStandardHelpOptions = true, description = "Arranges the visit of course ii: three fixed seats and the practice’s guest.")
    static final class Visit extends OfCase {
        @Option(names = "--improvement", paramLabel = "NAME", description = "Service Improvement Team.")
        String improvement = "";

        @Option(names = "--clinical", paramLabel = "NAME", description = "The commissioner’s clinical lead.")
        String clinical = "";

        @Option(names = "--neighbourhood", paramLabel = "NAME", description = "The neighbourhood provider.")
        String neighbourhood = "";

        @Option(names = "--guest", paramLabel = "WHO", description = "none, neighbourhood or colleague.")
        CaseVisit.Guest guest = CaseVisit.Guest.NONE;

        @Option(names = "--guest-name", paramLabel = "NAME", description = "The guest’s name.")
        String guestName = "";

        @Option(names = "--minutes", paramLabel = "N", description = "How long it is to take; 90 unless given.")
        int minutes = 90;

        @Override
        Outcome<?> deed(CaseFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            return casework.visits().arrange(file.of().id(), day, new ArrangeVisit.Party(improvement, clinical, neighbourhood, guest, guestName, minutes), store.today());
        }
    }

    /// `cases visited ID`.
    @Command(name = "visited", mixinStandardHelpOptions = true, description = "Writes down that the visit took place: what was said (--note) and agreed.")
    static final class Visited extends OfCase {
        @Option(names = "--agreed", paramLabel = "TEXT", description = "A point agreed; give it once for each.")
        List<String> agreed = List.of();

        @Override
        Outcome<?> deed(CaseFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            return casework.visits().hold(file.of().id(), day, note, agreed, store.today());
        }
    }

    /// `cases copies ID`.
    @Command(name = "copies", mixinStandardHelpOptions = true, description = "Writes down that copies of a case’s letters were passed on.")
    static final class Copies extends OfCase {
        @Option(names = "--to", required = true, paramLabel = "WHO", description = "Who received them.")
        String to = "";

        @Override
        Outcome<?> deed(CaseFile file, LocalDate day, CaseworkWiring casework, OpenStore store) throws TroubleException {
            var passed = file.copies().stream().map(c -> c.document()).toList();
            var documents = file.letters().stream().map(l -> l.document()).filter(d -> !passed.contains(d)).toList();
            return casework.copies().record(documents, to, day, store.today());
        }
    }

    /// `cases support CODE`: for a practice with or without a case.
    @Command(name = "support", mixinStandardHelpOptions = true, description = "Writes down that a practice asked for support, or with --talked the talk about it.")
    static final class Support extends StoreCommand {
        @Parameters(index = "0", paramLabel = "CODE", description = "The practice.")
        String practice = "";

        @Option(names = "--talked", description = "The talk was held.")
        boolean talked;

        @Option(names = "--on", paramLabel = "DATE", description = "The day; today unless given.")
        @Nullable LocalDate on;

        @Option(names = "--note", paramLabel = "TEXT", description = "What it asked for, or what came of the talk.")
        String note = "";

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var casework = CaseworkWiring.of(store);
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("casework.support.which-practice", practice));
            }
            var outcome = casework.requests().record(code.get(), talked ? SupportAsked.What.TALKED : SupportAsked.What.ASKED, on == null ? store.today() : on, note,
                    store.today());
            if (outcome.isDone()) {
                find(casework, store, code.get().value()).ifPresent(file -> say(casework, store, file, output));
            }
            return outcome;
        }
    }

    /// `cases awaiting`: what the committee has to decide.
    @Command(name = "awaiting", mixinStandardHelpOptions = true, description = "Lists the cases that wait for the committee to pick a course.")
    static final class Awaiting extends StoreCommand {
        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var files = CaseworkWiring.of(store).cases().awaitingCommittee(store.today());
            var json = new CaseworkJson(output.messages());
            if (output.json()) {
                output.document(files.stream().map(json::summary).toList());
            }
            output.table(List.of("Practice", "Since", "Opened", "Id"), files.stream().map(f -> List.of(f.of().practice().value(), f.of().since().toString(),
                    f.of().opened().toString(), f.of().id().toString())).toList());
            return Outcome.done(files);
        }
    }
}
