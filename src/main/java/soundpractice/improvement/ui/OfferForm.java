package soundpractice.improvement.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.support.Pounds;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// The fields of an offer of support.
final class OfferForm {
    private final Form form;
    private final Field<@Nullable PracticeCode> practice;
    private final Field<@Nullable PlanChoice> plan;
    private final Field<String> provider;
    private final Field<SupportOffer.@Nullable Sort> sort;
    private final Field<String> what;
    private final Field<String> programme;
    private final Field<String> cost;
    private final Field<String> ours;

    /// A plan that an offer may be for.
    record PlanChoice(RecordId id, PracticeCode practice, String title) {}

    /// @param was the offer that is changed; null for a new one
    OfferForm(Desk desk, SupportModel model, List<PlanChoice> plans, @Nullable SupportOffer was) {
        form = new Form(desk.words());
        var names = model.supporting().names();
        practice = form.choice("improvement.offer.form.practice", model.supporting().practices().get(), code -> names.apply(code) + " · " + code).required();
        plan = form.choice("improvement.offer.form.plan", plans, p -> p.practice() + " · " + p.title());
        provider = form.text("improvement.offer.form.provider").required();
        sort = form.choice("improvement.offer.form.sort", List.of(SupportOffer.Sort.values()), s -> desk.text(s.key())).required();
        form.sideBySide(provider, sort);
        what = form.area("improvement.offer.form.what").required();
        programme = form.text("improvement.offer.form.programme");
        cost = form.text("improvement.offer.form.cost");
        ours = form.text("improvement.offer.form.ours");
        form.sideBySide(programme, cost, ours);
        if (was != null) {
            practice.set(was.practice());
            practice.input().setDisable(true);
            plan.set(plans.stream().filter(p -> p.id().equals(was.plan())).findFirst().orElse(null));
            provider.set(was.provider());
            sort.set(was.sort());
            what.set(was.what());
            programme.set(was.programme());
            cost.set(typed(was.cost()));
            ours.set(typed(was.ours()));
        } else {
            sort.set(SupportOffer.Sort.INTERNAL);
        }
    }

    private static String typed(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount.stripTrailingZeros().toPlainString();
    }

    Form form() {
        return form;
    }

    /// What stands against it: empty fields, amounts that are none.
    List<Problem> problems() {
        var problems = new ArrayList<>(form.problems());
        for (var amount : List.of(cost, ours)) {
            if (Pounds.parse(amount.get()).isEmpty()) {
                problems.add(Problem.of("improvement.money.no-amount", amount.get()).at(amount.name()));
            }
        }
        if (problems.isEmpty() && money(ours).compareTo(money(cost)) > 0) {
            problems.add(Problem.of("improvement.offer.share").at(ours.name()));
        }
        return problems;
    }

    private static BigDecimal money(Field<String> field) {
        return Pounds.parse(field.get()).orElse(BigDecimal.ZERO);
    }

    /// The offer as the form has it; nothing may stand against it.
    SupportOffer offer(@Nullable SupportOffer was, LocalDate today) {
        var code = Objects.requireNonNull(practice.get());
        var how = Objects.requireNonNull(sort.get());
        var chosen = plan.get();
        var id = chosen == null || !chosen.practice().equals(code) ? null : chosen.id();
        return new SupportOffer(code, id, provider.get(), how, programme.get(), what.get(), money(cost), money(ours), was == null ? null : was.matchedOn(),
                was == null ? null : was.sustainableOn(), SupportOffer.State.OFFERED, was == null ? today : was.since());
    }
}
