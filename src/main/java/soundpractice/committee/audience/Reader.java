package soundpractice.committee.audience;

import java.util.Locale;
import java.util.Optional;

/// For whom a cut is made.
///
/// @param of the practice's or the network's code; empty for the committee and the public
public record Reader(Audience audience, String of) {

    /// The committee.
    public static final Reader COMMITTEE = new Reader(Audience.COMMITTEE, "");

    /// The public.
    public static final Reader PUBLIC = new Reader(Audience.PUBLIC, "");

    public Reader {
        of = of.strip().toUpperCase(Locale.ROOT);
    }

    /// The reader written so: `committee`, `public`, `practice:Z99001`, `pcn:U99001`.
    public static Optional<Reader> parse(String text) {
        var parts = text.strip().split(":", 2);
        for (var audience : Audience.values()) {
            boolean one = audience == Audience.PRACTICE || audience == Audience.PCN;
            if (audience.word().equalsIgnoreCase(parts[0].strip()) && one == (parts.length == 2 && !parts[1].isBlank())) {
                return Optional.of(new Reader(audience, parts.length == 2 ? parts[1] : ""));
            }
        }
        return Optional.empty();
    }

    /// As it is written: `pcn:U99001`.
    public String word() {
        return of.isEmpty() ? audience.word() : audience.word() + ":" + of;
    }
}
