package soundpractice.contract.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import soundpractice.contract.Action;
import soundpractice.contract.Alongside;
import soundpractice.contract.CaseStep;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractType;
import soundpractice.contract.Handover;
import soundpractice.contract.Permitted;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.RiskFactor;
import soundpractice.contract.investigation.Level;
import soundpractice.kernel.Reason;
import soundpractice.platform.fx.form.Field;

/// Steps of a case: assess, decide, close, and what goes with them.
final class CaseDeeds {
    private final Ask ask;
    private final InvestigationDeeds investigations;

    CaseDeeds(Ask ask, InvestigationDeeds investigations) {
        this.ask = ask;
        this.investigations = investigations;
    }

    /// Takes a step of the flow, or tells what bars it.
    void take(CaseStep step, ContractFile file) {
        var against = Permitted.against(step, file, ask.model().today());
        if (!against.isEmpty()) {
            ask.refused(against);
            return;
        }
        switch (step) {
            case ASSESS -> assess(file);
            case MINOR, MODERATE, MAJOR -> investigations.begin(step.level().orElseThrow(), file);
            case NO_ACTION, REMEDIAL, BREACH, SANCTION, TERMINATION -> decide(step.action().orElseThrow());
            case CLOSE -> close();
        }
    }

    private record Row(RiskFactor factor, Field<Integer> grade, Field<String> evidence) {
        RiskAssessment.Graded graded() {
            return RiskAssessment.Graded.of(factor, Objects.requireNonNullElse(grade.get(), 0), evidence.get());
        }
    }

    /// Every factor with a grade and what it rests on; the suggestion follows while one grades, the person concludes.
    void assess(ContractFile file) {
        var form = ask.form();
        var rows = new ArrayList<Row>();
        var suggestion = new Label();
        suggestion.setWrapText(true);
        suggestion.getStyleClass().addAll("strong", "small");
        suggestion.managedProperty().bind(suggestion.textProperty().isNotEmpty());
        var last = file.assessment();
        for (var factor : RiskFactor.values()) {
            var before = last.stream().flatMap(a -> a.grades().stream()).filter(g -> g.factor() == factor).findFirst();
            Field<Integer> grade = form.choice(factor.key(), List.of(0, 1, 2, 3), g -> ask.desk().text(RiskAssessment.gradeKey(g))).required().named(factor.word())
                    .set(before.map(RiskAssessment.Graded::grade).orElse(null));
            var evidence = form.text("contract.field.rests-on").named(factor.word() + "-evidence").set(before.map(RiskAssessment.Graded::evidence).orElse(""));
            form.sideBySide(grade, evidence);
            rows.add(new Row(factor, grade, evidence));
            grade.value().subscribe(_ -> suggest(rows, suggestion));
        }
        form.between(suggestion);
        var significant = form.check("contract.field.significant").set(last.map(RiskAssessment::significant).orElse(false));
        var conclusion = form.choice("contract.field.conclusion", List.of(RiskAssessment.Conclusion.values()), c -> ask.desk().text(c.key())).required();
        var reasons = form.area("contract.field.reasons").required();
        var judge = form.text("contract.field.judged-by").required().set(ask.model().room().me());
        ask.fill("contract.do.assess", form, (room, today) -> room.assessing().assess(ask.model().id(), rows.stream().map(Row::graded).toList(),
                Objects.requireNonNull(conclusion.get()), significant.get(), reasons.get(), judge.get(), today), _ -> { });
    }

    private void suggest(List<Row> rows, Label says) {
        var grades = rows.stream().map(Row::graded).toList();
        says.setText(RiskAssessment.suggested(grades)
                .map(level -> ask.desk().text("contract.assess.suggests", RiskAssessment.weighted(grades), Reason.of("", level.key()))).orElse(""));
    }

    private void decide(Action action) {
        var form = ask.form();
        var by = form.text("contract.field.decided-by").required().set(ask.model().room().me());
        var reasons = form.area("contract.field.reasons").required();
        ask.fill("contract.do.decide", form, (room, today) -> room.deciding().decide(ask.model().id(), action, by.get(), reasons.get(), today), _ -> { });
    }

    private void close() {
        var form = ask.form();
        var how = form.area("contract.field.closing").required();
        ask.fill("contract.do.close", form, (room, today) -> room.opening().close(ask.model().id(), how.get(), today), _ -> { });
    }

    /// That legal advice was taken.
    void advice() {
        var form = ask.form();
        var on = form.date("contract.field.on", ask.model()::today).required().set(ask.model().today());
        var from = form.text("contract.field.from").required();
        form.sideBySide(on, from);
        var covers = form.several("contract.field.covers", List.of(Action.values()), a -> ask.desk().text(a.key())).required();
        var kept = form.text("contract.field.kept");
        ask.fill("contract.do.advice", form, (room, today) -> room.deciding().advised(ask.model().id(), day(on), from.get(), Set.copyOf(covers.get()), kept.get(), today), _ -> { });
    }

    /// A performer concern handed over: no word of what it is.
    void handOver() {
        var form = ask.form();
        var to = form.choice("contract.field.to", List.of(Handover.Body.values()), b -> ask.desk().text(b.key())).required();
        var on = form.date("contract.field.on", ask.model()::today).required().set(ask.model().today());
        form.sideBySide(to, on);
        var reference = form.text("contract.field.reference").required();
        var by = form.text("contract.field.by").required().set(ask.model().room().me());
        ask.fill("contract.do.hand-over", form,
                (room, today) -> room.deciding().handOver(ask.model().id(), day(on), Objects.requireNonNull(to.get()), reference.get(), by.get(), today), _ -> { });
    }

    /// What CQC does beside the contract.
    void alongside(ContractFile file) {
        var now = file.of().alongside();
        var form = ask.form();
        var what = form.area("contract.field.what").set(now.what());
        var by = form.date("contract.field.cqc-by", ask.model()::today).set(now.by());
        var special = form.check("contract.field.special").set(now.specialMeasures());
        var from = form.date("contract.field.suspended-from", ask.model()::today).set(now.suspendedFrom());
        var until = form.date("contract.field.suspended-until", ask.model()::today).set(now.suspendedUntil());
        form.sideBySide(from, until);
        ask.fill("contract.do.alongside", form,
                (room, _) -> room.opening().beside(file.entry(), new Alongside(what.get(), by.get(), special.get(), from.get(), until.get())), _ -> { });
    }

    /// Under which contract the case is.
    void contract(ContractFile file) {
        var form = ask.form();
        var type = form.choice("contract.field.type", List.of(ContractType.values()), t -> ask.desk().text(t.key())).required().set(file.of().type());
        var since = form.date("contract.field.contract-date", ask.model()::today).set(file.of().contractDate());
        ask.fill("contract.do.contract", form, (room, _) -> room.opening().under(file.entry(), Objects.requireNonNull(type.get()), since.get()), _ -> { });
    }

    static LocalDate day(Field<? extends @org.jspecify.annotations.Nullable LocalDate> field) {
        return Objects.requireNonNull(field.get());
    }

    /// The levels above one.
    static List<Level> above(Level level) {
        return Arrays.stream(Level.values()).filter(l -> l.compareTo(level) > 0).toList();
    }
}
