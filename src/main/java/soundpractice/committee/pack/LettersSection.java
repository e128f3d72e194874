package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Deadline;
import soundpractice.casework.Engagement;
import soundpractice.kernel.Reason;

/// Letters and clocks of a chapter: what was sent and answered, and which dates follow from it, each with its count.
final class LettersSection {
    private final PackWords words;
    private final Sources sources;

    LettersSection(PackWords words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    void write(CaseFile file, PartPages into) {
        into.heading("committee.chapter.letters");
        if (file.letters().isEmpty()) {
            into.says(words.text("committee.chapter.letters.none"));
            return;
        }
        into.head("letters", "committee.column.sent", "committee.column.letter", "committee.column.received", "committee.column.answer");
        file.letters().forEach(letter -> letter(file, letter, into));
        clocks(file, into);
    }

    private void letter(CaseFile file, CaseLetter letter, PartPages into) {
        var sent = words.any(letter.letterDate());
        var received = letter.receivedOn() == null ? words.text("committee.letter.not-known") : words.any(letter.receivedOn());
        var answer = file.engagements().stream().filter(e -> e.document().equals(letter.document()) && e.counts()).min(Comparator.comparing(Engagement::on))
                .map(e -> words.text("committee.letter.answered", words.text("casework.how." + e.how().word()), e.on()))
                .orElseGet(() -> words.text(letter.number() == 1 ? "committee.letter.asks-nothing" : "committee.letter.silent"));
        var inputs = new ArrayList<>(sources.letter(letter));
        inputs.addAll(sources.answers(letter));
        into.cells("letters", List.of(sent, words.text("committee.letter.name", letter.number(), letter.quarter()), received, answer,
                into.trace(words.text("committee.letter.name", letter.number(), letter.quarter()), sent + ", " + received + ", " + answer,
                        Reason.of("A-5,A-27", "committee.how.letter"), inputs)));
    }

    private void clocks(CaseFile file, PartPages into) {
        if (file.deadlines().isEmpty()) {
            return;
        }
        into.subheading(words.text("committee.chapter.clocks"));
        into.head("clocks", "committee.column.clock", "committee.column.from", "committee.column.ends", "committee.column.state");
        file.deadlines().forEach(deadline -> clock(deadline, into));
        into.notes(words.text("committee.chapter.clocks.note"));
    }

    private void clock(Deadline deadline, PartPages into) {
        var due = deadline.due();
        var what = words.text("committee.clock.line", words.text("casework.clock.name." + deadline.clock().replace('_', '-')), deadline.letter().number());
        var from = words.text("committee.clock.count." + due.rule().basis().word(), due.start().date(), due.rule().count());
        var ends = words.any(due.date());
        var state = words.text(deadline.state().key()) + (deadline.stoppedOn() == null ? "" : ", " + words.any(deadline.stoppedOn()));
        into.cells("clocks", List.of(what, from, ends, state, into.trace(what, ends + ", " + state, due.reasons(), sources.clock(deadline.letter(), due.calendarVersion()))));
    }
}
