package soundpractice.inspection.ui;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.course.CourseClock;
import soundpractice.inspection.course.NextStep;
import soundpractice.inspection.support.Channel;
import soundpractice.inspection.support.PeerSupport;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Form;

/// What one can do on a practice's way with the regulator, each by a small form or question.
final class CourseDeeds {
    private final Desk desk;
    private final CourseModel model;

    CourseDeeds(Desk desk, CourseModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// Takes a step.
    void take(NextStep step) {
        var form = new Form(desk.words());
        var on = form.date("inspection.form.on", model.room().today()).required().set(model.today());
        var note = form.area("inspection.form.ground");
        if (step.groundNeeded()) {
            note.required();
        }
        desk.dialogs().fill(Dialogs.Question.of(desk.text(step.to().key()), desk.words().of(step.why()), desk.text("inspection.step.take")), form, () -> {
            var day = on.get();
            var problems = form.problems();
            if (problems.isEmpty() && day != null && day.isAfter(model.today())) {
                problems = List.of(Problem.of("inspection.in-future", day).at("on"));
            }
            if (problems.isEmpty() && day != null) {
                model.act((room, today) -> room.steps().take(model.id(), step.to(), day, note.get(), today), _ -> { }, Telling.of(desk));
            }
            return problems;
        });
    }

    /// Who leads, who tells patients, when readiness is looked at.
    void arrange(CourseModel.Shown shown) {
        var of = shown.file().of();
        var form = new Form(desk.words());
        var officer = form.text("inspection.form.officer").required().set(of.officer());
        var patients = form.text("inspection.form.patients-lead").set(of.patientsLead());
        form.sideBySide(officer, patients);
        var proposed = of.readinessOn() != null || !of.readinessHow().isBlank() ? of.readinessOn() : shown.file().clocks().stream()
                .filter(c -> c.clock().equals(CourseClock.REINSPECTION) || c.clock().equals(CourseClock.MEASURES)).filter(c -> c.state().isOpen()).findFirst()
                .map(c -> c.due().date().minusDays(shown.settings().readinessDays())).orElse(null);
        var on = form.date("inspection.form.readiness-on", model.room().today()).set(proposed);
        var how = form.area("inspection.form.how").named("how").set(of.readinessHow());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.course.arrange"), desk.text("inspection.course.arrange.text"), desk.text("inspection.form.save")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty() && on.get() == null && how.get().isBlank() && of.readinessOn() != null) {
                problems = List.of(Problem.of("inspection.course.say-why-no-readiness").at("how"));
            }
            if (problems.isEmpty()) {
                model.act((room, today) -> room.steps().keep(model.id(), c -> c.ledBy(officer.get(), patients.get()).readiness(on.get(), how.get()), today), _ -> { }, Telling.of(desk));
            }
            return problems;
        });
    }

    /// Readiness was looked at.
    void ready(CourseModel.Shown shown) {
        var form = new Form(desk.words());
        var on = form.date("inspection.form.on", model.room().today()).required().set(model.today());
        var found = form.area("inspection.form.readiness-found").required();
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.course.readiness.record"), shown.file().of().readinessHow(), desk.text("inspection.form.save")), form, () -> {
            var problems = form.problems();
            var day = on.get();
            if (problems.isEmpty() && day != null && day.isAfter(model.today())) {
                problems = List.of(Problem.of("inspection.in-future", day).at("on"));
            }
            if (problems.isEmpty() && day != null) {
                model.act((room, today) -> room.steps().keep(model.id(), c -> c.ready(day, found.get()), today), _ -> { }, Telling.of(desk));
            }
            return problems;
        });
    }

    /// The findings that opened it into a plan, which the course then names.
    void plan(InspectionFile opener) {
        model.act((room, today) -> {
            var made = room.handOver().plan(opener, opener.findings());
            if (made instanceof Outcome.Done<soundpractice.kernel.Place>(soundpractice.improvement.PlanPlace(RecordId plan))) {
                var kept = room.steps().keep(model.id(), c -> c.planned(plan), today);
                if (!kept.isDone()) {
                    return Outcome.<soundpractice.kernel.Place>refused(kept.problems());
                }
            }
            return made;
        }, place -> desk.nav().open(place), Telling.of(desk));
    }

    /// Patients were told.
    void told(CourseModel.Shown shown) {
        var form = new Form(desk.words());
        var channel = form.choice("inspection.form.channel", List.of(Channel.values()), c -> desk.text(c.isPractices() ? "inspection.channel-of.practice" : "inspection.channel-of.area-team",
                desk.text(c.key()))).required();
        var on = form.date("inspection.form.on", model.room().today()).required().set(model.today());
        form.sideBySide(channel, on);
        var who = form.text("inspection.form.who").set(shown.file().of().patientsLead());
        var what = form.area("inspection.form.told-what");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.course.patients.add"), desk.text("inspection.course.patients.text"), desk.text("inspection.form.save")), form, () -> {
            var problems = form.problems();
            var day = on.get();
            var by = channel.get();
            if (problems.isEmpty() && day != null && day.isAfter(model.today())) {
                problems = List.of(Problem.of("inspection.in-future", day).at("on"));
            }
            if (problems.isEmpty() && day != null && by != null) {
                model.act((room, today) -> room.support().told(model.id(), by, day, who.get(), what.get(), today), _ -> { }, Telling.of(desk));
            }
            return problems;
        });
    }

    /// Peer support is asked for.
    void request(CourseModel.Shown shown) {
        desk.dialogs().askDate(Dialogs.Question.of(desk.text("inspection.support.request"), desk.text("inspection.support.request.text"), desk.text("inspection.support.request")), model.today(),
                day -> model.act((room, today) -> room.support().request(model.id(), day, shown.settings(), today), _ -> { }, Telling.of(desk)));
    }

    /// How far it has come, and what each side pays.
    void support(CourseModel.Shown shown, PeerSupport of) {
        var form = new Form(desk.words());
        var contact = form.date("inspection.form.contact", model.room().today()).set(of.contacted());
        var plan = form.date("inspection.form.payment-plan", model.room().today()).set(of.paymentPlan());
        form.sideBySide(contact, plan);
        var start = form.date("inspection.form.start", model.room().today()).set(of.started());
        var end = form.date("inspection.form.end", model.room().today()).set(of.ended());
        form.sideBySide(start, end);
        var commissioner = form.text("inspection.form.commissioner").set(Integer.toString(of.commissionerPays()));
        var practice = form.text("inspection.form.practice-pays").named("practice").set(Integer.toString(of.practicePays()));
        form.sideBySide(commissioner, practice);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.support.write"), desk.text("inspection.support.write.text", shown.settings().supportCap()),
                desk.text("inspection.form.save")), form, () -> {
            var problems = form.problems();
            var ours = pounds(commissioner.get());
            var theirs = pounds(practice.get());
            if (ours == null) {
                problems = List.of(Problem.of("inspection.support.no-sum").at("commissioner"));
            } else if (theirs == null) {
                problems = List.of(Problem.of("inspection.support.no-sum").at("practice"));
            } else if (start.get() != null && plan.get() == null) {
                problems = List.of(Problem.of("inspection.support.no-payment-plan").at("start"));
            }
            if (problems.isEmpty() && ours != null && theirs != null) {
                model.act((room, today) -> {
                    var paid = room.support().pays(model.id(), ours, theirs, shown.settings(), today);
                    return paid.isDone() ? room.support().days(model.id(), contact.get(), plan.get(), start.get(), end.get(), today) : paid;
                }, _ -> { }, Telling.of(desk));
            }
            return problems;
        });
    }

    private static @Nullable Integer pounds(String text) {
        var bare = text.replaceAll("[£,\\s]", "");
        return bare.matches("[0-9]{1,7}") ? Integer.valueOf(bare) : null;
    }

    /// The tripartite agreement.
    void agreement(CourseModel.Shown shown) {
        model.act((room, today) -> {
            var drafted = room.handOver().agreement(shown.file());
            if (drafted instanceof Outcome.Done<soundpractice.kernel.Place>(soundpractice.improvement.agreement.AgreementPlace(RecordId id))) {
                room.support().agreed(model.id(), Objects.requireNonNull(id), today);
            }
            return drafted;
        }, place -> desk.nav().open(place), Telling.of(desk));
    }
}
