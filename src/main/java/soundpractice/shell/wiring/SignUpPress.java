package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.LetterSettings;
import soundpractice.casework.intake.SignUpImporter;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpForm;
import soundpractice.casework.signup.SignUps;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.Forms;
import soundpractice.documents.render.AcroForms;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Practices;

/// Makes and reads the forms on which practices answer sign-up requirements. Opening it takes a second or two, so it is opened at first need.
public final class SignUpPress implements SignUpImporter.Press {
    /// How long a practice has for its answers, in days.
    private static final int DAYS = 14;

    private final OpenStore store;
    private final SignUps signUps;
    private final Practices practices;
    private final Supplier<LetterSettings> settings;
    private @Nullable Forms forms;

    SignUpPress(OpenStore store, SignUps signUps, Practices practices, Supplier<LetterSettings> settings) {
        this.store = store;
        this.signUps = signUps;
        this.practices = practices;
        this.settings = settings;
    }

    @Override
    public synchronized Forms forms() throws TroubleException {
        if (forms == null) {
            forms = AcroForms.open(store.messages());
        }
        return forms;
    }

    @Override
    public FormModel form(PracticeCode practice, int startYear, Round round) {
        var s = settings.get();
        var end = round.in(startYear).lastDay();
        LocalDate due = (round == Round.OPENING ? round.in(startYear).firstDay() : end).plusDays(DAYS);
        var name = practices.find(practice).map(p -> p.properName()).orElse(practice.value());
        return SignUpForm.of(signUps.sheet(practice, startYear), round, s.organisation().isBlank() ? store.person().organisation() : s.organisation(), name,
                s.mailbox(), due, store.messages()::text);
    }

    /// A practice's form as a PDF to fill in.
    public RenderedDocument fillable(PracticeCode practice, int startYear, Round round) throws TroubleException {
        return forms().fillable(form(practice, startYear, round));
    }
}
