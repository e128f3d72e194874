package soundpractice.committee.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Cases;
import soundpractice.committee.pack.Input;
import soundpractice.committee.pack.PackWords;
import soundpractice.committee.pack.PartPages;
import soundpractice.committee.pack.Trace;
import soundpractice.documents.page.PageModel;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.Plans;
import soundpractice.improvement.watching.Watch;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;
import soundpractice.performance.Status;
import soundpractice.register.Practice;
import soundpractice.register.Practices;

/// The position that a commissioning committee gets every quarter: its red and amber practices, and how their improvement plans stand (S-1, section 7).
public final class QuarterlyPosition {

    /// A practice's line.
    ///
    /// @param name how it is called
    /// @param overall its figure, unrounded
    /// @param before its figure a quarter earlier; null when it had none
    /// @param rank its place from the bottom
    /// @param of the case that is open; null when there is none
    /// @param plan the plan that is worked on; null when there is none
    /// @param actions how many actions it has
    /// @param done how many of them are done
    /// @param late how many are past their day
    public record Line(
            PracticeCode practice, String name, Status status, @Nullable Percent overall, @Nullable Percent before, int rank, @Nullable CaseFile of, @Nullable PlanFile plan,
            int actions, int done, int late) {}

    private final Practices practices;
    private final Cases cases;
    private final Plans plans;

    /// The position of these practices.
    public QuarterlyPosition(Practices practices, Cases cases, Plans plans) {
        this.practices = practices;
        this.cases = cases;
        this.plans = plans;
    }

    /// The red and amber practices of a quarter, lowest first.
    ///
    /// @param before the quarter before; null when there is none
    public List<Line> of(QuarterResult result, @Nullable QuarterResult before, java.time.LocalDate today) {
        var open = cases.open(today);
        return result.standings().stream().filter(s -> s.status() == Status.RED || s.status() == Status.AMBER)
                .map(s -> line(s, before, open.stream().filter(c -> c.of().practice().equals(s.practice())).findFirst(), today)).toList();
    }

    private Line line(Standing standing, @Nullable QuarterResult before, Optional<CaseFile> open, java.time.LocalDate today) {
        var plan = plans.of(standing.practice()).stream().filter(p -> p.of().state().isOpen()).reduce((a, b) -> b).orElse(null);
        var earlier = before == null ? null : before.of(standing.practice()).map(Standing::overall).orElse(null);
        return new Line(standing.practice(), practices.find(standing.practice()).map(Practice::properName).orElse(standing.practice().value()),
                Objects.requireNonNull(standing.status()), standing.overall(), earlier, standing.rank(), open.orElse(null), plan,
                plan == null ? 0 : plan.actions().size(),
                plan == null ? 0 : (int) plan.actions().stream().filter(a -> a.value().state() == ActionState.DONE).count(),
                plan == null ? 0 : (int) plan.actions().stream().filter(a -> WatchRule.USUAL.see(plan, a, today).watch() == Watch.OVERDUE).count());
    }

    /// How a line's plan stands, in words.
    public static String plan(Line line, PackWords words) {
        var plan = line.plan();
        return plan == null ? words.text("committee.position.no-plan")
                : words.text("committee.position.plan", words.text(plan.of().state().key()), line.done(), line.actions(), line.late());
    }

    /// The report's pages, with the proof of each figure in it.
    ///
    /// @param traces where the proofs are put
    public PageModel pages(QuarterResult result, List<Line> lines, String organisation, PackWords words, List<Trace> traces) {
        var title = words.text("committee.position.title", result.of());
        var pages = new PartPages(words, traces, title);
        long red = lines.stream().filter(l -> l.status() == Status.RED).count();
        long amber = lines.size() - red;
        long none = lines.stream().filter(l -> l.plan() == null).count();
        long late = lines.stream().mapToLong(Line::late).sum();
        pages.calls(words.text("committee.position.summary", red, amber), words.text("committee.position.plans", lines.size() - none, none, late));
        section(pages, words, "committee.position.red", lines.stream().filter(l -> l.status() == Status.RED).toList(), result);
        section(pages, words, "committee.position.amber", lines.stream().filter(l -> l.status() == Status.AMBER).toList(), result);
        pages.notes(words.text("committee.position.note", result.of(), result.policy().redBelow(), result.policy().greenFrom(), words.text("performance.state." + result.quarter().state())));
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", organisation);
        fields.put("title", title);
        fields.put("practice", "");
        fields.put("subtitle", words.text("committee.position.subtitle"));
        fields.put("running", title);
        return pages.pages("committee/pack", title, organisation, fields);
    }

    private static void section(PartPages pages, PackWords words, String heading, List<Line> lines, QuarterResult result) {
        pages.heading(heading, lines.size());
        if (lines.isEmpty()) {
            pages.says(words.text("committee.position.nobody"));
            return;
        }
        pages.head("position", "committee.column.practice", "committee.column.figure", "committee.column.moved", "committee.column.stage", "committee.column.plan");
        for (var line : lines) {
            var figure = line.overall() == null ? "–" : words.any(line.overall());
            var moved = moved(line);
            var stage = line.of() == null ? "–" : words.text(line.of().of().stage().key());
            var inputs = new ArrayList<Input>();
            inputs.add(Input.register(words.text("committee.input.dashboard", result.of(), result.quarter().dashboard().fileName())));
            if (line.plan() != null) {
                inputs.add(Input.of(line.plan().plan(), line.plan().of().title()));
            }
            pages.cells("position", List.of(line.name() + "\n" + line.practice(), figure, moved, stage, plan(line, words),
                    pages.trace(line.name(), figure + ", " + moved, Reason.of("R-10,S-1", "committee.how.position"), inputs)));
        }
    }

    /// How far the figure moved, with its sign.
    public static String moved(Line line) {
        var now = line.overall();
        var before = line.before();
        if (now == null || before == null) {
            return "–";
        }
        var difference = now.value().subtract(before.value()).setScale(1, java.math.RoundingMode.HALF_UP);
        return (difference.signum() > 0 ? "+" : difference.signum() < 0 ? "\u2212" : "\u00B1") + difference.abs().toPlainString();
    }
}
