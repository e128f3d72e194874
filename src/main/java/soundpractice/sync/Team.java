package soundpractice.sync;

import java.time.Instant;
import java.util.List;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;

/// The team: who belongs to it, joining and leaving.
public interface Team {

    /// A colleague was admitted.
    ///
    /// @param person who
    /// @param words what both read to each other
    record Admitted(String person, String words) {}

    /// What this laptop answers an invitation with.
    record Joining(Acceptance acceptance, String words) {}

    /// The team as this laptop knows it. Where none has begun it begins here, with this person as its root.
    Trust trust() throws TroubleException;

    /// The team if these statements are taken in too.
    Trust trustWith(List<Statement> more) throws TroubleException;

    /// All papers that are here, those included that hold no longer.
    List<Statement> papers();

    /// This laptop's name.
    String device();

    /// Invites somebody.
    ///
    /// @param practices those they are to work with; empty for all
    Outcome<Invitation> invite(String person, Role role, List<PracticeCode> practices) throws TroubleException;

    /// Invites a colleague who belongs to the team already to use a further laptop, or to begin again with new keys.
    Outcome<Invitation> inviteAgain(String person) throws TroubleException;

    /// An invitation that was given out here and nobody has answered yet.
    record Open(String person, Role role, Instant at) {}

    /// Those invitations, oldest first.
    List<Open> invitations();

    /// The words by which this laptop joined; empty where the team was founded here.
    String joinedBy();

    /// On the newcomer's laptop: accepts.
    Outcome<Joining> join(Invitation invitation) throws TroubleException;

    /// On the inviting laptop: admits who accepted.
    ///
    /// @param typed the words as they were read out by the newcomer; empty when they are compared otherwise
    Outcome<Admitted> admit(Acceptance acceptance, String typed) throws TroubleException;

    /// Does something else to the team: removes somebody, changes a role, gives power, decides about held work.
    Outcome<Statement> decree(Deed deed) throws TroubleException;

    /// Removes somebody, or one laptop of theirs. What of their work is known here stays for good; what comes later waits for a decision.
    ///
    /// @param device the laptop; empty for all
    Outcome<Statement> revoke(String person, String device) throws TroubleException;
}
