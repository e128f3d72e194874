package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Basis;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanValue;
import soundpractice.improvement.Threat;
import soundpractice.improvement.Within;
import soundpractice.improvement.paper.FieldText;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;

/// Writing plans: `plan new`, `plan add-…`, `plan set`, `plan progress`.
final class PlanWriting {
    private PlanWriting() {}

    /// `plan new`.
    @Command(name = "new", mixinStandardHelpOptions = true, description = "Starts a plan.")
    static final class New extends PlanCommands.OnPlans {
        @Option(names = "--practice", required = true, paramLabel = "CODE", description = "Whose plan.")
        String practice = "";

        @Option(names = "--shape", required = true, paramLabel = "SHAPE", description = "c1, c2, c3, annex-2, quality, forward-view.")
        String shape = "";

        @Option(names = "--title", paramLabel = "TEXT", description = "What it is called.")
        String title = "";

        @Option(names = "--light", description = "The lighter plan for a straightforward single rating.")
        boolean light;

        @Option(names = "--follows", paramLabel = "ID", description = "The plan it carries on; for c3 the newest agreed one unless named.")
        String follows = "";

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.cli.practice", practice).at("practice"));
            }
            var before = follows.isBlank() ? Optional.<PlanFile>empty() : PlanCommands.find(on, follows);
            if (!follows.isBlank() && before.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.plan.unknown", follows).at("follows"));
            }
            var started = on.start().start(code.get(), shape, title, light, before.map(PlanFile::id).orElse(null), store.today());
            if (started instanceof Outcome.Done<RecordId>(var id)) {
                shown(on.plans().find(id).orElseThrow(), on, store, output);
                output.say("improvement.cli.made", id);
            }
            return started;
        }
    }

    /// `plan add-problem ID`.
    @Command(name = "add-problem", mixinStandardHelpOptions = true, description = "Adds something that has to get better.")
    static final class AddProblem extends PlanCommands.OfPlan {
        @Option(names = "--title", required = true, paramLabel = "TEXT", description = "In a few words.")
        String title = "";

        @Option(names = "--shows", paramLabel = "TEXT", description = "How it shows; how the regulation was not being met.")
        String shows = "";

        @Option(names = "--goal", paramLabel = "TEXT", description = "How one will know that it is better.")
        String goal = "";

        @Option(names = "--regulation", paramLabel = "TEXT", description = "Number, description and heading.")
        String regulation = "";

        @Option(names = "--activities", paramLabel = "TEXT", description = "Regulated activities.")
        String activities = "";

        @Option(names = "--theme", paramLabel = "THEME", description = "access, workforce, leadership, safety, clinical, patients, premises, finance, records.")
        String theme = "";

        @Option(names = "--threat", paramLabel = "THREAT", description = "now, likely, some, none. Default: ${DEFAULT-VALUE}.")
        Threat threat = Threat.SOME;

        @Option(names = "--interim", paramLabel = "TEXT", description = "What keeps patients safe meanwhile.")
        String interim = "";

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why an agreed plan changes.")
        String reason = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var draft = PlanProblem.of(file.id(), file.of().practice(), Order.first(), title).shown(shows, goal, theme).under(regulation, activities).weighed(threat, interim);
            var added = on.write().addProblem(file.id(), draft, reason, store.today());
            if (added instanceof Outcome.Done<RecordId>(var made)) {
                if (output.json()) {
                    output.document(PlanJson.map("id", made.toString()));
                }
                output.say("improvement.cli.made", made);
            }
            return added;
        }
    }

    /// `plan add-issue ID PROBLEM`.
    @Command(name = "add-issue", mixinStandardHelpOptions = true, description = "Adds a cause beneath a problem, or beneath another cause: the next why.")
    static final class AddIssue extends PlanCommands.OfPlan {
        @Parameters(index = "1", paramLabel = "PROBLEM", description = "The problem’s id.")
        String problem = "";

        @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The answer to why.")
        String why = "";

        @Option(names = "--beneath", paramLabel = "ISSUE", description = "The cause it lies beneath.")
        String beneath = "";

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why an agreed plan changes.")
        String reason = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var under = PlanCommands.only(file.problems(), problem, Entry::id);
            var parent = PlanCommands.only(file.issues(), beneath, Entry::id);
            if (under.isEmpty() || (!beneath.isBlank() && parent.isEmpty())) {
                return Outcome.refused(Problem.of("improvement.write.gone"));
            }
            var added = on.write().addIssue(file.id(), under.get().id(), parent.map(Entry::id).orElse(null), why, reason, store.today());
            if (added instanceof Outcome.Done<RecordId>(var made)) {
                if (output.json()) {
                    output.document(PlanJson.map("id", made.toString()));
                }
                output.say("improvement.cli.made", made);
            }
            return added;
        }
    }

    /// `plan add-action ID`.
    @Command(name = "add-action", mixinStandardHelpOptions = true, description = "Adds an action.")
    static final class AddAction extends PlanCommands.OfPlan {
        @Option(names = "--problem", paramLabel = "ID", description = "What it answers; needed when the plan has several.")
        String problem = "";

        @Option(names = "--what", required = true, paramLabel = "TEXT", description = "What will be done.")
        String what = "";

        @Option(names = "--owner", paramLabel = "NAME", description = "Who in the practice answers for it.")
        String owner = "";

        @Option(names = "--due", paramLabel = "DATE", description = "The last day.")
        @Nullable LocalDate due;

        @Option(names = "--within", paramLabel = "DAYS", description = "Instead of --due: so many days from today.")
        @Nullable Integer within;

        @Option(names = "--working", description = "With --within: working days.")
        boolean working;

        @Option(names = "--resources", paramLabel = "TEXT", description = "What it needs.")
        String resources = "";

        @Option(names = "--support", paramLabel = "TEXT", description = "Support that was agreed.")
        String support = "";

        @Option(names = "--source", split = ",", paramLabel = "CODE", description = "Codes of the support directory.")
        List<String> sources = List.of();

        @Option(names = "--measure", paramLabel = "TEXT", description = "How one proves it.")
        String measure = "";

        @Option(names = "--measured-by", paramLabel = "NAME", description = "Who measures.")
        String measuredBy = "";

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why an agreed plan changes.")
        String reason = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var answers = problem.isBlank() && file.problems().size() == 1 ? Optional.of(file.problems().getFirst()) : PlanCommands.only(file.problems(), problem, Entry::id);
            if (answers.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.cli.which-problem", file.problems().size()).at("problem"));
            }
            if (within != null && (within < 0 || within > 3_660)) {
                return Outcome.refused(Problem.of("improvement.cli.within", within).at("within"));
            }
            var count = within == null ? null : new Within(within, working ? Basis.WORKING : Basis.CALENDAR, store.today());
            var day = count == null ? due : on.write().due(count).date();
            var added = on.write().addAction(file.id(), answers.get().id(), a -> {
                var filled = a.by(owner, day).helped(resources, false, support, sources).measured(measure, measuredBy);
                return count == null || day == null ? filled : filled.within(count, day);
            }, what, reason, store.today());
            if (added instanceof Outcome.Done<RecordId>(var made)) {
                var now = on.plans().find(file.id()).orElseThrow();
                if (output.json()) {
                    output.document(new PlanJson(output.messages(), store.today()).action(now, now.action(made).orElseThrow()));
                }
                output.say("improvement.cli.made", made);
            }
            return added;
        }
    }

    /// `plan set ID RECORD FIELD TEXT`.
    @Command(name = "set", mixinStandardHelpOptions = true, description = "Writes a field of a plan (RECORD “plan”), a problem or an action.")
    static final class Set extends PlanCommands.OfPlan {
        @Parameters(index = "1", paramLabel = "RECORD", description = "“plan”, or a problem’s or action’s id.")
        String record = "";

        @Parameters(index = "2", paramLabel = "FIELD", description = "Such as goal, lead, due, resources, support, measure, completed_by.")
        String field = "";

        @Parameters(index = "3", paramLabel = "TEXT", description = "What it says.")
        String text = "";

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why an agreed plan changes.")
        String reason = "";

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var value = PlanValue.find(field);
            if (value.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.field.not-here", field).at("field"));
            }
            var action = PlanCommands.only(file.actions(), record, Entry::id);
            var problem = PlanCommands.only(file.problems(), record, Entry::id);
            Outcome<?> written;
            if (record.equals("plan")) {
                written = apply(on, file, file.plan(), FieldText.set(file.of(), value.get(), text), store);
            } else if (action.isPresent()) {
                written = apply(on, file, action.get(), FieldText.set(action.get().value(), value.get(), text), store);
            } else if (problem.isPresent()) {
                written = apply(on, file, problem.get(), FieldText.set(problem.get().value(), value.get(), text), store);
            } else {
                written = Outcome.refused(Problem.of("improvement.write.gone").at("record"));
            }
            if (written.isDone()) {
                shown(on.plans().find(file.id()).orElseThrow(), on, store, output);
            }
            return written;
        }

        private <T> Outcome<T> apply(ImprovementWiring on, PlanFile file, Entry<T> read, Outcome<T> value, OpenStore store) throws TroubleException {
            return value instanceof Outcome.Done<T>(var now) ? on.write().change(file.id(), read, now, reason, store.today()) : value;
        }
    }

    /// `plan progress ID ACTION`.
    @Command(name = "progress", mixinStandardHelpOptions = true, description = "Writes down how an action goes.")
    static final class Progress extends PlanCommands.OfPlan {
        @Parameters(index = "1", paramLabel = "ACTION", description = "The action’s id.")
        String action = "";

        @Option(names = "--what", required = true, paramLabel = "TEXT", description = "What was done.")
        String what = "";

        @Option(names = "--impact", paramLabel = "IMPACT", description = "too_early, none, some, full, worse. Default: ${DEFAULT-VALUE}.")
        Impact impact = Impact.TOO_EARLY;

        @Option(names = "--state", paramLabel = "STATE", description = "open, under_way, done, dropped.")
        @Nullable ActionState state;

        @Option(names = "--next", paramLabel = "TEXT", description = "What comes next.")
        @Nullable String next;

        @Option(names = "--delay", paramLabel = "TEXT", description = "Why it is late.")
        @Nullable String delay;

        @Option(names = "--on", paramLabel = "DATE", description = "The day it is about; today unless given.")
        @Nullable LocalDate on;

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring wiring, OpenStore store, Output output) throws TroubleException {
            var found = PlanCommands.only(file.actions(), action, Entry::id);
            if (found.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.action.unknown", action));
            }
            var written = wiring.progress().record(file.id(), found.get().id(), what, impact, state, next, delay, on == null ? store.today() : on, store.today());
            if (written.isDone()) {
                var now = wiring.plans().find(file.id()).orElseThrow();
                if (output.json()) {
                    output.document(new PlanJson(output.messages(), store.today()).action(now, now.action(found.get().id()).orElseThrow()));
                }
                output.say("improvement.cli.written");
            }
            return written;
        }
    }
}
