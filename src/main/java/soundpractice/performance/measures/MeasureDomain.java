package soundpractice.performance.measures;

import java.util.Locale;
import java.util.Optional;

/// One of the ten domains of the quality dashboard (DB-3). Only the first three have published scores (DB-5).
public enum MeasureDomain {
    CQC_RATING(0, "cqcrating", "cqc"),
    CQC_POPULATION_GROUPS(1, "cqcpopulationgroups", "population"),
    FFT_SUBMISSIONS(2, "fftsubmissions", "friendsandfamily"),
    PRESCRIBING(3, "prescribing", "medicines"),
    RESPIRATORY(4, "respiratory", "respiratory"),
    DIABETES(5, "diabetes", "diabetes"),
    CANCER(6, "cancer", "cancer"),
    CARDIOVASCULAR(7, "cardiovascular", "cvd"),
    DEMENTIA(8, "dementia", "dementia"),
    CHILDHOOD_IMMUNISATION(9, "childhoodimmunisation", "immunisation");

    private final int place;
    private final String heading;
    private final String told;

    MeasureDomain(int place, String heading, String told) {
        this.place = place;
        this.heading = heading;
        this.told = told;
    }

    /// Its place among the ten, from 0.
    int place() {
        return place;
    }

    /// As it is written in files: `cqc-rating`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The measure under which a domain's score is kept when a file gives it: `score.diabetes`.
    public String scoreMeasure() {
        return "score." + word();
    }

    /// The key of its name in words.
    public String key() {
        return "performance.domain." + word();
    }

    /// The domain that a heading names.
    public static Optional<MeasureDomain> parse(String heading) {
        var bare = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var domain : values()) {
            if (bare.equals(domain.heading) || bare.equals(domain.heading + "score")) {
                return Optional.of(domain);
            }
        }
        for (var domain : values()) {
            if (domain != CQC_RATING && bare.contains(domain.told)) {
                return Optional.of(domain);
            }
        }
        return bare.equals("cqc") ? Optional.of(CQC_RATING) : Optional.empty();
    }
}
