package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.journal.Clash;
import soundpractice.journal.Clashes;
import soundpractice.journal.Saved;
import soundpractice.journal.Settlement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;

/// What waits for a person, to be settled as their role permits: whoever may write a record may settle what is open in it.
final class PermittedClashes implements Clashes {
    private final Clashes clashes;
    private final Role role;

    PermittedClashes(Clashes clashes, Role role) {
        this.clashes = clashes;
        this.role = role;
    }

    @Override
    public long count() {
        return clashes.count();
    }

    @Override
    public List<Clash> open() {
        return clashes.open();
    }

    @Override
    public List<Clash> of(RecordId record) {
        return clashes.of(record);
    }

    @Override
    public Outcome<Saved> settle(List<Settlement> answers, String reason) throws TroubleException {
        var refusals = answers.stream().flatMap(a -> Permits.refusal(role, a.clash().kind(), null).stream()).distinct().toList();
        return refusals.isEmpty() ? clashes.settle(answers, reason) : Outcome.refused(refusals);
    }
}
