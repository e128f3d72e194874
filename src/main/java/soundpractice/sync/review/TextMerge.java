package soundpractice.sync.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import soundpractice.sync.review.Edits.Edit;

/// Two people's words put together again, as a proposal with every difference marked. What only one of them changed is taken; where both changed the
/// same place, both wordings stand side by side until a person chooses. Nothing is ever saved by this.
///
/// @param parts the text in order
public record TextMerge(List<Part> parts) {
    private static final int PROSE = 60;
    /// Words, the marks behind them, and gaps. A mark within a word or a number (4.5) belongs to it: two changes of one number are never put together.
    private static final Pattern TOKENS = Pattern.compile("\\n|[^\\S\\n]+|[,;:.!?)]+(?=\\s|$)|[^\\s]+?(?=[,;:.!?)]+(?:\\s|$))|[^\\s]+");

    /// Whose words a part is.
    public enum Whose {
        /// Stood before and stands still.
        BOTH,
        /// One added it.
        MINE,
        /// The other added it.
        THEIRS,
        /// Stood before; one took it out, or both did.
        GONE,
        /// Both changed this place, differently: this is the one's wording.
        MINE_OR,
        /// … and this the other's.
        OR_THEIRS
    }

    /// A part of the text.
    public record Part(Whose whose, String text) {}

    public TextMerge {
        parts = List.copyOf(parts);
    }

    /// Whether a text is more than a short value: longer than a line, or of several lines.
    public static boolean isProse(String text) {
        return text.length() > PROSE || text.contains("\n");
    }

    /// Puts two versions of a text together.
    public static TextMerge of(String before, String mine, String theirs) {
        var base = tokens(before);
        return new TextMerge(new Weaving(base, Edits.of(base, tokens(mine)), Edits.of(base, tokens(theirs))).parts());
    }

    private static List<String> tokens(String text) {
        return TOKENS.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }

    /// Whether no place was changed by both.
    public boolean isClean() {
        return parts.stream().noneMatch(p -> p.whose() == Whose.MINE_OR || p.whose() == Whose.OR_THEIRS);
    }

    /// The text as proposed: where both changed a place, both wordings follow each other.
    public String proposal() {
        var text = new StringBuilder();
        for (var part : parts) {
            if (part.whose() != Whose.GONE) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    /// Two lists of edits of one text, taken together.
    private static final class Weaving {
        private final List<String> base;
        private final List<Edit> mine;
        private final List<Edit> theirs;
        private final List<Part> parts = new ArrayList<>();

        Weaving(List<String> base, List<Edit> mine, List<Edit> theirs) {
            this.base = base;
            this.mine = new ArrayList<>(mine);
            this.theirs = new ArrayList<>(theirs);
        }

        List<Part> parts() {
            int at = 0;
            while (!mine.isEmpty() || !theirs.isEmpty()) {
                int start = Math.min(mine.isEmpty() ? Integer.MAX_VALUE : mine.getFirst().from(), theirs.isEmpty() ? Integer.MAX_VALUE : theirs.getFirst().from());
                add(Whose.BOTH, base.subList(at, start));
                at = group(start);
            }
            add(Whose.BOTH, base.subList(at, base.size()));
            return parts;
        }

        /// Everything that overlaps from here on, as one place.
        private int group(int start) {
            int end = start;
            var ours = new ArrayList<Edit>();
            var others = new ArrayList<Edit>();
            boolean more = true;
            while (more) {
                more = false;
                while (!mine.isEmpty() && touches(mine.getFirst(), start, end)) {
                    end = Math.max(end, mine.getFirst().to());
                    ours.add(mine.removeFirst());
                    more = true;
                }
                while (!theirs.isEmpty() && touches(theirs.getFirst(), start, end)) {
                    end = Math.max(end, theirs.getFirst().to());
                    others.add(theirs.removeFirst());
                    more = true;
                }
            }
            var before = base.subList(start, end);
            var one = Edits.applied(base, ours, start, end);
            var other = Edits.applied(base, others, start, end);
            if (others.isEmpty() || one.equals(other)) {
                add(Whose.GONE, before);
                add(Whose.MINE, one);
            } else if (ours.isEmpty()) {
                add(Whose.GONE, before);
                add(Whose.THEIRS, other);
            } else {
                add(Whose.GONE, before);
                add(Whose.MINE_OR, one);
                add(Whose.OR_THEIRS, apart(one, other));
            }
            return end;
        }

        /// The other's wording behind the one's, with a gap where none of them has it and no mark begins it.
        private static List<String> apart(List<String> one, List<String> other) {
            boolean joined = one.isEmpty() || other.isEmpty() || one.getLast().isBlank() || other.getFirst().isBlank() || ",;:.!?)".indexOf(other.getFirst().charAt(0)) >= 0;
            if (joined) {
                return other;
            }
            var spaced = new ArrayList<String>(List.of(" "));
            spaced.addAll(other);
            return spaced;
        }

        private static boolean touches(Edit edit, int start, int end) {
            return edit.from() < end || edit.from() == start || (edit.from() == end && edit.from() == edit.to());
        }

        private void add(Whose whose, List<String> tokens) {
            if (!tokens.isEmpty()) {
                parts.add(new Part(whose, String.join("", tokens)));
            }
        }
    }
}
