package soundpractice.contract.ui;

import java.util.ArrayList;
import java.util.List;
import soundpractice.contract.investigation.Term;
import soundpractice.contract.notice.Ground;

/// Lists as people type them: one entry a line; a clause before the first colon.
final class Lines {
    private Lines() {}

    /// The entries of a text.
    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    /// A list as text.
    static String text(List<String> entries) {
        return String.join("\n", entries);
    }

    /// Grounds: `16.5.1: how it was broken`.
    static List<Ground> grounds(String text) {
        return of(text).stream().map(l -> new Ground(before(l), after(l))).toList();
    }

    /// Grounds as text.
    static String ofGrounds(List<Ground> grounds) {
        return text(grounds.stream().map(g -> g.clause() + ": " + g.failing()).toList());
    }

    /// Terms of reference: `16.5.1: the question`.
    static List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        of(text).forEach(l -> terms.add(new Term(before(l), after(l))));
        return terms;
    }

    /// Terms as text.
    static String ofTerms(List<Term> terms) {
        return text(terms.stream().map(t -> t.clause() + ": " + t.question()).toList());
    }

    private static String before(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? "" : line.substring(0, colon).strip();
    }

    private static String after(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }
}
