package soundpractice.journal;

import java.time.Instant;

/// When a revision was written, by a hybrid logical clock: the wall clock's milliseconds, and a counter that keeps order when the clock
/// stands still or goes back. It orders what is truly concurrent; causality comes from parents, never from here.
///
/// @param millis milliseconds since 1970, UTC
/// @param counter 0 to 65,535
public record Stamp(long millis, int counter) implements Comparable<Stamp> {

    /// The earliest stamp.
    public static final Stamp ZERO = new Stamp(0, 0);

    /// The stamp to write next, by a laptop that last wrote this one.
    ///
    /// @param wallMillis what the clock says now
    public Stamp next(long wallMillis) {
        if (wallMillis > millis) {
            return new Stamp(wallMillis, 0);
        }
        return counter == 0xffff ? new Stamp(millis + 1, 0) : new Stamp(millis, counter + 1);
    }

    /// The moment, for display.
    public Instant instant() {
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public int compareTo(Stamp other) {
        return millis != other.millis ? Long.compare(millis, other.millis) : Integer.compare(counter, other.counter);
    }
}
