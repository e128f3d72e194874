package soundpractice.sync.review;

import java.util.ArrayList;
import java.util.List;

/// What turns one list of words into another, by their longest common run.
final class Edits {
    /// Texts beyond this are compared as one whole: a comparison takes their lengths multiplied.
    private static final int LONGEST = 4_000;

    private Edits() {}

    /// Words from `from` up to `to` are replaced.
    record Edit(int from, int to, List<String> by) {
        Edit {
            by = List.copyOf(by);
        }
    }

    static List<Edit> of(List<String> base, List<String> next) {
        int head = 0;
        while (head < base.size() && head < next.size() && base.get(head).equals(next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < base.size() - head && tail < next.size() - head && base.get(base.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        var middle = base.subList(head, base.size() - tail);
        var other = next.subList(head, next.size() - tail);
        if (middle.isEmpty() && other.isEmpty()) {
            return List.of();
        }
        return (long) middle.size() * other.size() > (long) LONGEST * LONGEST / 4
                ? List.of(new Edit(head, base.size() - tail, other)) : between(middle, other, head);
    }

    private static List<Edit> between(List<String> base, List<String> next, int offset) {
        var common = new int[base.size() + 1][next.size() + 1];
        for (int i = base.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                common[i][j] = base.get(i).equals(next.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var edits = new ArrayList<Edit>();
        int i = 0;
        int j = 0;
        while (i < base.size() || j < next.size()) {
            int from = i;
            var by = new ArrayList<String>();
            while ((i < base.size() || j < next.size()) && !(i < base.size() && j < next.size() && base.get(i).equals(next.get(j)))) {
                if (j < next.size() && (i == base.size() || common[i][j + 1] >= common[i + 1][j])) {
                    by.add(next.get(j++));
                } else {
                    i++;
                }
            }
            if (from < i || !by.isEmpty()) {
                edits.add(new Edit(offset + from, offset + i, by));
            }
            while (i < base.size() && j < next.size() && base.get(i).equals(next.get(j))) {
                i++;
                j++;
            }
        }
        return edits;
    }

    /// The words from `start` to `end` with these edits done.
    static List<String> applied(List<String> base, List<Edit> edits, int start, int end) {
        var result = new ArrayList<String>();
        int at = start;
        for (var edit : edits) {
            result.addAll(base.subList(at, edit.from()));
            result.addAll(edit.by());
            at = edit.to();
        }
        result.addAll(base.subList(at, end));
        return result;
    }
}
