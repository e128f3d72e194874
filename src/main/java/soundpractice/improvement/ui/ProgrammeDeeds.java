package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.Order;
import soundpractice.improvement.drafting.Theme;
import soundpractice.improvement.support.CommissionSupport;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Option;
import soundpractice.improvement.support.ReadinessTalk;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// Holding the readiness talk, and writing the options of a practice's report.
final class ProgrammeDeeds {
    private final Desk desk;
    private final ProgrammeModel model;

    ProgrammeDeeds(Desk desk, ProgrammeModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// The six questions, in their order, with what was answered today already.
    void talk(@Nullable ReadinessTalk last) {
        var form = new Form(desk.words());
        var on = form.date("improvement.talk.form.on", model::today).required().set(model.today());
        var answers = new ArrayList<Field<String>>();
        for (int i = 1; i <= ReadinessTalk.QUESTIONS; i++) {
            answers.add(low(form.area("improvement.talk.rd-" + i)).set(last == null ? "" : last.answers().get(i - 1)));
        }
        var accepted = form.check("improvement.talk.form.accepted").set(last != null && last.accepted());
        var future = low(form.area("improvement.talk.form.future")).set(last == null ? "" : last.futureState());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.talk.ask"), desk.text("improvement.talk.ask.text"), desk.text("improvement.talk.keep")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            var day = on.get();
            if (day != null && day.isAfter(model.today())) {
                problems.add(Problem.of("improvement.progress.in-future", day).at(on.name()));
            }
            if (accepted.get() && future.get().isBlank()) {
                problems.add(Problem.of("improvement.talk.no-future").at(future.name()));
            }
            if (problems.isEmpty()) {
                var said = answers.stream().map(Field::get).toList();
                var made = ReadinessTalk.of(model.practice(), Objects.requireNonNull(day), said, accepted.get(), future.get());
                model.act((s, _) -> {
                    s.commissioning().talk(made);
                    return Outcome.done(made);
                }, this::refused);
            }
            return problems;
        });
    }

    /// Two lines high: eight of them stand above each other.
    private static Field<String> low(Field<String> field) {
        if (field.input() instanceof TextArea area) {
            area.setPrefRowCount(2);
        }
        return field;
    }

    /// Notes that a source was looked at, or whom it was asked of.
    void note(DiagnosticInput was) {
        var form = new Form(desk.words());
        boolean fresh = was.state() == DiagnosticInput.State.MISSING;
        var state = form.choice("improvement.input.form.state", List.of(DiagnosticInput.State.values()), s -> desk.text(s.key())).required()
                .set(fresh ? DiagnosticInput.State.SEEN : was.state());
        var on = form.date("improvement.input.form.on", model::today).required().named("on").set(fresh ? model.today() : was.on());
        form.sideBySide(state, on);
        var note = low(form.area("improvement.input.form.note")).named("note").set(was.note());
        var whom = form.text("improvement.input.form.whom").named("whom").set(was.whom().isBlank() ? desk.text(was.source().key() + ".whom") : was.whom());
        desk.dialogs().fill(Dialogs.Question.of(desk.text(was.source().key()), desk.text(was.source().key() + ".about"), desk.text("improvement.save")), form, () -> {
            var problems = form.problems();
            if (!problems.isEmpty()) {
                return problems;
            }
            var made = new DiagnosticInput(model.practice(), was.source(), Objects.requireNonNull(state.get()), note.get().strip(), whom.get().strip(), Objects.requireNonNull(on.get()));
            var against = CommissionSupport.against(made, model.today());
            if (against.isEmpty()) {
                model.act((s, today) -> s.commissioning().note(made, today), this::refused);
            }
            return against;
        });
    }

    void addOption(Option.Domain domain) {
        option(domain, null);
    }

    void change(Entry<Option> read) {
        option(read.value().domain(), read);
    }

    private void option(Option.Domain preset, @Nullable Entry<Option> read) {
        var was = read == null ? null : read.value();
        var form = new Form(desk.words());
        var domain = form.choice("improvement.option.form.domain", List.of(Option.Domain.values()), d -> desk.text(d.key())).required().set(preset);
        var theme = form.choice("improvement.option.form.theme", List.of(Theme.values()), t -> desk.text(t.key())).required()
                .set(was == null ? null : Theme.find(was.theme()).orElse(null));
        form.sideBySide(domain, theme);
        var finding = form.area("improvement.option.form.finding").required().set(was == null ? "" : was.finding());
        var actions = form.area("improvement.option.form.actions").set(was == null ? "" : String.join("\n", was.actions()));
        var further = form.check("improvement.option.form.further").set(was != null && was.further());
        desk.dialogs().fill(Dialogs.Question.of(desk.text(read == null ? "improvement.option.ask" : "improvement.option.change"), desk.text("improvement.option.ask.text"),
                desk.text("improvement.save")), form, () -> {
                    var problems = new ArrayList<>(form.problems());
                    var lines = Arrays.stream(actions.get().split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList();
                    if (lines.isEmpty() && !further.get()) {
                        problems.add(Problem.of("improvement.option.action").at(actions.name()));
                    }
                    if (problems.isEmpty()) {
                        var shown = Objects.requireNonNull(model.shown().get());
                        var its = shown.options();
                        var order = was == null ? Order.after(its.stream().map(o -> o.value().order()).max(Order::compareTo).orElse(null)) : was.order();
                        var made = new Option(model.practice(), Objects.requireNonNull(domain.get()), Objects.requireNonNull(theme.get()).word(), finding.get(), lines, further.get(),
                                order);
                        model.act((s, _) -> read == null ? s.commissioning().option(made).map(_ -> made) : s.commissioning().reword(read, made), this::refused);
                    }
                    return problems;
                });
    }

    void remove(Entry<Option> read) {
        desk.dialogs().confirm(Dialogs.Question.destructive(desk.text("improvement.remove.ask"), desk.text("improvement.option.remove.text", read.value().finding()),
                desk.text("improvement.remove")), () -> model.act((s, _) -> {
                    s.commissioning().remove(read);
                    return Outcome.done(read);
                }, this::refused));
    }

    void refused(List<Problem> problems) {
        var all = problems.stream().limit(8).map(p -> "– " + desk.words().of(p)).toList();
        desk.dialogs().tell(desk.text("improvement.refused"), String.join("\n", all), desk.words().next(problems.getFirst()));
    }
}
