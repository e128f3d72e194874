package soundpractice.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.wizard.Step;
import soundpractice.security.PassphraseStrength;

/// Choosing a passphrase: typed twice, strong enough, leaning on no name.
final class PassphraseStep implements Step {
    private final Form form;
    private final Field<String> passphrase;
    private final Field<String> again;
    private final FormStep step;
    private final EntryModel<?> model;
    private final Supplier<List<String>> names;

    /// @param names organisation and person, on which it must not lean
    PassphraseStep(Desk desk, EntryModel<?> model, Supplier<List<String>> names) {
        this.model = model;
        this.names = names;
        form = new Form(desk.words());
        passphrase = form.passphrase("shell.welcome.passphrase").required();
        var meter = new StrengthMeter(desk.words());
        form.between(meter);
        again = form.passphrase("shell.welcome.again").required();
        passphrase.value().subscribe(text -> meter.show(text, strength()));
        step = new FormStep(desk.text("shell.welcome.step.passphrase"), form);
    }

    private PassphraseStrength strength() {
        return model.strength(passphrase.value().get(), names.get().getFirst(), names.get().getLast());
    }

    /// What was typed.
    String passphrase() {
        return passphrase.value().get();
    }

    @Override
    public String title() {
        return step.title();
    }

    @Override
    public Region content() {
        return step.content();
    }

    @Override
    public ObservableBooleanValue ready() {
        return step.ready();
    }

    @Override
    public void entered() {
        step.entered();
    }

    @Override
    public boolean leave() {
        if (!step.leave()) {
            return false;
        }
        var strength = strength();
        if (strength.score() < PassphraseStrength.ENOUGH) {
            form.show(List.of(strength.why().at("passphrase")));
            return false;
        }
        if (!passphrase().equals(again.value().get())) {
            form.show(List.of(Problem.of("shell.welcome.differs").at("again")));
            return false;
        }
        return true;
    }
}
