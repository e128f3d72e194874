package soundpractice.improvement.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.Clause;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.Terms;
import soundpractice.improvement.support.Pounds;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// The fields of an agreement's draft: every field of its signature blocks, its time and money, and which clauses it leaves out.
final class AgreementForm {
    private final Agreement was;
    private final Form form;
    private final Map<PartyRole, List<Field<String>>> parties = new LinkedHashMap<>();
    private final Field<@Nullable LocalDate> from;
    private final Field<@Nullable LocalDate> until;
    private final Field<@Nullable LocalDate> review;
    private final Field<String> price;
    private final Field<String> cap;
    private final Field<String> ratio;
    private final Field<@Nullable LocalDate> payment;
    private final Field<List<Clause>> left;

    AgreementForm(Desk desk, Agreement was, Supplier<LocalDate> today) {
        this.was = was;
        form = new Form(desk.words());
        was.kind().signers().forEach(role -> party(desk, role));
        form.between(new SectionHeader(desk.text("improvement.agreement.terms")));
        var terms = was.terms();
        from = form.date("improvement.agreement.form.from", today).required().set(terms.from());
        until = form.date("improvement.agreement.form.until", today).required().set(terms.until());
        review = form.date("improvement.agreement.form.review", today).set(terms.reviewOn());
        form.sideBySide(from, until, review);
        price = form.text("improvement.agreement.form.price").set(typed(terms.price()));
        cap = form.text("improvement.agreement.form.cap").set(typed(terms.cap()));
        ratio = form.text("improvement.agreement.form.ratio").set(terms.ratio().stripTrailingZeros().toPlainString());
        payment = form.date("improvement.agreement.form.payment", today).set(terms.paymentPlanOn());
        show(price, was.kind() == AgreementKind.COMMITMENTS);
        List.of(cap, ratio, payment).forEach(f -> show(f, was.kind() == AgreementKind.TRIPARTITE));
        form.sideBySide(price, cap, ratio, payment);
        left = form.several("improvement.agreement.form.left", was.clauses(), c -> c.id() + ": " + (c.text().length() > 60 ? c.text().substring(0, 60) + "…" : c.text()))
                .set(was.clauses().stream().filter(c -> was.left().contains(c.id())).toList());
    }

    private static void show(Field<?> field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    private static String typed(BigDecimal amount) {
        return amount.signum() == 0 ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private void party(Desk desk, PartyRole role) {
        var p = was.party(role).orElse(Party.of(role, "", "", ""));
        form.between(new SectionHeader(desk.text(role.key())));
        var name = form.text("improvement.agreement.form.party").set(p.name()).named(role.word() + "/name");
        var representative = form.text("improvement.agreement.form.representative").set(p.representative()).named(role.word() + "/representative");
        var position = form.text("improvement.form.position").set(p.position());
        form.sideBySide(name, representative, position);
        var address = form.text("improvement.agreement.form.address").set(p.address().replace("\n", ", "));
        var telephone = form.text("improvement.agreement.form.telephone").set(p.telephone());
        var email = form.text("improvement.agreement.form.email").set(p.email());
        form.sideBySide(address, telephone, email);
        parties.put(role, List.of(name, representative, position, address, telephone, email));
    }

    Form form() {
        return form;
    }

    List<Problem> problems() {
        var problems = new ArrayList<>(form.problems());
        for (var amount : List.of(price, cap, ratio)) {
            if (Pounds.parse(amount.get()).isEmpty()) {
                problems.add(Problem.of("improvement.money.no-amount", amount.get()).at(amount.name()));
            }
        }
        return problems;
    }

    private static BigDecimal money(Field<String> field) {
        return Pounds.parse(field.get()).orElse(BigDecimal.ZERO);
    }

    /// The draft as the form has it; nothing may stand against it.
    Agreement agreement() {
        var who = parties.entrySet().stream().map(e -> {
            var f = e.getValue().stream().map(Field::get).toList();
            return new Party(e.getKey(), f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5));
        }).toList();
        var terms = new Terms(Objects.requireNonNull(from.get()), Objects.requireNonNull(until.get()), review.get(), money(price), money(cap), money(ratio), payment.get());
        return was.between(who, terms).without(left.get().stream().map(Clause::id).toList());
    }
}
