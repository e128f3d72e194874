package soundpractice.stocktake;

import java.util.TreeMap;
import soundpractice.kernel.ProofCode;

/// What the code stands for with which both sides leave: everything that was agreed in an interview. Whoever has the record can work the code out again; another
/// word in it gives another one.
public final class Proof {
    private Proof() {}

    /// The code of an interview as it stands.
    public static ProofCode of(InterviewFile file) {
        return ProofCode.of(content(file));
    }

    /// All that the code stands for, one fact a line, each length-marked so that no two contents read alike. Time in sections, flags and captions do not count.
    static String content(InterviewFile file) {
        var interview = file.interview();
        var all = new StringBuilder();
        line(all, "stocktake", "1");
        line(all, "practice", interview.practice().value());
        line(all, "questionnaire", interview.questionnaire().toString());
        line(all, "started", interview.startedAt().toString());
        line(all, "place", interview.place());
        interview.present().forEach(p -> line(all, "present", p.name(), p.role(), Boolean.toString(p.ofPractice())));
        new TreeMap<>(file.answers()).forEach((code, answer) -> {
            line(all, "question", code, answer.asked().text(), Integer.toString(answer.asked().version()));
            var outcome = answer.outcome();
            line(all, outcome == null ? "unanswered" : "outcome", outcome == null ? new String[0] : outcome.toArray(String[]::new));
            line(all, "note", answer.note());
            line(all, answer.agreement().word(), answer.dispute());
        });
        file.evidence().stream()
                .filter(Evidence::isAttached)
                .map(e -> e.question() + " " + e.blob())
                .sorted()
                .forEach(e -> line(all, "evidence", e));
        return all.toString();
    }

    private static void line(StringBuilder all, String what, String... values) {
        all.append(what);
        for (var value : values) {
            // As it is kept: composed characters, whatever keyboard they came from.
            var kept = java.text.Normalizer.normalize(value, java.text.Normalizer.Form.NFC);
            all.append(' ').append(kept.length()).append(':').append(kept);
        }
        all.append('\n');
    }
}
