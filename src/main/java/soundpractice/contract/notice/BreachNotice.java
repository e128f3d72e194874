package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A breach notice (Annex 9(b)): a breach that cannot be put right, or whose remedial notice was not satisfied. It asks for no steps and sets no date.
///
/// @param discussed the days on which it was talked over with the contractor
/// @param evidence what is relied on, point by point
/// @param after the remedial notice that was not satisfied; null when the breach cannot be put right
public record BreachNotice(
        PracticeCode practice, RecordId caseId, List<LocalDate> discussed, List<Ground> grounds, List<String> evidence, @Nullable RecordId after) implements Notice {

    /// Breach notices in the journal.
    public static final Kind<BreachNotice> KIND = Kind.of("contract.breach_notice", BreachNotice.class);

    public BreachNotice {
        discussed = List.copyOf(discussed);
        grounds = List.copyOf(grounds);
        evidence = List.copyOf(evidence);
    }

    @Override
    public Form form() {
        return Form.BREACH;
    }

    @Override
    public List<Written> written() {
        var all = new ArrayList<Written>(Notice.each("grounds", grounds.stream().map(g -> g.clause() + " " + g.failing()).toList()));
        all.addAll(Notice.each("evidence", evidence));
        return all;
    }
}
