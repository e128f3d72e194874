package soundpractice.committee.pack;

import java.time.LocalDate;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.ClockState;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.casework.Engagement;
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
        var inputs = new java.util.ArrayList<>(sources.ofCase(file));
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
        into.head("changes", "committee.column.practice", "committee.column.on", "committee.column.change");
        int lines = 0;
        for (var quarter : view.quarters().all()) {
            if (quarter instanceof Quarter.Validated v && v.frozen().on().isAfter(since)) {
                var text = words.text("committee.changes.quarter", v.quarter());
                line(into, words.text("committee.changes.all"), v.frozen().on(), text, "R-25", sources.quarter(v.quarter()));
                lines++;
            }
        }
        for (var file : cases) {
            lines += changes(file, since, into);
        }
        if (lines == 0) {
            into.says(words.text("committee.changes.none"));
        }
    }

    private int changes(CaseFile file, LocalDate since, PartPages into) {
        var name = view.nameOf(file.of().practice());
        int lines = 0;
        for (var d : file.decisions().stream().filter(Decision::followed).filter(d -> d.on().isAfter(since)).toList()) {
            line(into, name, d.on(), words.text("committee.changes.stage", words.text(d.before().key()), words.text(d.after().key())), "R-90", sources.decisions(file));
            lines++;
        }
        for (CaseLetter l : file.letters().stream().filter(l -> l.letterDate().isAfter(since)).toList()) {
            line(into, name, l.letterDate(), words.text("committee.changes.letter", words.text("committee.letter.name", l.number(), l.quarter())), "A-5", sources.letter(l));
            lines++;
        }
        for (Engagement e : file.engagements().stream().filter(e -> e.counts() && e.on().isAfter(since)).toList()) {
            var inputs = file.letters().stream().filter(l -> l.document().equals(e.document())).flatMap(l -> sources.answers(l).stream()).toList();
            line(into, name, e.on(), words.text("committee.changes.answer", words.text("casework.how." + e.how().word())), "A-27", inputs);
            lines++;
        }
        return lines;
    }

    private void line(PartPages into, String name, LocalDate on, String text, String rule, List<Input> inputs) {
        into.cells("changes", List.of(name, words.any(on), text, into.trace(name, words.any(on) + ": " + text, Reason.of(rule, "committee.how.change"), inputs)));
    }
}
