package soundpractice.improvement.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.PlanValue;
import soundpractice.improvement.Threat;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.Terms;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.SupportSource;
import soundpractice.improvement.drafting.Theme;
import soundpractice.improvement.paper.TakeReturned;
import soundpractice.improvement.watching.CalendarFile;
import soundpractice.improvement.watching.PlanReminders;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// What one can do with a plan, each by a small form or question.
final class PlanDeeds {
    private static final FilePicker.FileKind PDF = FilePicker.FileKind.of("PDF", "pdf");

    private final Desk desk;
    private final PlanModel model;

    PlanDeeds(Desk desk, PlanModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// The buttons that make sense in the plan's state; the first is the one thing to do next.
    List<Node> buttons(PlanModel.Shown shown) {
        var file = shown.file();
        var buttons = new ArrayList<Node>();
        switch (file.of().state()) {
            case DRAFT -> buttons.add(Buttons.primary(desk.text("improvement.propose"), () -> move(PlanState.PROPOSED)));
            case PROPOSED -> {
                buttons.add(Buttons.primary(desk.text("improvement.agree"), () -> agree(shown)));
                buttons.add(Buttons.plain(desk.text("improvement.back"), () -> move(PlanState.DRAFT)));
            }
            case AGREED -> {
                buttons.add(Buttons.primary(desk.text("improvement.mou"), () -> mou(shown)));
                buttons.add(Buttons.plain(desk.text("improvement.review"), () -> move(PlanState.UNDER_REVIEW)));
            }
            case UNDER_REVIEW -> {
                buttons.add(Buttons.primary(desk.text("improvement.agree-again"), () -> move(PlanState.AGREED)));
                buttons.add(Buttons.plain(desk.text("improvement.close"), () -> move(PlanState.CLOSED)));
            }
            case CLOSED, SUPERSEDED -> { }
        }
        buttons.add(Buttons.plain(Feather.FILE_TEXT, desk.text("improvement.document"), () -> save(file, ".pdf", PDF, press -> {
            var made = press.plan(file);
            return made.map(RenderedDocument::pdf);
        })));
        buttons.add(Buttons.plain(Feather.EDIT, desk.text("improvement.form-out"), () -> save(file, " form.pdf", PDF, press -> Outcome.done(press.form(file).pdf()))));
        if (file.of().state().isOpen()) {
            buttons.add(Buttons.plain(Feather.DOWNLOAD, desk.text("improvement.form-in"), () -> readForm(file)));
        }
        buttons.add(Buttons.plain(Feather.CALENDAR, desk.text("improvement.calendar"), () -> save(file, ".ics", FilePicker.FileKind.of("iCalendar", "ics"),
                _ -> Outcome.done(CalendarFile.of(PlanReminders.of(file, shown.practice(), desk::text), model.improvement().clock().instant()).getBytes(StandardCharsets.UTF_8)))));
        return buttons;
    }

    private interface Making {
        Outcome<byte[]> with(Improvement.Press press) throws TroubleException;
    }

    private void save(PlanFile file, String ending, FilePicker.FileKind kind, Making making) {
        var name = file.of().practice() + " " + file.of().title().replaceAll("[\\\\/:*?\"<>|]", " ") + ending;
        desk.files().save(desk.text("improvement.save-as"), name, kind).ifPresent(out -> desk.jobs().start(_ -> {
            var made = making.with(model.improvement().press());
            if (made instanceof Outcome.Done<byte[]>(var bytes)) {
                try {
                    WholeFile.write(out, bytes);
                } catch (IOException e) {
                    throw FileTrouble.of(e, out);
                }
            }
            return made;
        }, outcome -> {
            if (outcome.isDone()) {
                desk.notices().say(desk.text("improvement.saved", String.valueOf(out.getFileName())));
            } else {
                refused(outcome.problems());
            }
        }, desk.errors()::trouble));
    }

    private void refused(List<Problem> problems) {
        var first = problems.getFirst();
        var more = problems.stream().skip(1).limit(8).map(p -> "\n– " + desk.words().of(p)).reduce("", String::concat);
        desk.dialogs().tell(desk.text("improvement.refused"), (problems.size() > 1 ? "– " : "") + desk.words().of(first) + more, desk.words().next(first));
    }

    private void move(PlanState to) {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("improvement.move.ask", desk.text(to.key())), desk.text("improvement.move.ask.text"), desk.text("improvement.move.yes")),
                reason -> model.act((on, today) -> on.move().move(model.id(), to, reason, today), _ -> { }, this::refused));
    }

    private void agree(PlanModel.Shown shown) {
        if (!shown.missing().isEmpty()) {
            refused(shown.missing());
            return;
        }
        var form = new Form(desk.words());
        var practice = form.text("improvement.form.for-practice").required();
        var commissioner = form.text("improvement.form.for-commissioner").required().set(model.improvement().plans().author());
        var note = form.text("improvement.form.note");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.agree.ask"), desk.text("improvement.agree.ask.text"), desk.text("improvement.agree")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                model.act((on, today) -> on.move().agree(model.id(), practice.get(), commissioner.get(), note.get(), today),
                        agreed -> desk.dialogs().tell(desk.text("improvement.agreed"), desk.text("improvement.agreed.text", agreed.proof()), ""), this::refused);
            }
            return problems;
        });
    }

    private void mou(PlanModel.Shown shown) {
        var form = new Form(desk.words());
        var practice = form.text("improvement.form.for-practice").required().set(shown.file().lastAgreed().map(AgreedPlan::forPractice).orElse(""));
        var commissioner = form.text("improvement.form.for-commissioner").required().set(model.improvement().plans().author());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.mou.ask"), desk.text("improvement.mou.ask.text"), desk.text("improvement.mou")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                model.act((on, today) -> on.drafting().draft(shown.file().of().practice(), AgreementKind.MOU, desk.text(AgreementKind.MOU.key()), model.id(),
                                List.of(Party.of(PartyRole.PRACTICE, shown.practice(), practice.get(), ""),
                                        Party.of(PartyRole.COMMISSIONER, on.press().organisation(), commissioner.get(), "")), Terms.usual(AgreementKind.MOU, today), today),
                        id -> desk.nav().open(new AgreementPlace(id)), this::refused);
            }
            return problems;
        });
    }

    /// Writes something that changes the plan; of an agreed plan the reason is asked first.
    private <T> void write(Function<String, PlanModel.Deed<T>> deed) {
        var shown = model.shown().get();
        if (shown != null && shown.file().of().state().isAgreed()) {
            desk.dialogs().askReason(Dialogs.Question.of(desk.text("improvement.amend.ask"), desk.text("improvement.amend.ask.text"), desk.text("improvement.amend.yes")),
                    reason -> model.act(deed.apply(reason), _ -> { }, this::refused));
        } else {
            model.act(deed.apply(""), _ -> { }, this::refused);
        }
    }

    /// How an action goes.
    void progress(Entry<PlanAction> action) {
        var form = new Form(desk.words());
        var what = form.area("improvement.form.done").required();
        var impact = form.choice("improvement.form.impact", List.of(Impact.values()), i -> desk.text(i.key())).set(Impact.TOO_EARLY);
        var state = form.choice("improvement.form.state", List.of(ActionState.values()), s -> desk.text(s.key()))
                .set(action.value().state() == ActionState.OPEN ? ActionState.UNDER_WAY : action.value().state());
        var on = form.date("improvement.form.on", model::today).set(model.today());
        var next = form.text("improvement.form.next").set(action.value().nextSteps());
        var delay = form.text("improvement.form.delay").set(action.value().delay());
        form.sideBySide(impact, state, on);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.progress.ask"), action.value().what(), desk.text("improvement.progress.yes")), form, () -> {
            var problems = form.problems();
            var effect = impact.get();
            var day = on.get();
            if (problems.isEmpty() && effect != null && day != null) {
                model.act((i, today) -> i.progress().record(model.id(), action.id(), what.get(), effect, state.get(), next.get(), delay.get(), day, today), _ -> { }, this::refused);
            }
            return problems;
        });
    }

    /// A form with an action's fields.
    private final class ActionFields {
        private final Form form = new Form(desk.words());
        private final Field<String> what = form.area("improvement.form.what").required();
        private final Field<String> owner = form.text("improvement.form.owner");
        private final Field<@Nullable LocalDate> due = form.date("improvement.form.due", model::today);
        private final Field<String> resources = form.text("improvement.form.resources");
        private final Field<Boolean> there = form.check("improvement.form.there");
        private final Field<String> support = form.text("improvement.form.support");
        private final Field<String> measure = form.text("improvement.form.measure");
        private final Field<String> measuredBy = form.text("improvement.form.measured-by");

        ActionFields(@Nullable PlanAction a) {
            form.sideBySide(owner, due);
            form.sideBySide(measure, measuredBy);
            if (a != null) {
                what.set(a.what());
                owner.set(a.owner());
                due.set(a.due());
                resources.set(a.resources());
                there.set(a.resourcesThere());
                support.set(a.support());
                measure.set(a.measure());
                measuredBy.set(a.measuredBy());
            }
        }

        PlanAction into(PlanAction a) {
            return a.saying(what.get()).by(owner.get(), due.get()).helped(resources.get(), there.get(), support.get(), a.sources()).measured(measure.get(), measuredBy.get());
        }
    }

    void addAction(Entry<PlanProblem> problem) {
        var fields = new ActionFields(null);
        var about = problem.value().title();
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.add-action.ask"), about, desk.text("improvement.add")), fields.form, () -> {
            var problems = fields.form.problems();
            if (problems.isEmpty()) {
                write(reason -> (on, today) -> on.write().addAction(model.id(), problem.id(), fields::into, fields.what.get(), reason, today));
            }
            return problems;
        });
    }

    /// Takes a finding into the plan.
    void take(PlanFinding finding) {
        write(reason -> (on, today) -> on.taking().take(model.id(), finding, reason, today));
    }

    void edit(Entry<PlanAction> action) {
        var fields = new ActionFields(action.value());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.edit.ask"), "", desk.text("improvement.save")), fields.form, () -> {
            var problems = fields.form.problems();
            if (problems.isEmpty()) {
                write(reason -> (on, today) -> on.write().change(model.id(), action, fields.into(action.value()), reason, today));
            }
            return problems;
        });
    }

    void addProblem() {
        problem(PlanProblem.of(model.id(), shownPractice(), Order.first(), ""), made -> write(reason -> (on, today) -> on.write().addProblem(model.id(), made, reason, today)));
    }

    void editProblem(Entry<PlanProblem> problem) {
        problem(problem.value(), made -> write(reason -> (on, today) -> on.write().change(model.id(), problem, made, reason, today)));
    }

    private PracticeCode shownPractice() {
        return Objects.requireNonNull(model.shown().get()).file().of().practice();
    }

    private void problem(PlanProblem p, Consumer<PlanProblem> done) {
        var shown = Objects.requireNonNull(model.shown().get());
        var form = new Form(desk.words());
        var title = form.text("improvement.form.problem").required().set(p.title());
        var shows = form.area("improvement.form.shows").set(p.notMet());
        var goal = form.area("improvement.form.goal").set(p.goal());
        var theme = form.choice("improvement.form.theme", List.of(Theme.values()), t -> desk.text(t.key())).set(Theme.find(p.theme()).orElse(null));
        var threat = form.choice("improvement.form.threat", List.of(Threat.values()), t -> desk.text(t.key())).set(p.threat());
        form.sideBySide(theme, threat);
        var interim = form.text("improvement.form.interim").set(p.interim());
        boolean regulated = shown.shape().shows(PlanValue.REGULATION);
        var regulation = form.text("improvement.form.regulation").set(p.regulation());
        var activities = form.text("improvement.form.activities").set(p.activities());
        List.of(regulation, activities).forEach(f -> {
            f.setVisible(regulated);
            f.setManaged(regulated);
        });
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.problem.ask"), "", desk.text("improvement.save")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                var about = theme.get();
                var weight = threat.get();
                done.accept(p.named(title.get()).shown(shows.get(), goal.get(), about == null ? "" : about.word())
                        .weighed(weight == null ? Threat.SOME : weight, interim.get()).under(regulation.get(), activities.get()));
            }
            return problems;
        });
    }

    /// Asks why: beneath a problem, or beneath the answer before.
    void askWhy(Entry<PlanProblem> problem, @Nullable Entry<UnderlyingIssue> beneath) {
        var about = beneath == null ? problem.value().title() : beneath.value().why();
        desk.dialogs().askText(Dialogs.Question.of(desk.text("improvement.why.ask"), about, desk.text("improvement.add")), "", why ->
                write(reason -> (on, today) -> on.write().addIssue(model.id(), problem.id(), beneath == null ? null : beneath.id(), why, reason, today)));
    }

    void remove(Entry<?> part, String what) {
        desk.dialogs().confirm(Dialogs.Question.destructive(desk.text("improvement.remove.ask"), desk.text("improvement.remove.ask.text", what), desk.text("improvement.remove")),
                () -> write(reason -> (on, today) -> on.write().remove(model.id(), part, reason, today)));
    }

    /// Notes a source of support with an action.
    void source(Entry<PlanAction> action, SupportSource source) {
        var a = action.value();
        if (!a.sources().contains(source.code())) {
            var codes = new ArrayList<>(a.sources());
            codes.add(source.code());
            write(reason -> (on, today) -> on.write().change(model.id(), action, a.helped(a.resources(), a.resourcesThere(), a.support(), codes), reason, today));
        }
    }

    private void readForm(PlanFile file) {
        desk.files().open(desk.text("improvement.form-in"), PDF).ifPresent(path -> desk.jobs().start(_ -> {
            try {
                return model.improvement().press().read(Files.readAllBytes(path), file);
            } catch (IOException e) {
                throw FileTrouble.of(e, path);
            }
        }, outcome -> {
            switch (outcome) {
                case Outcome.Done<List<TakeReturned.Difference>>(var differences) -> review(differences);
                case Outcome.Refused<List<TakeReturned.Difference>>(var problems) -> refused(problems);
            }
        }, desk.errors()::trouble));
    }

    /// Shows what came back beside what stands, each with a box to tick; only what is ticked is taken.
    private void review(List<TakeReturned.Difference> differences) {
        if (differences.isEmpty()) {
            desk.dialogs().tell(desk.text("improvement.form-in.same"), desk.text("improvement.form-in.same.text"), "");
            return;
        }
        var form = new Form(desk.words());
        var ticked = new LinkedHashMap<TakeReturned.Difference, CheckBox>();
        for (var d : differences) {
            var now = d.now();
            var box = new CheckBox(d.label());
            box.setSelected(now == null);
            box.setWrapText(true);
            ticked.put(d, box);
            var lines = new VBox(box, new Prose(desk.text("improvement.form-in.came", d.came()), "strong"),
                    new Prose(desk.text("improvement.form-in.was", d.sent().isBlank() ? "–" : d.sent()), "muted", "small"));
            if (now != null) {
                lines.getChildren().add(new Prose(desk.text("improvement.form-in.now", now.isBlank() ? "–" : now), "small"));
            }
            lines.getStyleClass().add("difference");
            form.between(lines);
        }
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.form-in.ask", differences.size()), desk.text("improvement.form-in.ask.text"), desk.text("improvement.form-in.yes")),
                form, () -> {
                    var chosen = differences.stream().filter(d -> Objects.requireNonNull(ticked.get(d)).isSelected()).toList();
                    write(reason -> (on, today) -> on.returned().take(model.id(), chosen, reason, today));
                    return List.of();
                });
    }
}
