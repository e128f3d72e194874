package soundpractice.inspection.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// Peer support for a practice in special measures: requested from the college, agreed by three parties, paid for by two (framework, Annex 1).
///
/// @param course the course it belongs to
/// @param requested the day the practice asked for it
/// @param contacted the day the college made contact; null before
/// @param paymentPlan the day the payment plan was agreed, which is needed before it starts; null before
/// @param started the day it started; null before
/// @param ended the day it ended; null before
/// @param commissionerPays what the commissioner pays, in pounds
/// @param practicePays what the practice pays, in pounds
/// @param agreement the tripartite agreement; null before there is one
public record PeerSupport(
        RecordId course,
        PracticeCode practice,
        LocalDate requested,
        @Nullable LocalDate contacted,
        @Nullable LocalDate paymentPlan,
        @Nullable LocalDate started,
        @Nullable LocalDate ended,
        int commissionerPays,
        int practicePays,
        @Nullable RecordId agreement) {

    /// Peer support in the journal: one for each course.
    public static final Kind<PeerSupport> KIND = Kind.of("inspection.peer_support", PeerSupport.class).together("commissionerPays", "practicePays");

    /// The identity of a course's peer support.
    public static RecordId idOf(RecordId course) {
        return RecordId.derived(KIND.name(), course);
    }

    /// Asked for on a day.
    public static PeerSupport requested(RecordId course, PracticeCode practice, LocalDate on) {
        return new PeerSupport(course, practice, on, null, null, null, null, 0, 0, null);
    }

    /// The same with its days.
    public PeerSupport on(@Nullable LocalDate contact, @Nullable LocalDate plan, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new PeerSupport(course, practice, requested, contact, plan, start, end, commissionerPays, practicePays, agreement);
    }

    /// The same with what each side pays.
    public PeerSupport paid(int byCommissioner, int byPractice) {
        return new PeerSupport(course, practice, requested, contacted, paymentPlan, started, ended, byCommissioner, byPractice, agreement);
    }

    /// The same with its agreement.
    public PeerSupport agreed(RecordId made) {
        return new PeerSupport(course, practice, requested, contacted, paymentPlan, started, ended, commissionerPays, practicePays, made);
    }
}
