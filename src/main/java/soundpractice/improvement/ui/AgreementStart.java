package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.Terms;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Form;

/// Drafting an agreement of any kind: the memorandum with an agreed plan, the support agreement of three, a programme's commitments.
final class AgreementStart {
    private final Desk desk;
    private final PlansModel model;

    AgreementStart(Desk desk, PlansModel model) {
        this.desk = desk;
        this.model = model;
    }

    void ask() {
        desk.jobs().start(_ -> model.improvement().plans().open().stream().filter(f -> f.lastAgreed().isPresent()).toList(), this::ask, desk.errors()::trouble);
    }

    private void ask(List<PlanFile> agreed) {
        var on = model.improvement();
        var form = new Form(desk.words());
        var kind = form.choice("improvement.agreement.form.kind", List.of(AgreementKind.values()), k -> desk.text(k.key())).required().set(AgreementKind.MOU);
        var practice = form.choice("improvement.form.practice", on.practices().get(), code -> on.names().apply(code) + " · " + code).required();
        form.sideBySide(kind, practice);
        var plan = form.choice("improvement.agreement.form.plan", agreed, f -> f.of().practice() + " · " + f.of().title());
        var forPractice = form.text("improvement.agreement.form.for-practice").required();
        var forUs = form.text("improvement.agreement.form.for-us").required().set(on.plans().author());
        form.sideBySide(forPractice, forUs);
        var provider = form.text("improvement.agreement.form.provider");
        var forProvider = form.text("improvement.agreement.form.for-provider");
        form.sideBySide(provider, forProvider);
        plan.value().subscribe(chosen -> {
            if (chosen != null) {
                practice.set(chosen.of().practice());
                chosen.lastAgreed().ifPresent(a -> forPractice.set(a.forPractice()));
            }
        });
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.agreement.new.ask"), desk.text("improvement.agreement.new.ask.text"), desk.text("improvement.agreement.new.yes")),
                form, () -> {
                    var problems = new ArrayList<>(form.problems());
                    var sort = kind.get();
                    var annexed = plan.get();
                    if (sort == AgreementKind.MOU && annexed == null) {
                        problems.add(Problem.of("improvement.mou.no-plan").at(plan.name()));
                    }
                    if (problems.isEmpty() && sort != null) {
                        var parties = List.of(provider.get(), forProvider.get());
                        draft(sort, Objects.requireNonNull(practice.get()), annexed == null ? null : annexed.id(), forPractice.get(), forUs.get(), parties);
                    }
                    return problems;
                });
    }

    private void draft(AgreementKind kind, PracticeCode practice, @Nullable RecordId plan, String forPractice, String forUs,
            List<String> provider) {
        var on = model.improvement();
        var today = on.today().get();
        desk.jobs().start(_ -> {
            var parties = new ArrayList<>(List.of(Party.of(PartyRole.PRACTICE, on.names().apply(practice), forPractice, ""),
                    Party.of(PartyRole.COMMISSIONER, on.press().organisation(), forUs, "")));
            if (kind.signers().contains(PartyRole.PROVIDER)) {
                parties.add(Party.of(PartyRole.PROVIDER, provider.getFirst(), provider.getLast(), ""));
            }
            return on.drafting().draft(practice, kind, desk.text(kind.key()), plan, parties, Terms.usual(kind, today), today);
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<RecordId>(var id) -> desk.nav().open(new AgreementPlace(id));
                case Outcome.Refused<RecordId>(var refused) ->
                    desk.dialogs().tell(desk.text("improvement.refused"), desk.words().of(refused.getFirst()), desk.words().next(refused.getFirst()));
            }
        }, desk.errors()::trouble);
    }
}
