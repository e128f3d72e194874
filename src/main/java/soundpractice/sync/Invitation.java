package soundpractice.sync;

import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.security.Role;

/// An invitation to join the team, as it stands in its file.
///
/// @param text the file's text, exactly
/// @param group the team
/// @param organisation whom the team works for
/// @param person who is invited
/// @param role what they are to be
/// @param practices those they are to work with; empty for all
/// @param by who invites
/// @param laptop the inviting laptop, to whose bundles the newcomer will listen
/// @param code used once
public record Invitation(
        String text, String group, String organisation, String person, Role role, List<PracticeCode> practices, String by, Laptop laptop, String code) {
    public Invitation {
        practices = List.copyOf(practices);
    }
}
