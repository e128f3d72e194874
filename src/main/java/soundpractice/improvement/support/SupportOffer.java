package soundpractice.improvement.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// Help offered to a practice: by our own teams, bought outside, or by peers.
///
/// @param plan the plan it is for; null when it is not for one yet
/// @param provider who helps
/// @param programme from whose money it is paid; empty when it costs nothing
/// @param what what they do
/// @param cost what it costs altogether
/// @param ours what the commissioner pays of it
/// @param matchedOn the day the practice committed itself to its share (VC-1); null before
/// @param sustainableOn the day it agreed to move toward sustainable models of care (VC-2); null before
/// @param state how far it has come
/// @param since the day it came to that state
/// @param boundOn the day its money was bound, by which it counts in a year; null before, and in records of before this was kept
public record SupportOffer(
        PracticeCode practice,
        @Nullable RecordId plan,
        String provider,
        Sort sort,
        String programme,
        String what,
        BigDecimal cost,
        BigDecimal ours,
        @Nullable LocalDate matchedOn,
        @Nullable LocalDate sustainableOn,
        State state,
        LocalDate since,
        @Nullable LocalDate boundOn) {

    /// Offers in the journal, each scoped to its practice.
    public static final Kind<SupportOffer> KIND = Kind.of("improvement.offer", SupportOffer.class).together("cost", "ours").together("state", "since", "boundOn");

    /// Who helps.
    public enum Sort {
        INTERNAL,
        EXTERNAL,
        PEER;

        /// As files and the command line write it: `peer`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "improvement.offer." + word();
        }
    }

    /// How far an offer has come.
    public enum State {
        OFFERED,
        CONFIRMED,
        DELIVERED,
        WITHDRAWN;

        /// Whether money is bound by it.
        public boolean isCommitted() {
            return this == CONFIRMED || this == DELIVERED;
        }

        /// Whether an offer may come from here to there: on, never back. What was delivered or withdrawn is over; help that comes after all is a new offer.
        public boolean goesOnTo(State next) {
            return switch (this) {
                case OFFERED -> next == CONFIRMED || next == WITHDRAWN;
                case CONFIRMED -> next == DELIVERED || next == WITHDRAWN;
                case DELIVERED, WITHDRAWN -> false;
            };
        }

        /// As files and the command line write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "improvement.offer.state." + word();
        }
    }

    /// An offer that binds no money yet.
    public SupportOffer(
            PracticeCode practice, @Nullable RecordId plan, String provider, Sort sort, String programme, String what, BigDecimal cost, BigDecimal ours,
            @Nullable LocalDate matchedOn, @Nullable LocalDate sustainableOn, State state, LocalDate since) {
        this(practice, plan, provider, sort, programme, what, cost, ours, matchedOn, sustainableOn, state, since, null);
    }

    /// The day by which it counts in a financial year: what was confirmed in March stays March's when it is delivered in May.
    public LocalDate countsOn() {
        return boundOn == null ? since : boundOn;
    }

    /// What the practice pays of it.
    public BigDecimal theirs() {
        return cost.subtract(ours);
    }

    /// The same offer in another state.
    public SupportOffer in(State next, LocalDate on) {
        var bound = !next.isCommitted() ? null : state.isCommitted() ? countsOn() : on;
        return new SupportOffer(practice, plan, provider, sort, programme, what, cost, ours, matchedOn, sustainableOn, next, on, bound);
    }

    /// The same offer with the practice's commitments.
    public SupportOffer committed(@Nullable LocalDate matched, @Nullable LocalDate sustainable) {
        return new SupportOffer(practice, plan, provider, sort, programme, what, cost, ours, matched, sustainable, state, since, boundOn);
    }
}
