package soundpractice.improvement.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.support.Budget;
import soundpractice.improvement.support.Invoice;
import soundpractice.improvement.support.Pounds;
import soundpractice.improvement.support.Spending;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// What one can do with offers of support and their money, each by a small form or question.
final class OfferDeeds {
    private final Desk desk;
    private final SupportModel model;

    OfferDeeds(Desk desk, SupportModel model) {
        this.desk = desk;
        this.model = model;
    }

    void offer() {
        write(null);
    }

    void change(SupportModel.OfferLine line) {
        write(line);
    }

    private void write(SupportModel.@Nullable OfferLine line) {
        desk.jobs().start(_ -> model.supporting().plans().open().stream().map(f -> new OfferForm.PlanChoice(f.id(), f.of().practice(), f.of().title())).toList(), plans -> {
            var was = line == null ? null : line.of();
            var fields = new OfferForm(desk, model, plans, was);
            var ask = Dialogs.Question.of(desk.text(line == null ? "improvement.offer.new.ask" : "improvement.offer.change.ask"), desk.text("improvement.offer.new.ask.text"),
                    desk.text(line == null ? "improvement.offer.new.yes" : "improvement.save"));
            desk.dialogs().fill(ask, fields.form(), () -> {
                var problems = fields.problems();
                if (problems.isEmpty()) {
                    var made = fields.offer(was, model.today());
                    model.act((on, _) -> line == null ? on.commissioning().offer(made).map(_ -> made) : on.commissioning().change(line.entry(), made), _ -> { }, this::refused);
                }
                return problems;
            });
        }, desk.errors()::trouble);
    }

    /// The practice's two commitments, each with its day (VC-1, VC-2).
    void conditions(SupportModel.OfferLine line) {
        var form = new Form(desk.words());
        var matched = form.date("improvement.offer.form.matched", model::today).set(line.of().matchedOn());
        var sustainable = form.date("improvement.offer.form.sustainable", model::today).set(line.of().sustainableOn());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.offer.conditions.ask"), desk.text("improvement.offer.conditions.ask.text", Pounds.printed(line.of().theirs())),
                desk.text("improvement.save")), form, () -> {
                    var problems = new ArrayList<>(form.problems());
                    for (var field : List.of(matched, sustainable)) {
                        var day = field.get();
                        if (day != null && day.isAfter(model.today())) {
                            problems.add(Problem.of("improvement.progress.in-future", day).at(field.name()));
                        }
                    }
                    if (problems.isEmpty()) {
                        var first = matched.get();
                        var second = sustainable.get();
                        model.act((on, _) -> on.commissioning().committed(line.entry().id(), first, second), _ -> { }, this::refused);
                    }
                    return problems;
                });
    }

    void move(SupportModel.OfferLine line, SupportOffer.State to) {
        var title = desk.text("improvement.offer.move.ask", desk.text(to.key()));
        var text = desk.text("improvement.offer.move.ask.text", line.of().provider(), line.practice(), Pounds.printed(line.of().ours()));
        var ask = to == SupportOffer.State.WITHDRAWN ? Dialogs.Question.destructive(title, text, desk.text("improvement.offer.withdraw"))
                : Dialogs.Question.of(title, text, desk.text(to == SupportOffer.State.CONFIRMED ? "improvement.offer.confirm" : "improvement.offer.deliver"));
        desk.dialogs().confirm(ask, () -> model.act((on, today) -> on.commissioning().move(line.entry().id(), to, today), _ -> { }, this::refused));
    }

    void invoice(SupportModel.OfferLine line) {
        var form = new Form(desk.words());
        var number = form.text("improvement.invoice.form.number").required();
        var on = form.date("improvement.invoice.form.on", model::today).required().set(model.today());
        var amount = form.text("improvement.invoice.form.amount").required();
        var note = form.text("improvement.invoice.form.note");
        form.sideBySide(number, on, amount);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.invoice.ask"), desk.text("improvement.invoice.ask.text", Pounds.printed(line.of().cost()),
                Pounds.printed(line.invoiced())), desk.text("improvement.invoice.yes")), form, () -> {
                    var problems = new ArrayList<>(form.problems());
                    amount(amount, problems);
                    if (problems.isEmpty()) {
                        var made = new Invoice(line.entry().id(), line.of().practice(), number.get(), Objects.requireNonNull(on.get()), money(amount), note.get());
                        model.act((s, _) -> s.commissioning().invoice(made), _ -> { }, this::refused);
                    }
                    return problems;
                });
    }

    /// @param of the programme whose budget is set; null to name one
    void budget(@Nullable Spending of) {
        var shown = model.shown().get();
        var form = new Form(desk.words());
        var programme = form.text("improvement.budget.form.programme").required().set(of == null ? "" : of.programme());
        var year = form.text("improvement.budget.form.year").required().set(of != null ? of.year() : shown == null ? "" : shown.year());
        var amount = form.text("improvement.budget.form.amount").required().set(of == null || of.budget().signum() == 0 ? "" : of.budget().stripTrailingZeros().toPlainString());
        form.sideBySide(programme, year, amount);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.budget.ask"), desk.text("improvement.budget.ask.text"), desk.text("improvement.save")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            amount(amount, problems);
            if (!year.get().matches("20\\d\\d-\\d\\d")) {
                problems.add(Problem.of("improvement.budget.year", year.get()).at(year.name()));
            }
            if (problems.isEmpty()) {
                var made = new Budget(programme.get(), year.get(), money(amount));
                model.act((on, _) -> {
                    on.commissioning().budget(made);
                    return Outcome.done(made);
                }, _ -> { }, this::refused);
            }
            return problems;
        });
    }

    private static void amount(Field<String> field, List<Problem> problems) {
        if (Pounds.parse(field.get()).isEmpty()) {
            problems.add(Problem.of("improvement.money.no-amount", field.get()).at(field.name()));
        }
    }

    private static BigDecimal money(Field<String> field) {
        return Pounds.parse(field.get()).orElse(BigDecimal.ZERO);
    }

    void refused(List<Problem> problems) {
        var all = problems.stream().limit(8).map(p -> "– " + desk.words().of(p)).toList();
        desk.dialogs().tell(desk.text("improvement.refused"), String.join("\n", all), desk.words().next(problems.getFirst()));
    }
}
