package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A remedial notice (Annex 9(a)): a breach that can be put right, the steps, and the time for them.
///
/// @param discussed the days on which it was talked over with the contractor
/// @param evidence what is relied on, point by point
/// @param actions the steps that are required
/// @param remedyBy by when; null until chosen
/// @param shorter the ground for less than the usual time; null when the time is not shorter
/// @param shorterFacts the facts behind that ground; empty when the time is not shorter
/// @param reviewOn the day of the review meeting; null until chosen
/// @param venue where it is
public record RemedialNotice(
        PracticeCode practice,
        RecordId caseId,
        List<LocalDate> discussed,
        List<Ground> grounds,
        List<String> evidence,
        List<String> actions,
        @Nullable LocalDate remedyBy,
        @Nullable ShorterGround shorter,
        String shorterFacts,
        @Nullable LocalDate reviewOn,
        String venue) implements Notice {

    /// Remedial notices in the journal. The time and the ground for a shorter one merge as one.
    public static final Kind<RemedialNotice> KIND =
            Kind.of("contract.remedial_notice", RemedialNotice.class).together("remedyBy", "shorter", "shorterFacts").together("reviewOn", "venue");

    public RemedialNotice {
        discussed = List.copyOf(discussed);
        grounds = List.copyOf(grounds);
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
    }

    @Override
    public Form form() {
        return Form.REMEDIAL;
    }

    @Override
    public List<Written> written() {
        var all = new ArrayList<Written>(Notice.each("grounds", grounds.stream().map(g -> g.clause() + " " + g.failing()).toList()));
        all.addAll(Notice.each("evidence", evidence));
        all.addAll(Notice.each("actions", actions));
        all.add(new Written("shorter-facts", shorterFacts));
        all.add(new Written("venue", venue));
        return all;
    }
}
