package soundpractice.platform.fx.control;

/// A status as it is shown: a word with its mark. Sorted by mark, then by word.
public record StatusWord(Mark mark, String word) implements Comparable<StatusWord> {

    @Override
    public int compareTo(StatusWord other) {
        int byMark = mark.compareTo(other.mark);
        return byMark != 0 ? byMark : word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
