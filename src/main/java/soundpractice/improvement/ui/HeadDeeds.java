package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.List;
import soundpractice.improvement.PlanValue;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// What all pages of a plan share: its title and purpose, the registration facts and authors that a report to the regulator asks for, and when it is looked at.
final class HeadDeeds {
    private final Desk desk;
    private final PlanModel model;
    private final PlanDeeds deeds;

    HeadDeeds(Desk desk, PlanModel model, PlanDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
    }

    void change(PlanModel.Shown shown) {
        var was = shown.file().of();
        var form = new Form(desk.words());
        var title = form.text("improvement.head.title").required().set(was.title());
        var purpose = form.area("improvement.head.purpose").set(was.purpose());
        show(shown, purpose, PlanValue.PURPOSE);
        var account = form.text("improvement.head.account").set(was.accountNumber());
        var reference = form.text("improvement.head.reference").set(was.reference());
        var location = form.text("improvement.head.location").set(was.location());
        form.sideBySide(account, reference, location);
        var by = form.text("improvement.head.completed-by").set(was.completedBy());
        var positions = form.text("improvement.head.positions").set(was.positions());
        form.sideBySide(by, positions);
        show(shown, account, PlanValue.ACCOUNT_NUMBER);
        show(shown, reference, PlanValue.REFERENCE);
        show(shown, location, PlanValue.LOCATION);
        show(shown, by, PlanValue.COMPLETED_BY);
        show(shown, positions, PlanValue.POSITIONS);
        var days = form.text("improvement.head.review-days").set(was.reviewDays() == 0 ? "" : Integer.toString(was.reviewDays()));
        var readiness = form.date("improvement.head.readiness", model::today).set(was.readinessOn());
        form.sideBySide(days, readiness);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.head.ask"), desk.text("improvement.head.ask.text"), desk.text("improvement.save")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            if (!days.get().matches("\\d{0,3}")) {
                problems.add(Problem.of("improvement.head.no-days", days.get()).at(days.name()));
            }
            if (problems.isEmpty()) {
                var every = days.get().isEmpty() ? 0 : Integer.parseInt(days.get());
                var now = was.called(title.get(), purpose.get()).filed(account.get(), reference.get(), location.get(), by.get(), positions.get()).watched(every, readiness.get());
                deeds.write(reason -> (on, today) -> on.write().change(model.id(), shown.file().plan(), now, reason, today));
            }
            return problems;
        });
    }

    private static void show(PlanModel.Shown shown, Field<?> field, PlanValue value) {
        boolean has = shown.shape().shows(value);
        List.of(field).forEach(f -> {
            f.setVisible(has);
            f.setManaged(has);
        });
    }
}
