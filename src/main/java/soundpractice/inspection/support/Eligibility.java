package soundpractice.inspection.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.InspectionSettings;
import soundpractice.kernel.Reason;

/// Whether a practice has a right to peer support (framework, Annex 1): entry to special measures within the programme's dates, and no contractual action by the
/// commissioner. The commissioner pays up to its cap, the practice matches it.
///
/// @param eligible whether it has
/// @param reasons each test, passed or not
public record Eligibility(boolean eligible, List<Reason> reasons) {

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /// A practice's.
    ///
    /// @param measuresFrom the day it entered special measures; null when it did not
    /// @param contractAction the day the commissioner first took contractual action; null when it took none
    public static Eligibility of(@Nullable LocalDate measuresFrom, @Nullable LocalDate contractAction, InspectionSettings settings) {
        var reasons = new ArrayList<Reason>();
        boolean eligible = measuresFrom != null;
        if (measuresFrom == null) {
            reasons.add(Reason.of("ANX-1", "inspection.support.not-in-measures"));
        } else if (measuresFrom.isBefore(settings.supportFrom()) || measuresFrom.isAfter(settings.supportUntil())) {
            eligible = false;
            reasons.add(Reason.of("ANX-1", "inspection.support.outside", measuresFrom, settings.supportFrom(), settings.supportUntil()));
        } else {
            reasons.add(Reason.of("ANX-1", "inspection.support.within", measuresFrom, settings.supportFrom(), settings.supportUntil()));
        }
        if (contractAction != null) {
            eligible = false;
            reasons.add(Reason.of("ANX-1", "inspection.support.contract-action", contractAction));
        } else {
            reasons.add(Reason.of("ANX-1", "inspection.support.no-contract-action"));
        }
        reasons.add(Reason.of("ANX-1", "inspection.support.money", settings.supportCap(), settings.supportCap() * settings.practicePerPound(),
                settings.supportCap() * (1 + settings.practicePerPound())));
        return new Eligibility(eligible, reasons);
    }
}
