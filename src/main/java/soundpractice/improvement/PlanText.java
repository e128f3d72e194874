package soundpractice.improvement;

import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// The one form of a plan's content as text, from which its proof code is made: what was agreed, in order, and nothing that moves afterwards (progress, states).
/// The same plan gives the same text on every laptop.
public final class PlanText {
    private final StringBuilder text = new StringBuilder();

    private PlanText() {}

    /// The plan's content.
    public static String of(PlanFile file) {
        return new PlanText().all(file);
    }

    private String all(PlanFile file) {
        var plan = file.of();
        line("plan", plan.practice(), plan.shape(), plan.title(), plan.begun(), plan.light() ? "light" : "full");
        line("filed", plan.accountNumber(), plan.reference(), plan.location(), plan.completedBy(), plan.positions());
        line("purpose", plan.purpose());
        for (var problem : file.problems()) {
            var p = problem.value();
            line("problem", p.title(), p.notMet(), p.regulation(), p.activities(), p.goal(), p.theme(), p.domain(), p.threat().word(), p.interim(),
                    p.responseAtSignUp(), p.responseAtQ2(), p.source());
            issues(file, problem.id(), null, 1);
            file.actionsOf(problem.id()).forEach(action -> action(file, action));
        }
        return text.toString();
    }

    private void issues(PlanFile file, RecordId problem, @Nullable RecordId parent, int depth) {
        for (var issue : file.issuesUnder(problem, parent)) {
            line("why " + depth, issue.value().why(), issue.value().root() ? "root" : "");
            issues(file, problem, issue.id(), depth + 1);
        }
    }

    private void action(PlanFile file, Entry<PlanAction> entry) {
        var a = entry.value();
        var issue = a.issue();
        line("action", a.what(), a.owner(), a.due() == null ? "" : a.due(), a.resources(), a.resourcesThere(), a.support(), String.join(" ", a.sources()), a.measure(),
                a.measuredBy(), issue == null ? "" : file.issue(issue).map(i -> i.value().why()).orElse(""));
        file.milestonesOf(entry.id()).forEach(m -> line("milestone", m.value().what(), m.value().due() == null ? "" : m.value().due()));
    }

    private void line(String what, Object... values) {
        text.append(what);
        for (var value : values) {
            text.append('\t').append(value.toString().strip().replace("\\", "\\\\").replace("\t", " ").replaceAll("\r?\n", "\\\\n"));
        }
        text.append('\n');
    }
}
