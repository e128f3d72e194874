package soundpractice.committee.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.committee.audience.Audience;
import soundpractice.committee.audience.AudienceGuard;
import soundpractice.committee.audience.Disclosure;
import soundpractice.committee.audience.Reader;
import soundpractice.documents.page.Chart;
import soundpractice.documents.page.PageRow;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;
import soundpractice.performance.Status;

/// How practices compare, none by its name: counts by group, and each practice a mark on one scale. It says as it goes what it gives away.
final class Comparison {
    private final PackView view;
    private final PackWords words;
    private final Sources sources;
    private final List<Disclosure> given;

    Comparison(PackView view, PackWords words, List<Disclosure> given) {
        this.view = view;
        this.words = words;
        this.sources = new Sources(view, words);
        this.given = given;
    }

    /// The newest validated quarter.
    Optional<QuarterResult> newest() throws TroubleException {
        QuarterResult newest = null;
        for (var quarter : view.quarters().all()) {
            if (quarter.isValidated()) {
                newest = view.quarters().result(quarter);
            }
        }
        return Optional.ofNullable(newest);
    }

    /// Writes it.
    ///
    /// @param only the network whose practices are compared; empty for all
    /// @param own the practice that is marked; null for none
    void write(QuarterResult result, Reader reader, Grouping grouping, String only, @Nullable PracticeCode own, PartPages into) {
        var standings = result.standings().stream().filter(s -> s.overall() != null)
                .filter(s -> only.isEmpty() || view.practice(s.practice()).map(PracticeFacts::pcnCode).filter(only::equals).isPresent()).toList();
        var policy = result.policy();
        into.says(words.text("committee.compare.about", result.of(), standings.size(), policy.redBelow(), policy.greenFrom()));
        if (standings.isEmpty()) {
            return;
        }
        strip(result, standings, own, into);
        boolean known = reader.audience() == Audience.COMMITTEE;
        var members = standings.stream().map(Standing::practice).toList();
        var all = words.text("committee.compare.all");
        if (!known) {
            standings.forEach(s -> given.add(new Disclosure.Unnamed(s.practice(), all, members)));
        }
        into.head("groups", "committee.column.group", "committee.column.practices", "committee.column.red", "committee.column.amber", "committee.column.green",
                "committee.column.mean", "committee.column.lowest");
        var by = only.isEmpty() ? grouping : Grouping.PCN;
        groups(standings, by).forEach((group, of) -> row(result, group, of, into, reader));
        into.notes(words.text(known ? "committee.compare.note" : "committee.compare.note-small", AudienceGuard.SMALLEST));
    }

    /// One practice among all, on one scale.
    void own(QuarterResult result, Reader reader, PracticeCode practice, PartPages into) {
        var standings = result.standings().stream().filter(s -> s.overall() != null).toList();
        if (standings.stream().noneMatch(s -> s.practice().equals(practice))) {
            return;
        }
        if (reader.audience() != Audience.COMMITTEE) {
            var members = standings.stream().map(Standing::practice).toList();
            standings.forEach(s -> given.add(new Disclosure.Unnamed(s.practice(), words.text("committee.compare.all"), members)));
        }
        strip(result, standings, practice, into);
    }

    private Map<String, List<Standing>> groups(List<Standing> standings, Grouping grouping) {
        var groups = new TreeMap<String, List<Standing>>();
        for (var standing : standings) {
            var group = view.practice(standing.practice()).map(p -> grouping.of(p, words.text("committee.compare.all"))).orElse("");
            groups.computeIfAbsent(group.isBlank() ? words.text("committee.compare.none") : group, _ -> new ArrayList<>()).add(standing);
        }
        return new LinkedHashMap<>(groups);
    }

    private void strip(QuarterResult result, List<Standing> standings, @Nullable PracticeCode own, PartPages into) {
        var policy = result.policy();
        var others = standings.stream().filter(s -> !s.practice().equals(own)).map(s -> Objects.requireNonNull(s.overall()).value().doubleValue()).toList();
        var mine = standings.stream().filter(s -> s.practice().equals(own)).findFirst();
        var shown = mine.map(s -> words.any(Objects.requireNonNull(s.overall()))).orElse("");
        double low = Math.max(0, Math.floor((standings.stream().mapToDouble(s -> Objects.requireNonNull(s.overall()).value().doubleValue()).min().orElse(0) - 3) / 10) * 10);
        into.row(PageRow.of("strip", "text", words.text(mine.isPresent() ? "committee.compare.strip-own" : "committee.compare.strip", standings.size(), shown))
                .chart("chart", new Chart.Strip(others, mine.map(s -> Objects.requireNonNull(s.overall()).value().doubleValue()).orElse(null),
                        mine.map(s -> words.text("committee.compare.own", shown, s.rank(), s.terms().ranked())).orElse(""),
                        List.of(new Chart.Limit(policy.redBelow().value().doubleValue(), words.text("committee.chart.red", policy.redBelow())),
                                new Chart.Limit(policy.greenFrom().value().doubleValue(), words.text("committee.chart.green", policy.greenFrom()))), low, 100)));
        into.notes(words.text("committee.compare.trace", into.trace(words.text("committee.compare.title"), words.text("committee.count.practices", standings.size()),
                Reason.of("R-10", "committee.how.strip"), sources.quarter(result.of()))));
    }

    private void row(QuarterResult result, String group, List<Standing> of, PartPages into, Reader reader) {
        var cells = new ArrayList<String>();
        cells.add(group);
        cells.add(Integer.toString(of.size()));
        var members = of.stream().map(Standing::practice).toList();
        for (var status : Status.values()) {
            var counted = of.stream().filter(s -> s.status() == status).map(Standing::practice).toList();
            cells.add(Integer.toString(counted.size()));
            given.add(new Disclosure.Cell(group, words.text("committee.status." + status.word()), counted, members));
        }
        boolean few = reader.audience() != Audience.COMMITTEE && of.size() < AudienceGuard.SMALLEST;
        var mean = mean(of);
        cells.add(few || mean == null ? "–" : words.any(mean));
        // The lowest figure is one practice's own: only the committee reads it.
        var lowest = of.stream().map(Standing::overall).filter(Objects::nonNull).min(Percent::compareTo);
        cells.add(reader.audience() == Audience.COMMITTEE ? lowest.map(words::any).orElse("–") : "–");
        var shown = String.join(", ", cells.subList(1, cells.size()));
        cells.add(into.trace(group, shown, Reason.of("R-10,R-11,R-12,R-13,S-6", "committee.how.group"), sources.quarter(result.of())));
        into.cells("groups", cells);
    }

    private static @Nullable Percent mean(List<Standing> of) {
        var known = of.stream().map(Standing::overall).filter(Objects::nonNull).map(Percent::value).toList();
        return known.isEmpty() ? null
                : new Percent(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64));
    }
}
