package soundpractice.casework.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.Course;
import soundpractice.casework.DisputeStage;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Stage;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.course.ArrangeVisit;
import soundpractice.casework.course.DecideCourse;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// What one can do in a case beside moving it: the committee's course, the visit, disputes, requests for support, copies passed on. Each by a small form.
final class CaseDeeds {
    private static final int USUAL_VISIT = 90;

    private final Desk desk;
    private final CaseModel model;

    CaseDeeds(Desk desk, CaseModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// The buttons that make sense as the case stands; the first is the one thing to do next where there is one.
    List<Node> buttons(CaseFile file) {
        var buttons = new ArrayList<Node>();
        var stage = file.of().stage();
        if (stage == Stage.PCQG_REVIEW) {
            buttons.add(desk.permitted(Permission.KEEP_COMMITTEE.name(), Buttons.primary(desk.text("casework.deed.course"), () -> course(null))));
        }
        if (stage == Stage.VISIT) {
            boolean arranged = file.visits().stream().anyMatch(v -> !v.held());
            // Once it was held, the case goes on; another visit can be arranged and is not asked for.
            boolean held = !arranged && file.visits().stream().anyMatch(v -> !v.on().isBefore(file.of().since()));
            var word = desk.text(arranged ? "casework.deed.visit-held" : "casework.deed.visit");
            Runnable act = arranged ? this::visitHeld : this::visit;
            buttons.add(letters(held ? Buttons.plain(word, act) : Buttons.primary(word, act)));
        }
        if (stage.isOpen() || file.dispute().isOpen()) {
            buttons.add(letters(Buttons.plain(Feather.MESSAGE_SQUARE, desk.text("casework.deed.dispute"), () -> dispute(file))));
        }
        if (stage.isOpen()) {
            buttons.add(letters(Buttons.plain(Feather.LIFE_BUOY, desk.text("casework.deed.support"), this::support)));
        }
        if (!file.letters().isEmpty()) {
            buttons.add(letters(Buttons.plain(Feather.COPY, desk.text("casework.deed.copies"), () -> copies(file))));
        }
        return buttons;
    }

    private Node letters(javafx.scene.control.Button button) {
        return desk.permitted(Permission.HANDLE_LETTERS.name(), button);
    }

    /// The committee's course, with the findings that course iii needs.
    ///
    /// @param preset where the course chosen on the screen leads; null when none was
    void course(@Nullable Stage preset) {
        var form = new Form(desk.words());
        var course = form.choice("casework.form.course", List.of(Course.values()), c -> desk.text("casework.form.course.option", c.numeral(), desk.text(c.stage().key())))
                .named("course").required();
        course.set(Arrays.stream(Course.values()).filter(c -> c.stage() == preset).findFirst().orElse(null));
        var on = form.date("casework.form.on", model::today).named("on").required();
        on.set(model.today());
        var meeting = form.text("casework.form.meeting").named("meeting");
        var noEffort = form.area("casework.form.no-effort").named("no_effort").required();
        var noAssurance = form.area("casework.form.no-assurance").named("no_assurance").required();
        noEffort.visibleProperty().bind(javafx.beans.binding.Bindings.createBooleanBinding(() -> course.get() == Course.QUESTION_THE_SERVICE, course.value()));
        noAssurance.visibleProperty().bind(noEffort.visibleProperty());
        noEffort.managedProperty().bind(noEffort.visibleProperty());
        noAssurance.managedProperty().bind(noEffort.visibleProperty());
        var note = form.area("casework.form.note").named("note");
        fill("casework.deed.course", form, () -> model.byHand().courses().decide(model.id(), Objects.requireNonNull(course.get()),
                course.get() == Course.QUESTION_THE_SERVICE ? new DecideCourse.Findings(text(noEffort), text(noAssurance)) : DecideCourse.Findings.NONE,
                Objects.requireNonNull(on.get()), text(meeting), text(note)));
    }

    /// A visit: three fixed seats and the practice's guest, in proportion.
    private void visit() {
        var form = new Form(desk.words());
        var on = form.date("casework.form.visit-on", model::today).named("on").required();
        var improvement = form.text("casework.visit.seat.improvement").named("improvement").required();
        var clinical = form.text("casework.visit.seat.clinical").named("clinical").required();
        var neighbourhood = form.text("casework.visit.seat.neighbourhood").named("neighbourhood").required();
        var guest = form.choice("casework.form.guest", List.of(CaseVisit.Guest.values()), g -> desk.text(g.key()));
        guest.set(CaseVisit.Guest.NONE);
        var guestName = form.text("casework.form.guest-name").named("guest_name");
        form.sideBySide(guest, guestName);
        var minutes = form.text("casework.form.minutes").named("minutes");
        minutes.set(Integer.toString(USUAL_VISIT));
        fill("casework.deed.visit", form, () -> model.byHand().visits().arrange(model.id(), Objects.requireNonNull(on.get()),
                new ArrangeVisit.Party(text(improvement), text(clinical), text(neighbourhood), Objects.requireNonNullElse(guest.get(), CaseVisit.Guest.NONE), text(guestName),
                        number(text(minutes))), model.today()));
    }

    private void visitHeld() {
        var form = new Form(desk.words());
        var on = form.date("casework.form.on", model::today).named("on").required();
        on.set(model.today());
        var notes = form.area("casework.form.said").named("notes");
        var agreed = form.area("casework.form.agreed").named("agreed");
        fill("casework.deed.visit-held", form, () -> model.byHand().visits().hold(model.id(), Objects.requireNonNull(on.get()), text(notes),
                Arrays.asList(text(agreed).split("\n")), model.today()));
    }

    /// The next step of a dispute. Steps that are not open are offered too and refused with the reason.
    private void dispute(CaseFile file) {
        var form = new Form(desk.words());
        var steps = Arrays.stream(DisputeStage.values()).filter(s -> s != DisputeStage.NONE && s != file.dispute()).toList();
        var to = form.choice("casework.form.dispute-to", steps, s -> desk.text(s.key())).named("to").required();
        to.set(file.dispute().next().getFirst());
        var on = form.date("casework.form.on", model::today).named("on").required();
        on.set(model.today());
        form.sideBySide(to, on);
        var adviser = form.choice("casework.form.adviser", List.of(DisputeStep.Adviser.values()), a -> desk.text(a.key())).named("adviser");
        adviser.set(DisputeStep.Adviser.NONE);
        var note = form.area("casework.form.dispute-note").named("note").required();
        fill("casework.deed.dispute", form, () -> model.byHand().disputes().step(model.id(), Objects.requireNonNull(to.get()), Objects.requireNonNull(on.get()),
                Objects.requireNonNullElse(adviser.get(), DisputeStep.Adviser.NONE), text(note), model.today()));
    }

    private void support() {
        var practice = Objects.requireNonNull(model.shown().get()).file().of().practice();
        new SupportForm(desk, model.byHand().requests(), model::today, model::load).ask(practice, SupportAsked.What.ASKED);
    }

    private void copies(CaseFile file) {
        var form = new Form(desk.words());
        var passed = file.copies().stream().map(c -> c.document()).toList();
        var which = form.several("casework.form.copies", file.letters(), l -> desk.text("casework.form.copies.letter", l.number(), l.letterDate()));
        which.set(file.letters().stream().filter(l -> !passed.contains(l.document())).toList());
        var to = form.text("casework.form.copies-to").named("to").required();
        to.set(desk.text("casework.form.copies-to.usual"));
        var on = form.date("casework.form.on", model::today).named("on").required();
        on.set(model.today());
        fill("casework.deed.copies", form, () -> model.byHand().copies().record(which.get().stream().map(l -> l.document()).toList(), text(to),
                Objects.requireNonNull(on.get()), model.today()));
    }

    private interface Attempt {
        Outcome<?> run() throws TroubleException;
    }

    private void fill(String key, Form form, Attempt attempt) {
        desk.dialogs().fill(Dialogs.Question.of(desk.text(key), desk.text(key + ".text"), desk.text("casework.deed.save")), form, () -> {
            try {
                var problems = attempt.run().problems();
                model.load();
                return problems;
            } catch (TroubleException e) {
                desk.errors().trouble(e);
                return List.of();
            }
        });
    }

    private static String text(soundpractice.platform.fx.form.Field<String> field) {
        return Objects.requireNonNullElse(field.get(), "");
    }

    /// What is no number is none: the rule then says what it wants.
    private static int number(String text) {
        return text.strip().matches("\\d{1,4}") ? Integer.parseInt(text.strip()) : 0;
    }
}
