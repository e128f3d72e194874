package soundpractice.security;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// Somebody of the team, as the whole team knows them. The first member founded the store and is the root of trust.
///
/// @param name as colleagues write it
/// @param role what they are in the team
/// @param since when they joined
/// @param until when they left; their work stays
/// @param devices their laptops
public record Member(String name, Role role, LocalDate since, @Nullable LocalDate until, List<Device> devices) {
    /// Members, shared by the whole team.
    public static final Kind<Member> KIND = Kind.of("security.member", Member.class).together("role", "since", "until");

    public Member {
        devices = List.copyOf(devices);
    }

    /// A laptop of a member: its public keys, hexadecimal, by which the others know it.
    public record Device(String id, String signing, String agreement, String encapsulation) {}

    /// The record of the member of that name: one record wherever it is written first.
    public static RecordId id(String name) {
        return RecordId.derived("security.member", name.strip());
    }

    /// Whether they belong to the team on a day.
    public boolean isIn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
