package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Decision;
import soundpractice.committee.Interest;
import soundpractice.documents.page.Chart;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;

/// One case's chapter: who it is about, why it is here, its figures over time, and then stocktake, plan, letters, clocks and options, each written by its own section.
final class CaseChapter {
    /// As many quarters as a page shows well.
    static final int QUARTERS = 8;

    private final PackView view;
    private final PackWords words;
    private final Sources sources;
    private final List<PaperSource> more;
    private final Comparison comparison;

    /// @param comparison draws the practice among the others
    /// @param more what other rooms have to say about a practice
    CaseChapter(PackView view, PackWords words, Comparison comparison, List<PaperSource> more) {
        this.view = view;
        this.comparison = comparison;
        this.words = words;
        this.sources = new Sources(view, words);
        this.more = List.copyOf(more);
    }

    /// Writes the chapter.
    void write(CaseFile file, List<Interest> interests, PartPages into) throws TroubleException {
        var evidence = CaseEvidence.of(view, file);
        who(file, interests, into);
        why(file, into);
        new CaseEvents(words, sources).write(file, into);
        figures(evidence, into);
        var newest = comparison.newest();
        if (newest.isPresent() && !evidence.history().isEmpty()) {
            comparison.own(newest.get(), view.snapshot().request().reader(), file.of().practice(), into);
        }
        new StocktakeSection(view, words, sources).write(evidence, into);
        new PlanSection(view, words, sources).write(evidence, into);
        new LettersSection(words, sources).write(file, into);
        for (var source : more) {
            source.write(file, view, into);
        }
        new OptionsSection(view, words, sources).write(file, evidence, into);
    }

    private void who(CaseFile file, List<Interest> interests, PartPages into) {
        var of = file.of();
        into.fact("committee.fact.reference", of.reference());
        view.practice(of.practice()).ifPresent(p -> {
            into.fact("committee.fact.belongs", String.join("   \u00B7   ", List.of(p.pcn(), p.locality()).stream().filter(s -> !s.isBlank()).toList()));
            if (p.patients() != null) {
                into.figure("committee.fact.patients", words.any(p.patients()), Reason.of("", "committee.how.register"), List.of(Input.register(p.patientsFrom())));
            }
        });
        into.figure("committee.fact.stage", words.text("committee.fact.stage-since", words.text(of.stage().key()), of.since()), Reason.of("R-90", "committee.how.stage"),
                sources.ofCase(file));
        interests.forEach(i -> into.fact("committee.fact.interest", words.text("committee.interest.line", i.person(), i.what(), words.text(i.handling().key()))));
    }

    private void why(CaseFile file, PartPages into) {
        into.heading("committee.chapter.why");
        var followed = file.decisions().stream().filter(Decision::followed).toList();
        for (var decision : followed) {
            var sentence = words.of(decision.reasons().getFirst());
            var rules = decision.reasons().getFirst().rules().stream().map(Object::toString).toList();
            into.lists(words.text("committee.chapter.why.line", decision.on(), words.text(decision.after().key()), sentence, String.join(", ", rules)));
            if (!decision.note().isBlank()) {
                into.notes(decision.note());
            }
        }
        if (followed.isEmpty()) {
            into.says(words.text("committee.chapter.why.none"));
        } else {
            into.notes(words.text("committee.chapter.why.trace",
                    into.trace(words.text("committee.chapter.why"), words.text("committee.count.decisions", followed.size()), Reason.of("", "committee.how.decisions"),
                            sources.decisions(file))));
        }
    }

    private void figures(CaseEvidence evidence, PartPages into) {
        into.heading("committee.chapter.figures");
        var shown = evidence.history().subList(Math.max(0, evidence.history().size() - QUARTERS), evidence.history().size());
        if (shown.isEmpty()) {
            into.says(words.text("committee.chapter.figures.none"));
            return;
        }
        var policy = shown.getLast().standing().terms().policy();
        var red = policy.redBelow();
        var green = policy.greenFrom();
        into.row(soundpractice.documents.page.PageRow.of("line", "text", words.text("committee.chapter.figures.says", shown.size(), shown.getFirst().quarter().quarter(),
                        shown.getLast().quarter().quarter()))
                .chart("chart", new Chart.Line(points(shown), List.of(new Chart.Limit(red.value().doubleValue(), words.text("committee.chart.red", red)),
                        new Chart.Limit(green.value().doubleValue(), words.text("committee.chart.green", green))), low(shown), 100)));
        into.head("quarters", "committee.column.quarter", "committee.column.figure", "committee.column.status", "committee.column.rank-from", "committee.column.list");
        for (var standing : shown.reversed()) {
            row(standing, into);
        }
    }

    private static double low(List<Quarters.QuarterStanding> shown) {
        double lowest = shown.stream().map(s -> s.standing().overall()).filter(java.util.Objects::nonNull).mapToDouble(p -> p.value().doubleValue()).min().orElse(0);
        return Math.max(0, Math.floor((lowest - 5) / 20) * 20);
    }

    private List<Chart.Point> points(List<Quarters.QuarterStanding> shown) {
        var points = new ArrayList<Chart.Point>();
        for (var standing : shown) {
            Percent overall = standing.standing().overall();
            points.add(new Chart.Point(words.any(standing.quarter().quarter()), overall == null ? null : overall.value().doubleValue(), overall == null ? "" : words.any(overall)));
        }
        return points;
    }

    private void row(Quarters.QuarterStanding at, PartPages into) {
        var standing = at.standing();
        var quarter = at.quarter().quarter();
        var figure = standing.overall() == null ? "–" : words.any(standing.overall());
        var status = standing.status() == null ? "–" : words.text("committee.status." + standing.status().word());
        var rank = standing.isRanked() ? words.text("committee.rank.of", standing.rank(), standing.terms().ranked()) : "–";
        var listed = words.text(standing.tie() ? "committee.list.tie" : standing.inBottom() ? "committee.list.yes" : "committee.list.no");
        into.cells("quarters", List.of(words.any(quarter), figure, status, rank, listed,
                into.trace(words.text("committee.trace.standing", quarter), figure + ", " + status + ", " + rank, standing.reasons(), sources.quarter(quarter))));
    }
}
