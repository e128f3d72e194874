package soundpractice.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Takes a quarter's dashboard from a file into the program: preview first, then confirm. A quarter may be imported again, for
/// amended figures, until it is validated.
public final class ImportDashboard {
    private final Quarters quarters;
    private final KnownPractices register;
    private final Journal journal;

    public ImportDashboard(Quarters quarters, KnownPractices register, Journal journal) {
        this.quarters = quarters;
        this.register = register;
        this.journal = journal;
    }

    /// What importing the file would do. Refused when the quarter is validated, or nothing in the file can be used.
    public Outcome<DashboardPreview> preview(FinancialQuarter quarter, DashboardFile file) throws TroubleException {
        var present = quarters.find(quarter);
        if (present.isPresent() && present.get().isValidated()) {
            return Outcome.refused(frozen(quarter));
        }
        var rejected = new ArrayList<>(file.rejected());
        var rows = new ArrayList<Figure>();
        boolean knowsNobody = register.isEmpty();
        for (var row : file.rows()) {
            var code = row.figure().practice();
            if (knowsNobody || register.nameOf(code).isPresent()) {
                rows.add(row.figure());
            } else {
                rejected.add(new DashboardFile.Rejected(row.line(), "practice_code", code.value(), Problem.of("performance.import.unknown", code)));
            }
        }
        if (rows.stream().noneMatch(r -> r.overall() != null)) {
            return Outcome.refused(Problem.of("performance.import.nothing", file.fileName()));
        }
        rows.sort(Comparator.comparing(Figure::practice));
        rejected.sort(Comparator.comparingInt(DashboardFile.Rejected::line));
        var before = present.isPresent() ? quarters.figures(present.get()) : new QuarterFigures(List.of(), List.of());
        var over = quarters.dashboard(quarter).map(Entry::heads).orElse(Set.of());
        return Outcome.done(compare(quarter, file, before, new QuarterFigures(file.measures(), rows), rejected, over));
    }

    /// Keeps what the preview showed. Refused when the quarter was validated or imported again meanwhile.
    public Outcome<Quarter> confirm(DashboardPreview preview, LocalDate today) throws TroubleException {
        var quarter = preview.quarter();
        var present = quarters.find(quarter);
        if (present.isPresent() && present.get().isValidated()) {
            return Outcome.refused(frozen(quarter));
        }
        var standing = quarters.dashboard(quarter);
        if (!standing.map(Entry::heads).orElse(Set.of()).equals(preview.over())) {
            return Outcome.refused(Problem.of("performance.import.meanwhile", quarter));
        }
        if (!preview.changesNothing()) {
            var figures = quarters.keep(preview.figures());
            var file = preview.file();
            var old = standing.map(Entry::value);
            var dashboard = new Dashboard(quarter, figures, preview.figures().rows().size(), file.fileName(), file.sha256(), today,
                    old.map(Dashboard::published).orElse(null), old.map(Dashboard::closes).orElse(null));
            var change = Change.because(file.fileName());
            if (standing.isPresent()) {
                change.put(standing.get(), dashboard);
            } else {
                change.put(Dashboard.KIND, Dashboard.idOf(quarter), Scope.AREA, dashboard);
            }
            journal.save(change);
        }
        return Outcome.done(quarters.find(quarter).orElseThrow());
    }

    /// The refusal that every change to a validated quarter meets.
    static Problem frozen(FinancialQuarter quarter) {
        return Problem.of("performance.quarter.frozen", quarter).by(soundpractice.kernel.RuleId.of("R-25"));
    }

    private static DashboardPreview compare(FinancialQuarter quarter, DashboardFile file, QuarterFigures before, QuarterFigures after,
            List<DashboardFile.Rejected> rejected, Set<soundpractice.journal.RevisionId> over) {
        var old = new HashMap<PracticeCode, Figure>();
        before.rows().forEach(r -> old.put(r.practice(), r));
        int unchanged = 0;
        int added = 0;
        var changed = new ArrayList<DashboardPreview.Changed>();
        boolean sameMeasures = before.measures().equals(after.measures());
        for (var row : after.rows()) {
            var was = old.remove(row.practice());
            boolean usable = row.overall() != null;
            if (was == null && usable) {
                added++;
            } else if (was == null) {
                changed.add(new DashboardPreview.Changed(row.practice(), null, null));
            } else if (sameMeasures && was.equals(row)) {
                unchanged += usable ? 1 : 0;
            } else {
                changed.add(new DashboardPreview.Changed(row.practice(), was.overall(), row.overall()));
            }
        }
        var gone = old.keySet().stream().sorted().toList();
        return new DashboardPreview(quarter, file, after, unchanged, added, changed, gone, rejected, over);
    }
}
