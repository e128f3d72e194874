package soundpractice.improvement.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.Terms;
import soundpractice.improvement.watching.CalendarFile;
import soundpractice.improvement.watching.PlanReminders;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.form.Form;

/// What one can do with a plan, each by a small form or question.
final class PlanDeeds {
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
        if (file.of().state().isOpen()) {
            buttons.add(Buttons.plain(desk.text("improvement.head"), () -> new HeadDeeds(desk, model, this).change(shown)));
        }
        buttons.add(Buttons.plain(Feather.FILE_TEXT, desk.text("improvement.document"), () -> save(shown, ".pdf", PaperOut.PDF, () -> model.improvement().press().plan(file).map(RenderedDocument::pdf))));
        buttons.add(Buttons.plain(Feather.EDIT, desk.text("improvement.form-out"), () -> save(shown, " form.pdf", PaperOut.PDF,
                () -> Outcome.done(model.improvement().press().form(file).pdf()))));
        if (file.of().state().isOpen()) {
            buttons.add(Buttons.plain(Feather.DOWNLOAD, desk.text("improvement.form-in"), () -> new ReturnedForms(desk, model, this).read(file)));
        }
        buttons.add(Buttons.plain(Feather.CALENDAR, desk.text("improvement.calendar"), () -> save(shown, ".ics", FilePicker.FileKind.of("iCalendar", "ics"),
                () -> Outcome.done(CalendarFile.of(PlanReminders.of(file, shown.practice(), desk::text), model.improvement().clock().instant()).getBytes(StandardCharsets.UTF_8)))));
        return buttons;
    }

    private void save(PlanModel.Shown shown, String ending, FilePicker.FileKind kind, PaperOut.Making making) {
        PaperOut.save(desk, shown.file().of().practice() + " " + shown.file().of().title() + ending, kind, making, this::refused);
    }

    void refused(List<Problem> problems) {
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
    <T> void write(Function<String, PlanModel.Deed<T>> deed) {
        var shown = model.shown().get();
        if (shown != null && shown.file().of().state().isAgreed()) {
            desk.dialogs().askReason(Dialogs.Question.of(desk.text("improvement.amend.ask"), desk.text("improvement.amend.ask.text"), desk.text("improvement.amend.yes")),
                    reason -> model.act(deed.apply(reason), _ -> { }, this::refused));
        } else {
            model.act(deed.apply(""), _ -> { }, this::refused);
        }
    }
}
