package soundpractice.improvement.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.watching.Noted;
import soundpractice.improvement.watching.RunChart;
import soundpractice.improvement.watching.TargetMeasure;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.chart.RunLine;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Form;

/// The effect of a plan: each measure it is meant to move, before and after, as a run chart with the plan's dates marked.
final class EffectCard extends VBox {
    private final Desk desk;
    private final PlanModel model;
    private final PlanDeeds deeds;

    EffectCard(Desk desk, PlanModel model, PlanDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
        getStyleClass().addAll("sp-card");
    }

    void fill(PlanModel.Shown shown) {
        var parts = new ArrayList<Node>();
        boolean open = shown.file().of().state().isOpen();
        parts.add(open ? new SectionHeader(desk.text("improvement.effect"), Buttons.plain(Feather.PLUS, desk.text("improvement.effect.add"), () -> add(shown)))
                : new SectionHeader(desk.text("improvement.effect")));
        if (shown.effects().isEmpty()) {
            parts.add(new Prose(desk.text("improvement.effect.none"), "muted"));
        }
        shown.effects().forEach(e -> parts.add(effect(shown, e, open)));
        getChildren().setAll(parts);
    }

    private Node effect(PlanModel.Shown shown, PlanModel.Effect effect, boolean open) {
        var chart = effect.chart();
        var measure = effect.measure().value();
        var said = chart.points().isEmpty() ? desk.text("improvement.effect.no-figures")
                : chart.before() == null || chart.after() == null ? desk.text("improvement.effect.some", chart.points().size())
                : desk.text("improvement.effect.middles", text(chart.before(), measure), text(chart.after(), measure), chart.points().size());
        var facts = new Flow(new Prose(measure.name(), "strong"));
        if (chart.shifted()) {
            facts.fill(new Prose(measure.name(), "strong"), new StatusMark(Mark.GREEN, desk.text("improvement.effect.shifted")));
        }
        var box = new VBox(open && !measure.fromQuarters() ? new Beside(facts, new Flow(Buttons.link(desk.text("improvement.effect.note"), () -> note(shown, effect.measure())))) : facts,
                new Prose(said, "muted", "small"));
        box.getStyleClass().add("help-list");
        if (chart.points().size() > 1) {
            box.getChildren().add(new RunLine(desk.words(), measure.name(), chart.points().stream().map(p -> new RunLine.Point(p.on(), p.figure().doubleValue())).toList(),
                    chart.marks().stream().map(m -> new RunLine.Moment(m.on(), desk.text(m.key()))).toList(), number(chart.before()), number(chart.after()), number(measure.target())));
        }
        return box;
    }

    private static OptionalDouble number(@Nullable BigDecimal figure) {
        return figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure.doubleValue());
    }

    private static String text(@Nullable BigDecimal figure, TargetMeasure measure) {
        return figure == null ? "–" : figure.stripTrailingZeros().toPlainString() + (measure.unit().isBlank() ? "" : measure.unit().equals("%") ? "%" : " " + measure.unit());
    }

    private void add(PlanModel.Shown shown) {
        var form = new Form(desk.words());
        var quarters = form.check("improvement.effect.form.quarters");
        var name = form.text("improvement.effect.form.name");
        var unit = form.text("improvement.effect.form.unit");
        var target = form.text("improvement.effect.form.target");
        form.sideBySide(name, unit, target);
        var higher = form.check("improvement.effect.form.higher").set(true);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.effect.add.ask"), desk.text("improvement.effect.add.ask.text"), desk.text("improvement.add")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            if (!quarters.get() && name.get().isBlank()) {
                problems.add(Problem.of("improvement.write.empty").at(name.name()));
            }
            var aim = figure(target.get());
            if (!target.get().isBlank() && aim == null) {
                problems.add(Problem.of("improvement.effect.no-figure", target.get()).at(target.name()));
            }
            if (problems.isEmpty()) {
                var called = name.get().isBlank() ? desk.text("improvement.effect.overall") : name.get();
                var made = new TargetMeasure(shown.file().id(), shown.file().of().practice(), called, quarters.get() && unit.get().isBlank() ? "%" : unit.get(), higher.get(), aim,
                        quarters.get());
                model.act((on, _) -> Outcome.done(on.measures().add(made)), _ -> { }, deeds::refused);
            }
            return problems;
        });
    }

    private void note(PlanModel.Shown shown, Entry<TargetMeasure> measure) {
        var form = new Form(desk.words());
        var on = form.date("improvement.form.on", model::today).required().set(model.today());
        var value = form.text("improvement.effect.form.figure").required();
        form.sideBySide(on, value);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.effect.note.ask"), measure.value().name(), desk.text("improvement.progress.yes")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            var figure = figure(value.get());
            var day = on.get();
            if (figure == null) {
                problems.add(Problem.of("improvement.effect.no-figure", value.get()).at(value.name()));
            }
            if (day != null && day.isAfter(model.today())) {
                problems.add(Problem.of("improvement.progress.in-future", day).at(on.name()));
            }
            if (problems.isEmpty()) {
                var noted = new Noted(measure.id(), shown.file().of().practice(), Objects.requireNonNull(day), Objects.requireNonNull(figure), model.improvement().plans().author());
                model.act((i, _) -> {
                    i.measures().note(noted);
                    return Outcome.done(noted);
                }, _ -> { }, deeds::refused);
            }
            return problems;
        });
    }

    private static @Nullable BigDecimal figure(String typed) {
        var plain = typed.replace("%", "").replace(",", "").replace("−", "-").strip();
        return plain.matches("-?\\d{1,9}(\\.\\d{1,4})?") ? new BigDecimal(plain) : null;
    }
}
