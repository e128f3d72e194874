package soundpractice.casework.ui;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.ClockState;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.casework.Engagement;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;

/// Puts letters into rows: what waits to go out, and what went out with its clocks.
final class LetterRows {
    private final Casework casework;
    private final Messages words;

    LetterRows(Casework casework, Messages words) {
        this.casework = casework;
        this.words = words;
    }

    LetterRow ready(CaseFile file, Decision d) {
        var letter = String.valueOf(d.letter());
        return new LetterRow(file, d, null, d.practice(), casework.nameOf(d.practice()), letter.charAt(letter.length() - 1) - '0', d.quarter(),
                new StatusWord(Mark.WAITING, words.text("casework.letters.state.ready")), null, null, null);
    }

    LetterRow sent(CaseFile file, CaseLetter l) {
        var submission = clock(file, l, Deadline.SUBMISSION);
        var engagement = clock(file, l, Deadline.ENGAGEMENT);
        var answered = file.engagements().stream().filter(e -> e.counts() && e.document().equals(l.document())).map(Engagement::on)
                .min(Comparator.naturalOrder()).orElse(null);
        return new LetterRow(file, null, l, l.practice(), casework.nameOf(l.practice()), l.number(), l.quarter(), state(submission, engagement),
                submission, engagement, answered);
    }

    /// The worse of the two clocks speaks for the letter.
    private StatusWord state(@Nullable Deadline submission, @Nullable Deadline engagement) {
        if (submission == null || engagement == null) {
            return new StatusWord(Mark.DONE, words.text("casework.letters.state.sent"));
        }
        return Marks.of(engagement.state() == ClockState.EXPIRED ? engagement.state() : submission.state(), words);
    }

    private static @Nullable Deadline clock(CaseFile file, CaseLetter letter, String clock) {
        return file.deadlines().stream().filter(d -> d.letter().document().equals(letter.document()) && d.clock().equals(clock)).findFirst().orElse(null);
    }
}
