package soundpractice.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.Proven;
import soundpractice.improvement.watching.Review;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.journal.Entry;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;

/// Plans and agreements as JSON: names in snake case, dates ISO, amounts as numbers.
final class PlanJson {
    private final Messages messages;
    private final LocalDate today;

    PlanJson(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    Map<String, @Nullable Object> summary(PlanFile file) {
        var plan = file.of();
        return map("id", file.id().toString(), "practice", plan.practice().value(), "shape", plan.shape(), "title", plan.title(), "state", plan.state().word(),
                "since", plan.since().toString(), "light", plan.light(), "problems", file.problems().size(), "actions", file.actions().size(),
                "open_actions", (int) file.actions().stream().filter(a -> a.value().state().isOpen()).count(),
                "proof_code", file.lastAgreed().map(AgreedPlan::proof).orElse(null));
    }

    Map<String, @Nullable Object> whole(PlanFile file, List<Problem> against) {
        var document = summary(file);
        var follows = file.of().follows();
        document.put("follows", follows == null ? null : follows.toString());
        document.put("purpose", file.of().purpose());
        document.put("problems", file.problems().stream().map(p -> problem(file, p)).toList());
        document.put("steps", file.steps().stream().map(s -> map("from", s.from().word(), "to", s.to().word(), "on", s.on().toString(), "by", s.by(), "reason", s.reason())).toList());
        document.put("reviews", Review.next(file).stream().map(r -> map("on", r.on().toString(), "what", r.what().name().toLowerCase(Locale.ROOT))).toList());
        document.put("missing", against.stream().map(p -> map("field", p.field(), "message", messages.of(p))).toList());
        return document;
    }

    private Map<String, @Nullable Object> problem(PlanFile file, Entry<PlanProblem> entry) {
        var p = entry.value();
        return map("id", entry.id().toString(), "title", p.title(), "shows", p.notMet(), "regulation", p.regulation(), "goal", p.goal(), "theme", p.theme(),
                "threat", p.threat().word(), "interim", p.interim(), "source", p.source(),
                "issues", issues(file, entry.id(), null), "actions", file.actionsOf(entry.id()).stream().map(a -> action(file, a)).toList());
    }

    private List<Map<String, @Nullable Object>> issues(PlanFile file, RecordId problem, @Nullable RecordId parent) {
        return file.issuesUnder(problem, parent).stream()
                .map(i -> map("id", i.id().toString(), "why", i.value().why(), "root", i.value().root(), "issues", issues(file, problem, i.id()))).toList();
    }

    Map<String, @Nullable Object> action(PlanFile file, Entry<PlanAction> entry) {
        var a = entry.value();
        var due = a.due();
        var seen = WatchRule.USUAL.see(file, entry, today);
        return map("id", entry.id().toString(), "what", a.what(), "owner", a.owner(), "due", due == null ? null : due.toString(), "state", a.state().word(),
                "watch", seen.watch().word(), "why", messages.of(seen.why()), "resources", a.resources(), "support", a.support(), "sources", a.sources(), "measure", a.measure(),
                "next_steps", a.nextSteps(), "delay_reason", a.delay(),
                "milestones", file.milestonesOf(entry.id()).stream().map(m -> map("id", m.id().toString(), "what", m.value().what(),
                        "due", text(m.value().due()), "reached_on", text(m.value().reachedOn()))).toList(),
                "progress", file.progressOf(entry.id()).stream().map(p -> map("on", p.on().toString(), "by", p.by(), "what", p.what(), "impact", p.impact().word())).toList());
    }

    Map<String, @Nullable Object> agreement(AgreementFile file) {
        var of = file.of();
        var text = file.text();
        var plan = of.plan();
        return map("id", file.id().toString(), "practice", of.practice().value(), "kind", of.kind().word(), "title", of.title(), "version", of.number(),
                "state", of.state().word(), "since", of.since().toString(), "plan", plan == null ? null : plan.toString(), "from", of.terms().from().toString(),
                "until", of.terms().until().toString(), "review_on", text(of.terms().reviewOn()), "proof_code", text == null ? null : text.proof(),
                "parties", of.parties().stream().map(p -> map("role", p.role().word(), "name", p.name(), "representative", p.representative(), "position", p.position())).toList(),
                "missing_signatures", file.missing().stream().map(r -> r.word()).toList(),
                "signatures", file.signatures().stream().map(s -> map("party", s.party().word(), "name", s.name(), "on", s.on().toString(), "how", s.how().word())).toList());
    }

    Map<String, @Nullable Object> proven(Proven proven) {
        return map("ok", proven.ok(), "what", proven.what(), "practice", proven.practice().value(), "proof_code", proven.proof(),
                "lines", proven.lines().stream().map(l -> map("ok", l.ok(), "message", messages.of(l.reason()))).toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
