package soundpractice.casework.ui;

import java.util.List;
import java.util.Objects;
import soundpractice.casework.Engagement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Form;

/// The two questions about a letter that went out: when was it received, and what came back.
final class LetterAnswers {
    private final Desk desk;
    private final LettersModel model;

    LetterAnswers(Desk desk, LettersModel model) {
        this.desk = desk;
        this.model = model;
    }

    void receipt(LetterRow row) {
        var letter = Objects.requireNonNull(row.sent());
        var form = new Form(desk.words());
        var on = form.date("casework.letters.form.received", model::today).named("on").required();
        on.set(letter.receivedOn() == null ? model.today() : letter.receivedOn());
        desk.dialogs().fill(question("casework.letters.receipt.ask", row), form, () -> attempt(() -> {
            var date = Objects.requireNonNull(on.get());
            var outcome = model.received(letter, date);
            if (outcome instanceof Outcome.Done(var moved)) {
                moved.after().stream().filter(d -> d.isEngagement()).findFirst().ifPresent(d -> desk.notices().say(
                        desk.text("casework.letters.moved", d.due().date())));
            }
            return outcome.problems();
        }));
    }

    void answer(LetterRow row) {
        var letter = Objects.requireNonNull(row.sent());
        var form = new Form(desk.words());
        var on = form.date("casework.letters.form.answered", model::today).named("on").required();
        on.set(model.today());
        var how = form.choice("casework.letters.form.how", List.of(Engagement.How.values()), h -> desk.text("casework.how." + h.word())).required();
        how.set(Engagement.How.REPLY);
        var notCounting = form.check("casework.letters.form.not-counting");
        var note = form.area("casework.letters.form.note").named("note");
        desk.dialogs().fill(question("casework.letters.answer.ask", row), form, () -> attempt(() -> model.answered(letter, Objects.requireNonNull(on.get()),
                Objects.requireNonNull(how.get()), !Boolean.TRUE.equals(notCounting.get()), Objects.requireNonNullElse(note.get(), "")).problems()));
    }

    private Dialogs.Question question(String key, LetterRow row) {
        return Dialogs.Question.of(desk.text(key, row.number(), row.name()), desk.text(key + ".text"), desk.text("casework.letters.save"));
    }

    private interface Attempt {
        List<Problem> run() throws TroubleException;
    }

    private List<Problem> attempt(Attempt attempt) {
        try {
            var problems = attempt.run();
            model.load();
            return problems;
        } catch (TroubleException e) {
            desk.errors().trouble(e);
            return List.of();
        }
    }
}
