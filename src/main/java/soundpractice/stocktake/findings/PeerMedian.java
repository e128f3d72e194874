package soundpractice.stocktake.findings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.consent.Consents;
import soundpractice.stocktake.score.Score;
import soundpractice.stocktake.score.ScoreBook;

/// The median of other practices' scores, without names: of their newest finalised stocktakes, and only of those who consented (CF-2). Never of fewer than
/// five, for of fewer one could work out whose they are; a section in which fewer than five have a score is left out.
///
/// @param group whom it is the median of (`Tarnside North PCN`)
/// @param practices how many
/// @param oldest the day of the oldest stocktake in it
/// @param newest the day of the newest
/// @param medians by section's code; under the empty code that of the whole
public record PeerMedian(String group, int practices, LocalDate oldest, LocalDate newest, Map<String, Percent> medians) {
    /// The fewest practices of which a median is shown.
    public static final int FEWEST = 5;

    private static final RuleId RULE = RuleId.of("CF-2");

    public PeerMedian {
        medians = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(medians));
    }

    /// The median of a group, or why there is none.
    ///
    /// @param practice for whom it is made; its own scores are not in it
    /// @param members the group's practices
    /// @param stocktakes all of them, newest first
    public static Outcome<PeerMedian> of(
            String group, PracticeCode practice, List<PracticeCode> members, List<InterviewFile> stocktakes, ScoreBook book, Consents consents, LocalDate today) {
        var others = members.stream().filter(m -> !m.equals(practice)).distinct().toList();
        var newest = others.stream().flatMap(m -> newest(m, stocktakes).stream()).toList();
        var consenting = newest.stream().filter(f -> consents.allows(f.interview().practice(), today)).toList();
        if (consenting.size() < FEWEST) {
            return Outcome.refused(Problem.of(newest.size() < FEWEST ? "stocktake.peers.too-few" : "stocktake.peers.no-consent",
                            group, consenting.size(), newest.size(), others.size(), FEWEST)
                    .by(RULE));
        }
        var medians = new LinkedHashMap<String, Percent>();
        var scores = new LinkedHashMap<String, List<BigDecimal>>();
        for (var file : consenting) {
            for (var score : Score.of(file, book.of(file))) {
                var value = score.value();
                if (value != null) {
                    scores.computeIfAbsent(score.of(), _ -> new ArrayList<>()).add(value.value());
                }
            }
        }
        scores.forEach((section, values) -> {
            if (values.size() >= FEWEST) {
                medians.put(section, median(values));
            }
        });
        var days = consenting.stream().map(f -> f.interview().day()).sorted().toList();
        return Outcome.done(new PeerMedian(group, consenting.size(), days.getFirst(), days.getLast(), medians));
    }

    /// A practice's newest finalised stocktake.
    static Optional<InterviewFile> newest(PracticeCode practice, List<InterviewFile> stocktakes) {
        return stocktakes.stream()
                .filter(f -> f.interview().practice().equals(practice) && f.interview().state() == InterviewState.FINALISED)
                .max(java.util.Comparator.comparing(f -> f.interview().startedAt()));
    }

    static Percent median(List<BigDecimal> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        var value = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.valueOf(2), 12, RoundingMode.HALF_UP);
        return new Percent(value);
    }
}
