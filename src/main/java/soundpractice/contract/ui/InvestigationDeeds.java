package soundpractice.contract.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.ContractFile;
import soundpractice.contract.investigation.AuditArea;
import soundpractice.contract.investigation.ConsentUse;
import soundpractice.contract.investigation.Finding;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Raised;
import soundpractice.contract.investigation.Result;
import soundpractice.contract.investigation.Visit;
import soundpractice.journal.Entry;

/// What one does in an investigation.
final class InvestigationDeeds {
    private final Ask ask;

    InvestigationDeeds(Ask ask) {
        this.ask = ask;
    }

    /// Begins one, or raises the one that runs.
    void begin(Level level, ContractFile file) {
        if (file.investigation().isPresent()) {
            raise(file.investigation().get(), level);
            return;
        }
        var form = ask.form();
        var why = form.area("contract.field.why").required();
        var lead = form.text("contract.field.lead").required().set(ask.model().room().me());
        ask.fill("contract.do.investigate", form, (room, today) -> room.investigating().begin(ask.model().id(), level, why.get(), lead.get(), today), _ -> { });
    }

    private void raise(Entry<Investigation> running, Level to) {
        var form = ask.form();
        var level = form.choice("contract.field.level", CaseDeeds.above(running.value().level()), l -> ask.desk().text(l.key())).required().set(to);
        var reasons = Arrays.stream(Raised.values()).filter(r -> r.raises(running.value().level())).toList();
        var reason = form.choice("contract.field.reason", reasons, r -> ask.desk().text(r.key())).required();
        var why = form.area("contract.field.why").required();
        ask.fill("contract.do.raise", form, (room, today) -> room.investigating().raise(running, Objects.requireNonNull(level.get()), Objects.requireNonNull(reason.get()), why.get(), today),
                _ -> { });
    }

    /// Minor: what is asked for, by when, and that it came.
    void asked(Entry<Investigation> running) {
        var form = ask.form();
        var points = form.area("contract.field.asked").required().set(Lines.text(running.value().asked()));
        var by = form.date("contract.field.answer-by", ask.model()::today).set(running.value().answerBy());
        var answered = form.date("contract.field.answered", ask.model()::today).set(running.value().answeredOn());
        form.sideBySide(by, answered);
        write("contract.do.asked", form, running, () -> running.value().asking(Lines.of(points.get()), by.get(), answered.get()));
    }

    /// The visit.
    void visit(Entry<Investigation> running) {
        var now = running.value().visit();
        var form = ask.form();
        var notice = form.date("contract.field.notice-given", ask.model()::today).set(now.noticeGivenOn());
        var on = form.date("contract.field.visit-on", ask.model()::today).set(now.on());
        form.sideBySide(notice, on);
        var ccg = form.text("contract.field.ccg").set(now.ccg());
        var refused = form.check("contract.field.visit-refused").set(now.refused());
        write("contract.do.visit", form, running, () -> running.value().visiting(new Visit(notice.get(), on.get(), ccg.get(), refused.get())));
    }

    /// Major: terms of reference, team, what has been looked at.
    void audit(Entry<Investigation> running) {
        var form = ask.form();
        var terms = form.area("contract.field.terms").set(Lines.ofTerms(running.value().terms()));
        var team = form.text("contract.field.team").set(String.join(", ", running.value().team()));
        var audited = form.several("contract.field.audited", List.of(AuditArea.values()), a -> ask.desk().text(a.key())).set(List.copyOf(running.value().audited()));
        write("contract.do.audit", form, running, () -> running.value().auditing(Lines.terms(terms.get()),
                Arrays.stream(team.get().split(",")).map(String::strip).filter(t -> !t.isEmpty()).toList(), Set.copyOf(audited.get())));
    }

    /// A finding, new or put right.
    void finding(Entry<Investigation> running, @Nullable Finding old) {
        var form = ask.form();
        var clause = form.text("contract.field.clause").set(old == null ? "" : old.clause());
        var what = form.area("contract.field.found").required().set(old == null ? "" : old.what());
        var breach = form.check("contract.field.breach").set(old != null && old.breach());
        var remediable = form.check("contract.field.remediable").set(old != null && old.remediable());
        form.sideBySide(breach, remediable);
        var action = form.text("contract.field.action").set(old == null ? "" : old.action());
        var by = form.date("contract.field.action-by", ask.model()::today).set(old == null ? null : old.by());
        write("contract.do.finding", form, running, () -> {
            var all = new ArrayList<>(running.value().findings());
            var now = new Finding(clause.get(), what.get(), breach.get(), remediable.get(), action.get(), by.get());
            int at = old == null ? -1 : all.indexOf(old);
            if (at < 0) {
                all.add(now);
            } else {
                all.set(at, now);
            }
            return running.value().found(all);
        });
    }

    private void write(String key, soundpractice.platform.fx.form.Form form, Entry<Investigation> running, java.util.function.Supplier<Investigation> now) {
        ask.fill(key, form, (room, _) -> room.investigating().write(running, now.get()), _ -> { });
    }

    /// A witness's statement with the five consents.
    void statement(Entry<Investigation> running) {
        var form = ask.form();
        var witness = form.text("contract.field.witness").required();
        var by = form.text("contract.field.taken-by").required().set(ask.model().room().me());
        form.sideBySide(witness, by);
        var on = form.date("contract.field.taken-on", ask.model()::today).required().set(ask.model().today());
        var consentOn = form.date("contract.field.consent-on", ask.model()::today).required().set(ask.model().today());
        form.sideBySide(on, consentOn);
        var text = form.area("contract.field.text").required();
        var consents = form.several("contract.field.consents", List.of(ConsentUse.values()), c -> ask.desk().text(c.key())).required();
        var paper = ask.page(form, "contract.field.paper");
        ask.fill("contract.do.statement", form, (room, today) -> room.investigating().take(running, witness.get(), CaseDeeds.day(on), by.get(), text.get(), Set.copyOf(consents.get()),
                CaseDeeds.day(consentOn), ask.scan(paper.get(), ask.desk().text("contract.evidence.signed", witness.get())), today), _ -> { });
    }

    /// The end of an investigation.
    void end(Entry<Investigation> running) {
        var form = ask.form();
        var results = Arrays.stream(Result.values()).filter(r -> r != Result.RAISED).toList();
        var result = form.choice("contract.field.result", results, r -> ask.desk().text(r.key())).required();
        var report = form.area("contract.field.report").required();
        ask.fill("contract.do.end", form, (room, today) -> room.investigating().end(running, Objects.requireNonNull(result.get()), report.get(), today), _ -> { });
    }
}
