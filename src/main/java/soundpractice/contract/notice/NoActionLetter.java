package soundpractice.contract.notice;

import java.util.List;
import java.util.stream.Stream;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// The letter that no contractual action follows (Annex 8): exactly one of block A, evidence was asked for and came in, and block B, nothing was asked for.
///
/// @param concerns what CQC told, point by point
/// @param asked whether evidence was asked for (block A)
/// @param evidence block A: what was asked for and came in
public record NoActionLetter(PracticeCode practice, RecordId caseId, List<String> concerns, boolean asked, List<String> evidence) implements Notice {

    /// Such letters in the journal.
    public static final Kind<NoActionLetter> KIND = Kind.of("contract.no_action_letter", NoActionLetter.class).together("asked", "evidence");

    public NoActionLetter {
        concerns = List.copyOf(concerns);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Form form() {
        return Form.NO_ACTION;
    }

    @Override
    public List<Written> written() {
        return Stream.concat(Notice.each("concerns", concerns).stream(), Notice.each("evidence", evidence).stream()).toList();
    }
}
