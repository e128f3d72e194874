package soundpractice.inspection.concern;

import java.util.Locale;
import soundpractice.kernel.RuleId;

/// Who has to tell whom of a concern (N-10 to N-17).
public enum NotificationDuty {
    /// A major or immediate concern, on the same working day.
    N_10(Teller.CQC, Teller.AREA_TEAM),
    /// A concern found at a visit, within one working day of the visit, with the evidence held so far.
    N_11(Teller.CQC, Teller.AREA_TEAM),
    /// A concern found otherwise, within one working day of being found.
    N_12(Teller.CQC, Teller.AREA_TEAM),
    /// A plan to suspend or cancel under urgent powers, as soon as it is decided.
    N_13(Teller.CQC, Teller.AREA_TEAM),
    /// A court application for urgent cancellation, when it is planned.
    N_14(Teller.CQC, Teller.AREA_TEAM),
    /// What the regulator found, passed on to the local commissioner's lead while the inspection lasts.
    N_15(Teller.AREA_TEAM, Teller.CCG),
    /// The written notice that no contractual action follows. The contract room writes it.
    N_16(Teller.AREA_TEAM, Teller.ALL_PARTIES),
    /// The contractor, at once, when suspension or cancellation is likely: how services go on.
    N_17(Teller.CONTRACTOR, Teller.AREA_TEAM);

    private final Teller from;
    private final Teller to;

    NotificationDuty(Teller from, Teller to) {
        this.from = from;
        this.to = to;
    }

    /// Who tells.
    public Teller from() {
        return from;
    }

    /// Who is told.
    public Teller to() {
        return to;
    }

    /// Its id: `N-10`.
    public RuleId rule() {
        return RuleId.of(name().replace('_', '-'));
    }

    /// The key of its sentence.
    public String key() {
        return "inspection.notification." + name().toLowerCase(Locale.ROOT);
    }
}
