package soundpractice.improvement.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What fills an agreement's gaps: time and money.
///
/// @param from its first day
/// @param until its last day; support runs six months at most
/// @param reviewOn when both look at it again; null when not planned
/// @param price what the practice pays, or the whole price of the programme; zero when nothing is paid
/// @param cap up to what the commissioner pays; zero when nothing
/// @param ratio how many pounds the practice puts beside each of the commissioner's
/// @param paymentPlanOn when a payment plan was agreed: needed before support starts; null before
public record Terms(
        LocalDate from, LocalDate until, @Nullable LocalDate reviewOn, BigDecimal price, BigDecimal cap, BigDecimal ratio, @Nullable LocalDate paymentPlanOn) {
    /// The pilot's cap, and the default: GBP 5,000, matched one to one.
    public static final BigDecimal USUAL_CAP = BigDecimal.valueOf(5_000);
    /// The price of readiness, diagnostic, plan and programme management together, for each practice (GPRP 6).
    public static final BigDecimal USUAL_PRICE = BigDecimal.valueOf(3_050);
    /// The longest that support lasts.
    public static final int MONTHS = 6;

    /// Terms without money.
    public static Terms of(LocalDate from, LocalDate until, @Nullable LocalDate reviewOn) {
        return new Terms(from, until, reviewOn, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, null);
    }

    /// The usual terms of a kind of agreement, beginning on a day.
    public static Terms usual(AgreementKind kind, LocalDate from) {
        return switch (kind) {
            case MOU -> of(from, from.plusMonths(12), from.plusMonths(3));
            case TRIPARTITE -> new Terms(from, from.plusMonths(MONTHS), from.plusMonths(3), USUAL_CAP, USUAL_CAP, BigDecimal.ONE, null);
            case COMMITMENTS -> new Terms(from, from.plusMonths(12), from.plusMonths(6), USUAL_PRICE, BigDecimal.ZERO, BigDecimal.ONE, null);
        };
    }

    /// The same terms, the payment plan agreed on that day; null when it is not.
    public Terms planned(@Nullable LocalDate on) {
        return new Terms(from, until, reviewOn, price, cap, ratio, on);
    }

    /// What the practice puts beside the commissioner's full share.
    public BigDecimal matched() {
        return cap.multiply(ratio);
    }
}
