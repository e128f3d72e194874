package soundpractice.casework.signup;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// All sign-up requirements and what practices answered.
public interface SignUps {

    /// The requirements of the contract year that begins then; none when the team has not entered any.
    Requirements requirements(int startYear);

    /// Every practice's sheet of a year in which it answered something, by practice.
    List<SignUpSheet> sheets(int startYear);

    /// A practice's sheet of a year; without answers when it gave none.
    SignUpSheet sheet(PracticeCode practice, int startYear);

    /// An answer's record as it stands.
    Optional<Entry<SignUpAnswer>> answer(RecordId id);

    /// Writes a change.
    Saved save(Change change) throws TroubleException;
}
