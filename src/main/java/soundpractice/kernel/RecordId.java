package soundpractice.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// A record's identity on every laptop. New records get a time-ordered id ([#fresh]); records that are unique by a key
/// (one answer per interview and question) get an id derived from that key ([#derived]), so that two laptops that
/// create the same thing apart have created one record.
public record RecordId(UUID value) implements Comparable<RecordId> {

    /// The id written so.
    public static RecordId of(String text) {
        return new RecordId(UUID.fromString(text));
    }

    /// A new time-ordered id (UUID version 7): random ids cost the index twice the time and three times the room.
    ///
    /// @param millis the clock's milliseconds since 1970
    /// @param randomHigh its last twelve bits order what is made within one millisecond
    /// @param random 62 random bits are taken from it
    public static RecordId fresh(long millis, long randomHigh, long random) {
        long high = (millis << 16) | 0x7000L | (randomHigh & 0x0fffL);
        long low = (random & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new RecordId(new UUID(high, low));
    }

    /// The id of the record that is unique by this key (UUID version 8 over SHA-256).
    ///
    /// @param kind the record's kind, part of the key
    /// @param key what makes it unique, in order
    public static RecordId derived(String kind, Object... key) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(kind.getBytes(StandardCharsets.UTF_8));
            for (var part : key) {
                sha.update((byte) 0);
                sha.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            var bytes = java.nio.ByteBuffer.wrap(sha.digest());
            long high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L;
            long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
            return new RecordId(new UUID(high, low));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int compareTo(RecordId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
