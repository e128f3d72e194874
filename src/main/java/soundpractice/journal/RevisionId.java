package soundpractice.journal;

/// A revision's name: the SHA-256 of its canonical bytes, 64 hexadecimal digits. Nothing in a revision can change without its name changing.
public record RevisionId(String value) implements Comparable<RevisionId> {

    public RevisionId {
        if (value.length() != 64) {
            throw new IllegalArgumentException("not a revision id: " + value);
        }
    }

    @Override
    public int compareTo(RevisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
