package soundpractice.performance.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;

/// Where the matrix's figures come from, as far as open data has them; the rest is typed in.
final class MatrixFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MatrixFigures() {}

    static @Nullable BigDecimal of(SupportCriterion criterion, PracticeCode practice, MeasureFigures figures) {
        return switch (criterion) {
            case SM_04 -> patientsPerDoctorAndNurse(practice, figures);
            case SM_11 -> share(figures, practice);
            case SM_14 -> value(figures.latestOf(practice, "survey18.not-recommend"));
            // The survey publishes who finds it easy; the rest of those who tried found it not easy.
            case SM_15 -> rest(value(figures.latestOf(practice, "survey24.phone", "survey18.phone")));
            default -> null;
        };
    }

    private static @Nullable BigDecimal patientsPerDoctorAndNurse(PracticeCode practice, MeasureFigures figures) {
        var patients = value(figures.latest("workforce.patients", practice));
        var doctors = value(figures.latestOf(practice, "workforce.gp.qualified", "workforce.gp.total"));
        var nurses = value(figures.latest("workforce.nurses", practice));
        if (patients == null || doctors == null) {
            return null;
        }
        var staff = nurses == null ? doctors : doctors.add(nurses);
        return staff.signum() <= 0 ? null : patients.divide(staff, 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal share(MeasureFigures figures, PracticeCode practice) {
        var points = value(figures.latest("qof.points", practice));
        var most = value(figures.latest("qof.points-available", practice));
        return points == null || most == null || most.signum() <= 0 ? null : points.multiply(HUNDRED).divide(most, 2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rest(@Nullable BigDecimal easy) {
        return easy == null ? null : HUNDRED.subtract(easy);
    }

    private static @Nullable BigDecimal value(Optional<Observed> observed) {
        return observed.map(Observed::value).orElse(null);
    }
}
