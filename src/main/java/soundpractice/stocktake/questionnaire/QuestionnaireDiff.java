package soundpractice.stocktake.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a questionnaire differs from an earlier version of it, question by question.
///
/// @param lines what changed, in the later one's order, then what was retired; questions that stay as they are are left out
/// @param sections codes of sections that are new, gone or renamed
public record QuestionnaireDiff(List<Line> lines, List<String> sections) {

    /// What happened to a question.
    public enum What {
        NEW,
        REWORDED,
        CHANGED,
        MOVED,
        SPLIT_OR_MERGED,
        RETIRED
    }

    /// One question.
    ///
    /// @param before as it was; null when it is new
    /// @param after as it is; null when it was retired
    /// @param columns what differs, by the names of columns
    public record Line(What what, String code, @Nullable Question before, @Nullable Question after, List<String> columns) {
        public Line {
            columns = List.copyOf(columns);
        }
    }

    public QuestionnaireDiff {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    /// Whether nothing differs.
    public boolean isEmpty() {
        return lines.isEmpty() && sections.isEmpty();
    }

    /// The difference.
    public static QuestionnaireDiff between(List<Section> oldSections, List<Question> old, List<Section> newSections, List<Question> now) {
        var before = old.stream().collect(Collectors.toMap(Question::code, Function.identity(), (a, _) -> a));
        var after = now.stream().map(Question::code).collect(Collectors.toSet());
        var stayed = old.stream().map(Question::code).filter(after::contains).toList();
        var order = now.stream().map(Question::code).filter(before::containsKey).toList();
        var moved = moved(stayed, order);
        var lines = new ArrayList<Line>();
        for (var question : now) {
            var was = before.get(question.code());
            if (was == null) {
                lines.add(new Line(question.was().isEmpty() ? What.NEW : What.SPLIT_OR_MERGED, question.code(), null, question, List.of()));
                continue;
            }
            var columns = question.changedColumns(was);
            boolean otherSection = columns.remove("section");
            boolean elsewhere = otherSection || moved.contains(question.code());
            if (columns.contains("question")) {
                lines.add(new Line(What.REWORDED, question.code(), was, question, columns));
            } else if (!columns.isEmpty()) {
                lines.add(new Line(What.CHANGED, question.code(), was, question, columns));
            } else if (elsewhere) {
                lines.add(new Line(What.MOVED, question.code(), was, question, List.of()));
            }
        }
        old.stream().filter(q -> !after.contains(q.code())).forEach(q -> lines.add(new Line(What.RETIRED, q.code(), q, null, List.of())));
        return new QuestionnaireDiff(lines, sections(oldSections, newSections));
    }

    private static List<String> sections(List<Section> old, List<Section> now) {
        var differing = new ArrayList<String>();
        now.stream().filter(s -> !old.contains(s)).forEach(s -> differing.add(s.code()));
        old.stream().map(Section::code).filter(c -> now.stream().noneMatch(s -> s.code().equals(c))).forEach(differing::add);
        return differing;
    }

    /// The fewest codes that have to be taken out so that the others stand in the same order: those outside the longest common run.
    private static List<String> moved(List<String> before, List<String> after) {
        int n = before.size();
        var length = new int[n + 1][n + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                length[i][j] = before.get(i).equals(after.get(j)) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        var moved = new ArrayList<>(after);
        int i = 0;
        int j = 0;
        while (i < n && j < n) {
            if (before.get(i).equals(after.get(j))) {
                moved.remove(after.get(j));
                i++;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return moved;
    }
}
