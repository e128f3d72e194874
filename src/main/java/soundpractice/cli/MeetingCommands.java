package soundpractice.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundpractice.casework.course.DecideCourse;
import soundpractice.committee.Attendance;
import soundpractice.committee.Interest;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.Resolution;
import soundpractice.committee.minutes.DecideInMeeting;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.fx.form.DateText;
import soundpractice.shell.wiring.CommitteeWiring;
import soundpractice.shell.wiring.OpenStore;

/// `meeting …`: committees’ meetings, their agendas, and what they resolve.
@Command(name = "meeting", mixinStandardHelpOptions = true, description = "Meetings of committees: agenda, people, decisions, minutes.",
        subcommands = {MeetingCommands.Add.class, MeetingCommands.ListAll.class, MeetingCommands.Show.class, MeetingCommands.Agenda.class, MeetingCommands.Attend.class,
            MeetingCommands.Declare.class, MeetingCommands.Decide.class, MeetingCommands.Act.class, MeetingCommands.Held.class, MeetingCommands.WriteMinutes.class})
final class MeetingCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "add, list, show, agenda, attend, declare, decide, action, held or minutes?");
    }

    /// The meeting of a day. Refused when there is none, or several and nobody said which body's.
    static Outcome<MeetingFile> find(CommitteeWiring committees, LocalDate on, @Nullable String body) {
        var found = committees.meetings().on(on).stream().filter(f -> body == null || f.of().body().equalsIgnoreCase(body.strip())).toList();
        if (found.size() == 1) {
            return Outcome.done(found.getFirst());
        }
        return Outcome.refused(found.isEmpty()
                ? Problem.of("committee.meeting.none-on", on, committees.meetings().all().stream().map(f -> f.of().body() + " " + f.of().date()).toList())
                : Problem.of("committee.meeting.several-on", on, found.stream().map(f -> f.of().body()).toList()));
    }

    /// A practice's open case, by its code.
    static Outcome<RecordId> caseOf(CommitteeWiring committees, String practice) {
        var code = PracticeCode.parse(practice);
        var open = code.stream().flatMap(c -> committees.cases().of(c, committees.today()).stream()).filter(f -> f.of().stage().isOpen()).reduce((a, b) -> b);
        return open.isPresent() ? Outcome.done(open.get().of().id()) : Outcome.refused(Problem.of("committee.agenda.no-case", practice));
    }

    /// A command about one meeting.
    abstract static class OfMeeting extends StoreCommand {
        @Parameters(index = "0", paramLabel = "DATE", description = "The meeting’s day.")
        @Nullable LocalDate on;

        @Option(names = "--body", paramLabel = "CODE", description = "The body, where several meet on that day.")
        @Nullable String body;

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var committees = CommitteeWiring.of(store);
            var file = find(committees, Objects.requireNonNull(on), body);
            return file instanceof Outcome.Done<MeetingFile>(var found) ? run(found, committees, output) : file;
        }

        abstract Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException;
    }

    /// `meeting add`.
    @Command(name = "add", mixinStandardHelpOptions = true, description = "Puts a meeting into the calendar.")
    static final class Add extends StoreCommand {
        @Option(names = "--body", required = true, paramLabel = "CODE", description = "Who meets (PCQG, PCOG, PCCC …).")
        String body = "";

        @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day.")
        @Nullable LocalDate on;

        @Option(names = "--time", defaultValue = "", description = "When it begins.")
        String time = "";

        @Option(names = "--place", defaultValue = "", description = "Where.")
        String place = "";

        @Option(names = "--chair", defaultValue = "", description = "Who chairs it.")
        String chair = "";

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var outcome = CommitteeWiring.of(store).arranging().plan(body, Objects.requireNonNull(on), time, place, chair);
            if (outcome.isDone()) {
                output.say("cli.meeting.added", body, Objects.requireNonNull(on));
                if (output.json()) {
                    output.document(Map.of("id", outcome.orThrow().toString(), "body", body, "date", Objects.requireNonNull(on).toString()));
                }
            }
            return outcome;
        }
    }

    /// `meeting list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "All meetings.")
    static final class ListAll extends StoreCommand {
        @Override
        protected Outcome<?> run(OpenStore store, Output output) {
            var all = CommitteeWiring.of(store).meetings().all();
            if (output.json()) {
                output.document(Map.of("meetings", all.stream().map(MeetingCommands::json).toList()));
                return Outcome.done(all);
            }
            var words = output.messages();
            output.table(List.of("date", "body", "cases", "decided", "actions", "packs").stream().map(k -> words.text("cli.meeting.column." + k)).toList(),
                    all.stream().map(f -> List.of(f.of().date().toString(), f.of().body(), Integer.toString(f.cases().size()), Integer.toString(f.decisions().size()),
                            Integer.toString(f.actions().size()), Integer.toString(f.packs().size()))).toList());
            return Outcome.done(all);
        }
    }

    static Map<String, Object> json(MeetingFile file) {
        var document = new LinkedHashMap<String, Object>();
        document.put("id", file.id().toString());
        document.put("body", file.of().body());
        document.put("date", file.of().date().toString());
        document.put("time", file.of().time());
        document.put("place", file.of().place());
        document.put("chair", file.of().chair());
        document.put("held", file.of().held());
        document.put("agenda", file.agenda().stream().map(e -> {
            var item = new LinkedHashMap<String, Object>();
            item.put("id", e.id().toString());
            item.put("case", e.value().caseId() == null ? null : String.valueOf(e.value().caseId()));
            item.put("practice", e.value().practice() == null ? null : String.valueOf(e.value().practice()));
            item.put("title", e.value().title());
            item.put("minute", e.value().minute());
            return item;
        }).toList());
        document.put("attendance", file.attendance().stream().map(Entry::value).map(a -> Map.of("person", a.person(), "role", a.role(), "presence", a.presence().word())).toList());
        document.put("interests", file.interests().stream().map(Entry::value).map(i -> Map.of("person", i.person(), "what", i.what(), "handling", i.handling().word())).toList());
        document.put("decisions", file.decisions().stream().map(Entry::value).map(d -> Map.of("case", d.caseId().toString(), "practice", d.practice().value(), "resolution",
                d.resolution().word(), "rules", soundpractice.kernel.Reason.rulesOf(d.reasons()).stream().map(Object::toString).toList(), "words", d.words())).toList());
        document.put("actions", file.actions().stream().map(e -> {
            var action = new LinkedHashMap<String, Object>();
            action.put("id", e.id().toString());
            action.put("what", e.value().what());
            action.put("owner", e.value().owner());
            action.put("due", e.value().due().toString());
            action.put("done_on", e.value().doneOn() == null ? null : String.valueOf(e.value().doneOn()));
            return action;
        }).toList());
        document.put("packs", file.packs().stream().map(PackCommands::json).toList());
        return document;
    }

    /// `meeting show DATE`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "One meeting with everything in it.")
    static final class Show extends OfMeeting {
        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) {
            if (output.json()) {
                output.document(json(file));
                return Outcome.done(file);
            }
            output.say("cli.meeting.head", file.body().label(), file.of().date(), file.of().time(), file.of().place());
            var words = output.messages();
            int number = 0;
            for (var e : file.agenda()) {
                var item = e.value();
                var decided = item.caseId() == null ? "" : file.decisionOn(item.caseId()).map(d -> "   " + words.text(d.resolution().key())).orElse("");
                output.line("%3d  %s%s".formatted(++number, item.practice() == null ? item.title() : item.practice() + "  " + committees.nameOf(item.practice()), decided));
            }
            file.actions().forEach(e -> output.line("  •  " + e.value().due() + "  " + e.value().owner() + ": " + e.value().what()));
            return Outcome.done(file);
        }
    }

    /// `meeting agenda DATE`.
    @Command(name = "agenda", mixinStandardHelpOptions = true, description = "Puts cases and other business on the agenda, in the order given.")
    static final class Agenda extends OfMeeting {
        @Option(names = "--practice", paramLabel = "CODE", split = ",", description = "The open cases of these practices.")
        List<String> practicesGiven = new ArrayList<>();

        @Option(names = "--due", description = "Every case that the committee has to see: those before it and those escalated.")
        boolean due;

        @Option(names = "--item", paramLabel = "TITLE", description = "Other business.")
        List<String> items = new ArrayList<>();

        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            var problems = new ArrayList<Problem>();
            int added = 0;
            for (var practice : practicesGiven) {
                var found = caseOf(committees, practice);
                Outcome<?> outcome = found instanceof Outcome.Done<RecordId>(var id) ? committees.agendas().add(file.id(), id, committees.today()) : found;
                problems.addAll(outcome.problems());
                added += outcome.isDone() ? 1 : 0;
            }
            for (var item : items) {
                var outcome = committees.agendas().add(file.id(), item, "");
                problems.addAll(outcome.problems());
                added += outcome.isDone() ? 1 : 0;
            }
            if (due) {
                added += committees.agendas().addDue(file.id(), committees.today()).orThrow();
            }
            int all = added;
            output.say("cli.meeting.agenda", all, file.of().date());
            if (output.json()) {
                output.document(json(committees.meetings().find(file.id()).orElseThrow()));
            }
            return Outcome.unless(problems, () -> all);
        }
    }

    /// `meeting attend DATE`.
    @Command(name = "attend", mixinStandardHelpOptions = true, description = "Writes down who was there.")
    static final class Attend extends OfMeeting {
        @Option(names = "--person", required = true, paramLabel = "NAME", description = "Who.")
        String person = "";

        @Option(names = "--role", defaultValue = "", description = "What they are.")
        String role = "";

        @Option(names = "--as", defaultValue = "member", description = "member, in_attendance or apologies.")
        Attendance.Presence presence = Attendance.Presence.MEMBER;

        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            return committees.arranging().attends(file.id(), person, role, presence);
        }
    }

    /// `meeting declare DATE`.
    @Command(name = "declare", mixinStandardHelpOptions = true, description = "Writes down an interest that somebody declared.")
    static final class Declare extends OfMeeting {
        @Option(names = "--person", required = true, paramLabel = "NAME", description = "Who.")
        String person = "";

        @Option(names = "--interest", required = true, paramLabel = "TEXT", description = "The interest.")
        String what = "";

        @Option(names = "--practice", paramLabel = "CODE", description = "The practice it concerns.")
        @Nullable String practice;

        @Option(names = "--handling", defaultValue = "leaves", description = "stays, no_vote or leaves.")
        Interest.Handling handling = Interest.Handling.LEAVES;

        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            return committees.arranging().declares(new Interest(file.id(), person.strip(), practice == null ? null : PracticeCode.parse(practice).orElse(null), what.strip(),
                    handling));
        }
    }

    /// `meeting decide DATE`.
    @Command(name = "decide", mixinStandardHelpOptions = true, description = "Writes down what the meeting resolved about a practice’s case; the case follows.")
    static final class Decide extends OfMeeting {
        @Option(names = "--practice", required = true, paramLabel = "CODE", description = "Whose case.")
        String practice = "";

        @Option(names = "--resolve", required = true, paramLabel = "WHAT", description = "i, ii, iii, noted or deferred.")
        String what = "";

        @Option(names = "--no-effort", defaultValue = "", paramLabel = "TEXT", description = "The finding that no effort was made; for course iii.")
        String noEffort = "";

        @Option(names = "--no-assurance", defaultValue = "", paramLabel = "TEXT", description = "The finding that no assurance can be given; for course iii.")
        String noAssurance = "";

        @Option(names = "--words", defaultValue = "", paramLabel = "TEXT", description = "The resolution as it was worded.")
        String words = "";

        @Option(names = "--action", paramLabel = "\"WHAT | WHO | WHEN\"", description = "Something given to somebody to do; may be repeated.")
        List<String> actions = new ArrayList<>();

        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            var resolution = Resolution.parse(what);
            if (resolution.isEmpty()) {
                return Outcome.refused(Problem.of("committee.decide.unknown", what).at("resolution"));
            }
            var found = caseOf(committees, practice);
            if (!(found instanceof Outcome.Done<RecordId>(var id))) {
                return found;
            }
            var tasks = tasks(actions, committees.today());
            if (!(tasks instanceof Outcome.Done<List<DecideInMeeting.Task>>(var todo))) {
                return tasks;
            }
            var outcome = committees.deciding().resolve(file.id(), id,
                    new DecideInMeeting.Resolved(resolution.get(), new DecideCourse.Findings(noEffort, noAssurance), words, todo), committees.today());
            if (outcome.isDone()) {
                output.say("cli.meeting.decided", committees.nameOf(outcome.orThrow().practice()), output.messages().text(resolution.get().key()), todo.size());
                if (output.json()) {
                    output.document(json(committees.meetings().find(file.id()).orElseThrow()));
                }
            }
            return outcome;
        }
    }

    static Outcome<List<DecideInMeeting.Task>> tasks(List<String> lines, LocalDate today) {
        var tasks = new ArrayList<DecideInMeeting.Task>();
        for (var line : lines) {
            var parts = line.split("\\|", -1);
            var due = parts.length == 3 ? DateText.parse(parts[2].strip(), today) : java.util.Optional.<LocalDate>empty();
            if (due.isEmpty()) {
                return Outcome.refused(Problem.of("committee.action.form", line).at("action"));
            }
            tasks.add(new DecideInMeeting.Task(parts[0].strip(), parts[1].strip(), due.get()));
        }
        return Outcome.done(tasks);
    }

    /// `meeting action DATE`.
    @Command(name = "action", mixinStandardHelpOptions = true, description = "Gives somebody something to do, or writes down that it was done.")
    static final class Act extends OfMeeting {
        @Option(names = "--add", paramLabel = "\"WHAT | WHO | WHEN\"", description = "Something to do.")
        List<String> add = new ArrayList<>();

        @Option(names = "--done", paramLabel = "ID", description = "The action that was done.")
        @Nullable String done;

        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            var tasks = tasks(add, committees.today());
            if (!(tasks instanceof Outcome.Done<List<DecideInMeeting.Task>>(var todo))) {
                return tasks;
            }
            for (var task : todo) {
                var given = committees.deciding().give(file.id(), null, task);
                if (!given.isDone()) {
                    return given;
                }
            }
            return done == null ? tasks : committees.deciding().done(RecordId.of(done), committees.today());
        }
    }

    /// `meeting held DATE`.
    @Command(name = "held", mixinStandardHelpOptions = true, description = "Says that the meeting took place.")
    static final class Held extends OfMeeting {
        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            return committees.arranging().held(file.id(), committees.today());
        }
    }

    /// `meeting minutes DATE --out FILE`.
    @Command(name = "minutes", mixinStandardHelpOptions = true, description = "Writes the minutes with the list of actions, as PDF.")
    static final class WriteMinutes extends OfMeeting {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
        @Nullable Path out;

        @Override
        Outcome<?> run(MeetingFile file, CommitteeWiring committees, Output output) throws TroubleException {
            var rendered = committees.pages().render(committees.minutes().of(file, committees.organisation()));
            if (rendered.isDone()) {
                write(Objects.requireNonNull(out), rendered.orThrow().pdf());
                output.say("cli.meeting.minutes", Objects.requireNonNull(out).toString(), rendered.orThrow().pages());
            }
            return rendered;
        }
    }

    static void write(Path file, byte[] bytes) throws TroubleException {
        try {
            AtomicFile.write(file.toAbsolutePath(), bytes);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("cli.file.not-written", file.toString()), e);
        }
    }
}
