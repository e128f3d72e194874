package soundpractice.committee.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.ClockState;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.committee.MeetingFile;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarter;

/// All cases on one page, and what changed about them since the committee last met.
final class SummarySection {
    private final PackView view;
    private final PackWords words;
    private final Sources sources;

    SummarySection(PackView view, PackWords words) {
        this.view = view;
        this.words = words;
        this.sources = new Sources(view, words);
    }

    void table(List<CaseFile> cases, PartPages into) throws TroubleException {
        into.says(words.text("committee.summary.about", cases.size(), view.snapshot().asOf()));
        into.head("summary", "committee.column.no", "committee.column.practice", "committee.column.stage", "committee.column.figure", "committee.column.status",
                "committee.column.rank", "committee.column.next");
        int number = 0;
        for (var file : cases) {
            row(++number, file, into);
        }
    }

    private void row(int number, CaseFile file, PartPages into) throws TroubleException {
        var standing = view.quarters().history(file.of().practice()).stream().filter(s -> s.quarter().isValidated()).reduce((a, b) -> b);
        var overall = standing.map(s -> s.standing().overall()).map(words::any).orElse("–");
        var status = standing.map(s -> s.standing().status()).map(s -> words.text("committee.status." + s.word())).orElse("–");
        var rank = standing.filter(s -> s.standing().isRanked()).map(s -> Integer.toString(s.standing().rank())).orElse("–");
        var next = file.deadlines().stream().filter(d -> d.state().isOpen()).findFirst();
        var inputs = new ArrayList<>(sources.ofCase(file));
        standing.ifPresent(s -> inputs.addAll(sources.quarter(s.quarter().quarter())));
        next.ifPresent(d -> inputs.addAll(sources.clock(d.letter(), d.due().calendarVersion())));
        var shown = next.map(d -> next(d)).orElse("–");
        into.cells("summary", List.of(Integer.toString(number), view.nameOf(file.of().practice()), words.text(file.of().stage().key()), overall, status, rank, shown,
                into.trace(words.text("committee.trace.summary", file.of().practice()), overall + ", " + status + ", " + rank + ", " + shown,
                        Reason.of("R-90", "committee.how.summary", standing.map(s -> words.any(s.quarter().quarter())).orElse("–")), inputs)));
    }

    private String next(Deadline deadline) {
        var date = words.any(deadline.due().date());
        return deadline.state() == ClockState.RUNNING ? date : words.text("committee.summary.past", date, words.text(deadline.state().key()));
    }

    /// What happened in the cases after the last meeting, up to the moment.
    void changes(MeetingFile before, List<CaseFile> cases, PartPages into) throws TroubleException {
        var since = before.of().date();
        into.says(words.text("committee.changes.about", since));
        var lines = new ArrayList<Change>();
        for (var quarter : view.quarters().all()) {
            if (quarter instanceof Quarter.Validated v && v.frozen().on().isAfter(since)) {
                var text = words.text("committee.changes.quarter", v.quarter());
                lines.add(new Change(words.text("committee.changes.all"), v.frozen().on(), text, "R-25", sources.quarter(v.quarter())));
            }
        }
        for (var file : cases) {
            lines.addAll(changes(file, since));
        }
        if (lines.isEmpty()) {
            into.says(words.text("committee.changes.none"));
            return;
        }
        into.head("changes", "committee.column.practice", "committee.column.on", "committee.column.change");
        lines.forEach(line -> into.cells("changes", List.of(line.name, words.any(line.on), line.text,
                into.trace(line.name, words.any(line.on) + ": " + line.text, Reason.of(line.rule, "committee.how.change"), line.inputs))));
    }

    /// One thing that happened since, with its proof.
    private record Change(String name, LocalDate on, String text, String rule, List<Input> inputs) {}

    /// A case's changes, oldest first.
    private List<Change> changes(CaseFile file, LocalDate since) {
        var practice = file.of().practice();
        var name = view.nameOf(practice);
        var lines = new ArrayList<Change>();
        file.decisions().stream().filter(Decision::followed).filter(d -> d.on().isAfter(since)).forEach(d -> lines.add(
                new Change(name, d.on(), words.text("committee.changes.stage", words.text(d.before().key()), words.text(d.after().key())), "R-90", sources.decisions(file))));
        file.letters().stream().filter(l -> l.letterDate().isAfter(since)).forEach(l -> lines.add(
                new Change(name, l.letterDate(), words.text("committee.changes.letter", words.text("committee.letter.name", l.number(), l.quarter())), "A-5", sources.letter(l))));
        file.engagements().stream().filter(e -> e.counts() && e.on().isAfter(since)).forEach(e -> lines.add(
                new Change(name, e.on(), words.text("committee.changes.answer", words.text("casework.how." + e.how().word())), "A-27",
                        file.letters().stream().filter(l -> l.document().equals(e.document())).flatMap(l -> sources.answers(l).stream()).toList())));
        var events = new CaseEvents(words, sources);
        events.after(file, since).forEach(e -> lines.add(new Change(name, e.happenedOn(), events.told(e).orElseThrow(), "R-90", sources.events(file))));
        view.plans().of(practice).stream().filter(p -> p.of().since().isAfter(since)).forEach(p -> lines.add(
                new Change(name, p.of().since(), words.text("committee.changes.plan", p.of().title(), words.text(p.of().state().key())), "R-63", sources.plan(p).subList(0, 1))));
        view.interviews().of(practice).stream().filter(i -> i.interview().finalised() != null && i.interview().day().isAfter(since)).forEach(i -> lines.add(
                new Change(name, i.interview().day(), words.text("committee.changes.stocktake"), "S-7", sources.stocktake(i).subList(0, 1))));
        lines.sort(Comparator.comparing(Change::on));
        return lines;
    }
}
