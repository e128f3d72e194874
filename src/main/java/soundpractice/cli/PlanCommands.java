package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Basis;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.PlanValue;
import soundpractice.improvement.Threat;
import soundpractice.improvement.Within;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.improvement.paper.FieldText;
import soundpractice.improvement.paper.PlanForm;
import soundpractice.improvement.paper.TakeReturned;
import soundpractice.improvement.watching.CalendarFile;
import soundpractice.improvement.watching.PlanReminders;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PlanPress;

/// `plan …`: improvement plans. Records are named by their id, or by enough of its beginning to be the only one.
@Command(name = "plan", mixinStandardHelpOptions = true, description = "Improvement plans: start them, fill them, agree them, follow them, print them.",
        subcommands = {PlanCommands.Show.class, PlanCommands.ListAll.class, PlanCommands.New.class, PlanCommands.AddProblem.class, PlanCommands.AddIssue.class,
            PlanCommands.AddAction.class, PlanCommands.Set.class, PlanCommands.Progress.class, PlanCommands.Propose.class, PlanCommands.Agree.class, PlanCommands.Move.class,
            PlanCommands.Document.class, PlanCommands.Form.class, PlanCommands.Read.class, PlanCommands.Calendar.class, PlanCommands.Take.class})
final class PlanCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "show, list, new, add-action, progress, agree or document?");
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

    /// `plan new`.
    @Command(name = "new", mixinStandardHelpOptions = true, description = "Starts a plan.")
    static final class New extends OnPlans {
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
            var before = follows.isBlank() ? Optional.<PlanFile>empty() : find(on, follows);
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
    static final class AddProblem extends OfPlan {
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
    static final class AddIssue extends OfPlan {
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
            var under = only(file.problems(), problem, Entry::id);
            var parent = only(file.issues(), beneath, Entry::id);
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
    static final class AddAction extends OfPlan {
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
            var answers = problem.isBlank() && file.problems().size() == 1 ? Optional.of(file.problems().getFirst()) : only(file.problems(), problem, Entry::id);
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
    static final class Set extends OfPlan {
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
            var action = only(file.actions(), record, Entry::id);
            var problem = only(file.problems(), record, Entry::id);
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
    static final class Progress extends OfPlan {
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
            var found = only(file.actions(), action, Entry::id);
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

    /// `plan propose ID`.
    @Command(name = "propose", mixinStandardHelpOptions = true, description = "Puts a draft to the other side.")
    static final class Propose extends OfPlan {
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
    static final class Agree extends OfPlan {
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
    static final class Move extends OfPlan {
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

    /// `plan document ID --out FILE`.
    @Command(name = "document", mixinStandardHelpOptions = true, description = "Writes a plan’s pages as a PDF.")
    static final class Document extends OfPlan {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var press = PlanPress.of(store, on);
            var made = press.pages().render(press.model(file));
            if (!(made instanceof Outcome.Done<RenderedDocument>(var document))) {
                return made;
            }
            write(out, document.pdf());
            if (output.json()) {
                output.document(PlanJson.map("plan", file.id().toString(), "file", out.toString(), "pages", document.pages()));
            }
            output.say("improvement.cli.document", out.toString(), document.pages());
            return made;
        }
    }

    /// `plan form ID --out FILE`.
    @Command(name = "form", mixinStandardHelpOptions = true, description = "Writes a plan as a form that the practice fills in.")
    static final class Form extends OfPlan {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var press = PlanPress.of(store, on);
            var made = press.forms().fillable(press.form(file));
            write(out, made.pdf());
            if (output.json()) {
                output.document(PlanJson.map("plan", file.id().toString(), "file", out.toString(), "pages", made.pages()));
            }
            output.say("improvement.cli.document", out.toString(), made.pages());
            return Outcome.done(out);
        }
    }

    /// `plan read FILE`: shows what came back; with `--take` takes it over.
    @Command(name = "read", mixinStandardHelpOptions = true, description = "Reads a form that came back and shows what it changes; with --take takes it over.")
    static final class Read extends OnPlans {
        @Parameters(index = "0", paramLabel = "FILE", description = "The PDF that came back.")
        Path file = Path.of("");

        @Option(names = "--take", description = "Take everything shown over.")
        boolean take;

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why an agreed plan changes.")
        String reason = "";

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var press = PlanPress.of(store, on);
            var read = press.forms().read(read(file), identity -> {
                var plan = identity.form().equals(PlanForm.FORM) ? only(on.plans().all(), identity.reference(), PlanFile::id) : Optional.<PlanFile>empty();
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
            output.table(List.of("Field", "Was", "Came"), differences.stream().map(d -> List.of(d.label(), d.sent(), d.came())).toList());
            return taken;
        }
    }

    /// `plan calendar [ID] --out FILE`.
    @Command(name = "calendar", mixinStandardHelpOptions = true, description = "Writes a plan’s days as a calendar file.")
    static final class Calendar extends OfPlan {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The .ics file to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(PlanFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var name = PlanPress.of(store, on).facts(file.of().practice(), store.today()).practiceName();
            var events = PlanReminders.of(file, name, output.messages()::text);
            write(out, CalendarFile.of(events, store.clock().instant()).getBytes(StandardCharsets.UTF_8));
            if (output.json()) {
                output.document(PlanJson.map("plan", file.id().toString(), "file", out.toString(), "events", events.size()));
            }
            output.say("improvement.cli.calendar", out.toString(), events.size());
            return Outcome.done(out);
        }
    }

    /// `plan take ID`: lists what the newest stocktake found; with `--from` or `--all` takes it into the plan.
    @Command(name = "take", mixinStandardHelpOptions = true, description = "Lists what the newest finished stocktake found and takes it into a plan.")
    static final class Take extends OfPlan {
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
            output.table(List.of("Source", "Taken", "What"), found.stream().map(f -> List.of(f.source(), TakeFinding.isTaken(now, f) ? "yes" : "", f.title())).toList());
            return Outcome.done(found);
        }
    }
}
