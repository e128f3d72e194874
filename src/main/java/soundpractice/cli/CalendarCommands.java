package soundpractice.cli;

import static soundpractice.cli.CaseworkJson.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.WorkingDays;
import soundpractice.casework.dates.CalendarFiles;
import soundpractice.casework.dates.DatedItem;
import soundpractice.casework.dates.MovedDate;
import soundpractice.casework.dates.Supposing;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.shell.wiring.CalendarWiring;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;

/// `calendar`: every date with its proof, closed days, what moved, a calendar file.
@Command(name = "calendar", mixinStandardHelpOptions = true, description = "Every date of every room; closed days; what moved since somebody last looked.",
        subcommands = {CalendarCommands.ListDates.class, CalendarCommands.Close.class, CalendarCommands.Open.class, CalendarCommands.Moved.class, CalendarCommands.Export.class})
public final class CalendarCommands {

    /// `calendar list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists dates: clocks of letters, challenge windows, visits, reviews, agreements that end.")
    static final class ListDates extends StoreCommand {
        @Option(names = "--from", paramLabel = "DATE", description = "From that day on.")
        @Nullable LocalDate from;

        @Option(names = "--until", paramLabel = "DATE", description = "Up to that day.")
        @Nullable LocalDate until;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var items = CalendarWiring.of(store).items(store.today()).stream().filter(i -> from == null || !i.date().isBefore(from))
                    .filter(i -> until == null || !i.date().isAfter(until)).toList();
            if (output.json()) {
                output.document(items.stream().map(i -> item(i, output)).toList());
            }
            output.table(List.of("Date", "State", "Sort", "Practice", "What"), items.stream().map(i -> List.of(i.date().toString(), i.state().word(), i.sort().word(),
                    i.practice() == null ? "" : i.practice().value(), output.messages().of(i.title()))).toList());
            return Outcome.done(items);
        }

        private static Map<String, Object> item(DatedItem i, Output output) {
            return map("id", i.id(), "date", i.date().toString(), "sort", i.sort().word(), "state", i.state().word(), "practice", CaseworkJson.text(i.practice()),
                    "title", output.messages().of(i.title()), "about", output.messages().of(i.about()), "beyond_table", i.beyondTable(),
                    "rules", i.why().stream().flatMap(r -> r.rules().stream()).map(r -> r.value()).distinct().toList(), "why", i.why().stream().map(output.messages()::of).toList());
        }
    }

    /// `calendar close DATE TITLE`.
    @Command(name = "close", mixinStandardHelpOptions = true, description = "Adds a closed day and says what it moves; with --preview only says it.")
    static final class Close extends StoreCommand {
        @Parameters(index = "0", paramLabel = "DATE", description = "The day.")
        LocalDate date = LocalDate.EPOCH;

        @Parameters(index = "1", paramLabel = "TITLE", description = "Why it does not count.")
        String title = "";

        @Option(names = "--preview", description = "Change nothing.")
        boolean preview;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var casework = CaseworkWiring.of(store);
            var days = casework.calendar();
            var oneOff = new ArrayList<>(days.oneOff());
            oneOff.add(new BankHoliday(date, title));
            var moves = casework.dates().wouldMove(Supposing.calendar(new WorkingDays(days.table(), oneOff)), store.today());
            var outcome = preview ? Outcome.done(date) : casework.days().close(date, title, days);
            if (outcome.isDone()) {
                print(moves, preview, output);
            }
            return outcome;
        }
    }

    /// `calendar open DATE`.
    @Command(name = "open", mixinStandardHelpOptions = true, description = "Takes a closed day away again and says what that moves.")
    static final class Open extends StoreCommand {
        @Parameters(index = "0", paramLabel = "DATE", description = "The day.")
        LocalDate date = LocalDate.EPOCH;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var casework = CaseworkWiring.of(store);
            var days = casework.calendar();
            var left = days.oneOff().stream().filter(d -> !d.date().equals(date)).toList();
            var moves = casework.dates().wouldMove(Supposing.calendar(new WorkingDays(days.table(), left)), store.today());
            var outcome = casework.days().open(date);
            if (outcome.isDone()) {
                print(moves, false, output);
            }
            return outcome;
        }
    }

    /// `calendar moved [--seen]`.
    @Command(name = "moved", mixinStandardHelpOptions = true, description = "Lists dates that are others than last seen; with --seen marks them as seen.")
    static final class Moved extends StoreCommand {
        @Option(names = "--seen", description = "Mark them as seen.")
        boolean seen;

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var dates = CaseworkWiring.of(store).dates();
            var moved = dates.moved(store.today());
            print(moved, false, output);
            return seen ? Outcome.done(dates.acknowledge(store.today())) : Outcome.done(moved);
        }
    }

    /// `calendar export --out FILE`.
    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes the dates that are open as a calendar file (.ics).")
    static final class Export extends StoreCommand {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The .ics file to write.")
        Path out = Path.of("");

        @Override
        protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var items = CalendarWiring.of(store).items(store.today());
            try {
                WholeFile.write(out, CalendarFiles.of(items, output.messages()::of, store.clock().instant()).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw FileTrouble.of(e, out);
            }
            int open = (int) items.stream().filter(i -> i.state() != DatedItem.State.DONE).count();
            if (output.json()) {
                output.document(map("file", out.toString(), "events", open));
            }
            output.say("improvement.cli.calendar", out.toString(), open);
            return Outcome.done(out);
        }
    }

    private static void print(List<MovedDate> moved, boolean preview, Output output) {
        if (output.json()) {
            output.document(map("preview", preview, "moved", moved.stream().map(m -> map("practice", m.now().letter().practice().value(), "letter", m.now().letter().letter(),
                    "letter_id", m.now().letter().document().toString(), "clock", m.now().clock(), "was", m.was().toString(), "now", m.now().due().date().toString(),
                    "by", m.by(), "letter_states_other_date", m.stated())).toList()));
        }
        output.table(List.of("Practice", "Letter", "Clock", "Was", "Now", "Letter states"), moved.stream().map(m -> List.of(m.now().letter().practice().value(),
                m.now().letter().letter(), m.now().clock(), m.was().toString(), m.now().due().date().toString(), m.stated() ? m.was().toString() : "")).toList());
    }
}
