package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.informal.AskForSupport;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Form;

/// The small form in which a practice's request for support, or the talk about it, is written down.
final class SupportForm {
    private final Desk desk;
    private final AskForSupport requests;
    private final Supplier<LocalDate> today;
    private final Runnable after;

    SupportForm(Desk desk, AskForSupport requests, Supplier<LocalDate> today, Runnable after) {
        this.desk = desk;
        this.requests = requests;
        this.today = today;
        this.after = after;
    }

    /// Asks which practice as well.
    void ask(List<PracticeCode> practices, Function<PracticeCode, String> nameOf) {
        var form = new Form(desk.words());
        var practice = form.<PracticeCode>choice("casework.pathway.form.practice", practices, code -> nameOf.apply(code) + " (" + code + ")").named("practice").required();
        fill(form, practice::get, SupportAsked.What.ASKED);
    }

    void ask(PracticeCode practice, SupportAsked.What preset) {
        fill(new Form(desk.words()), () -> practice, preset);
    }

    private void fill(Form form, Supplier<@Nullable PracticeCode> practice, SupportAsked.What preset) {
        var what = form.choice("casework.form.support-what", List.of(SupportAsked.What.values()), w -> desk.text("casework.story.support." + w.word())).required();
        what.set(preset);
        var on = form.date("casework.form.on", today).named("on").required();
        on.set(today.get());
        form.sideBySide(what, on);
        var note = form.area("casework.form.support-note").named("note").required();
        desk.dialogs().fill(Dialogs.Question.of(desk.text("casework.deed.support"), desk.text("casework.deed.support.text"), desk.text("casework.deed.save")), form, () -> {
            try {
                var problems = requests.record(Objects.requireNonNull(practice.get()), Objects.requireNonNull(what.get()), Objects.requireNonNull(on.get()), Objects.requireNonNullElse(note.get(), ""),
                        today.get()).problems();
                after.run();
                return problems;
            } catch (TroubleException e) {
                desk.errors().trouble(e);
                return List.of();
            }
        });
    }
}
