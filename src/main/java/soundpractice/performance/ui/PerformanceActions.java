package soundpractice.performance.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import soundpractice.journal.Entry;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Problem;
import soundpractice.performance.Challenge;
import soundpractice.performance.Quarter;
import soundpractice.performance.Standing;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs.Question;
import soundpractice.platform.fx.form.Form;

/// What is asked before something is done to a quarter: each question says what it will do.
final class PerformanceActions {
    private final Desk desk;
    private final PerformanceModel model;

    PerformanceActions(Desk desk, PerformanceModel model) {
        this.desk = desk;
        this.model = model;
    }

    void publish(PerformanceModel.Shown shown) {
        var quarter = shown.result().of();
        desk.dialogs().confirm(Question.of(text("performance.publish.ask", quarter),
                text("performance.publish.text", shown.rows().size(), model.wouldClose(quarter)), text("performance.publish.yes")),
                () -> model.publish(this::refused));
    }

    void validate(PerformanceModel.Shown shown, Quarter.Published quarter) {
        if (quarter.challenges().isOver(model.today())) {
            desk.dialogs().confirm(Question.destructive(text("performance.validate.ask", quarter.quarter()),
                    text("performance.validate.text", shown.rows().size(), shown.result().bottom().size()), text("performance.validate.yes")),
                    () -> model.validate(null, this::refused));
        } else {
            desk.dialogs().askReason(Question.destructive(text("performance.validate.early-ask", quarter.quarter()),
                    text("performance.validate.early-text", quarter.challenges().closes()), text("performance.validate.yes")),
                    why -> model.validate(why, this::refused));
        }
    }

    void challenge(String name, Standing standing, Quarter quarter) {
        var form = new Form(desk.words());
        var grounds = form.area("performance.challenge.form.grounds").required();
        var claimed = form.text("performance.challenge.form.claimed");
        var on = form.date("performance.challenge.form.on", model::today).required().set(model.today());
        var overall = standing.overall();
        desk.dialogs().fill(Question.of(text("performance.challenge.ask", name),
                text("performance.challenge.text", overall == null ? text("performance.status.none") : overall, quarter.quarter()),
                text("performance.challenge.yes")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            var figure = claimed.get() == null || claimed.get().isBlank() ? null : Percent.parse(claimed.get()).orElse(null);
            if (claimed.get() != null && !claimed.get().isBlank() && figure == null) {
                problems.add(Problem.of("performance.settle.figure", claimed.get()).at("claimed"));
            }
            var day = on.get();
            if (problems.isEmpty() && day != null) {
                model.challenge(standing.practice(), day, figure, grounds.get(), this::refused);
            }
            return problems;
        });
    }

    void accept(Entry<Challenge> challenge) {
        var form = new Form(desk.words());
        var figure = form.text("performance.settle.form.figure").required();
        var claimed = challenge.value().claimed();
        if (claimed != null) {
            figure.set(claimed.toString());
        }
        var answer = form.area("performance.settle.form.answer");
        var name = model.name(challenge.value().practice());
        Supplier<List<Problem>> attempt = () -> {
            var problems = new ArrayList<>(form.problems());
            var read = Percent.parse(figure.get() == null ? "" : figure.get());
            if (problems.isEmpty() && read.isEmpty()) {
                problems.add(Problem.of("performance.settle.figure", figure.get()).at("figure"));
            }
            if (problems.isEmpty()) {
                model.accept(challenge.id(), read.orElseThrow(), answer.get() == null ? "" : answer.get(), this::refused);
            }
            return problems;
        };
        desk.dialogs().fill(Question.of(text("performance.settle.accept-ask", name),
                text("performance.settle.accept-text", figureOf(challenge)), text("performance.settle.accept-yes")), form, attempt);
    }

    void reject(Entry<Challenge> challenge) {
        desk.dialogs().askReason(Question.of(text("performance.settle.reject-ask", model.name(challenge.value().practice())),
                text("performance.settle.reject-text", figureOf(challenge)), text("performance.settle.reject-yes")),
                why -> model.reject(challenge.id(), why, this::refused));
    }

    private Object figureOf(Entry<Challenge> challenge) {
        var figure = challenge.value().figure();
        return figure == null ? text("performance.status.none") : figure;
    }

    private void refused(List<Problem> problems) {
        desk.dialogs().tell(text("performance.title"), String.join("\n", problems.stream().map(desk.words()::of).toList()), "");
    }

    private String text(String key, Object... args) {
        return desk.text(key, args);
    }
}
