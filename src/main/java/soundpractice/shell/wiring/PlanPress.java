package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.LetterSettings;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.Forms;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.Pages;
import soundpractice.documents.render.AcroForms;
import soundpractice.documents.render.JasperPages;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.PlanFacts;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.paper.AgreementPages;
import soundpractice.improvement.paper.AnnexPages;
import soundpractice.improvement.paper.PlanForm;
import soundpractice.improvement.paper.PlanPages;
import soundpractice.improvement.paper.Sayings;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.Contacts;
import soundpractice.register.Practices;

/// Where plans and agreements are printed, and forms are made and read. Opening it takes a second or two, so it is opened at first need and kept.
public final class PlanPress {
    private final OpenStore store;
    private final ImprovementWiring improvement;
    private final Practices practices;
    private final Contacts contacts;
    private final Supplier<LetterSettings> settings;
    private @Nullable Pages pages;
    private @Nullable Forms forms;

    /// On an open store.
    ///
    /// @param settings whose form it is and where it goes, as letters print it
    public PlanPress(OpenStore store, ImprovementWiring improvement, Practices practices, Contacts contacts, Supplier<LetterSettings> settings) {
        this.store = store;
        this.improvement = improvement;
        this.practices = practices;
        this.contacts = contacts;
        this.settings = settings;
    }

    /// On an open store by itself, for the command line.
    public static PlanPress of(OpenStore store, ImprovementWiring improvement) {
        var register = new RegisterWiring(store);
        return new PlanPress(store, improvement, register.practices(), register.contacts(), CaseworkWiring.of(store).cases()::settings);
    }

    /// What pages say of a practice.
    public PlanFacts facts(PracticeCode code, LocalDate on) {
        var letters = settings.get();
        var name = practices.find(code).map(p -> p.properName()).orElse(code.value());
        return new PlanFacts(name, contacts.holding(ContactRole.CLINICAL_LEAD, code, on).map(Contact::fullName).orElse(""),
                contacts.holding(ContactRole.NON_CLINICAL_LEAD, code, on).map(Contact::fullName).orElse(""),
                organisation(), letters.mailbox(), on);
    }

    /// Whose papers these are: as letters print it, or the store's own.
    public String organisation() {
        var written = settings.get().organisation();
        return written.isBlank() ? store.person().organisation() : written;
    }

    /// The program's words, as pages need them.
    public Sayings sayings() {
        return store.messages()::text;
    }

    /// A plan's pages as data.
    public PageModel model(PlanFile file) {
        return PlanPages.of(improvement.shapes().of(file.of()), file, facts(file.of().practice(), store.today()), improvement.directory()::nameOf, sayings());
    }

    /// An agreement's pages as data, with the plan it annexes as it was agreed that day, however it has moved on since.
    public PageModel model(AgreementFile file) {
        var facts = facts(file.of().practice(), store.today());
        return AgreementPages.of(file, facts.practiceName(), facts.organisation(), AnnexPages.of(annex(file), improvement.directory()::nameOf, sayings()), sayings());
    }

    /// An agreement's pages as a file. Where people signed it with their own keys, what they signed is the agreement and is given byte for byte, unless somebody signed
    /// by hand behind them: then the pages are printed anew, and show every signature.
    public Outcome<RenderedDocument> agreement(AgreementFile file) throws TroubleException {
        var kept = improvement.signingWithKey().kept(file).filter(k -> AgreementPages.shows(k.text(), file, sayings()));
        return kept.isPresent() ? Outcome.done(new RenderedDocument(kept.get().pdf(), kept.get().pages(), file.of().title())) : printed(file);
    }

    /// An agreement's pages as they print now, for whoever signs them.
    public Outcome<RenderedDocument> printed(AgreementFile file) throws TroubleException {
        return pages().render(model(file));
    }

    private String annex(AgreementFile file) {
        var fixed = file.text();
        var plan = file.of().plan();
        if (fixed != null || plan == null) {
            return fixed == null ? "" : fixed.annex();
        }
        return improvement.plans().find(plan).stream().flatMap(f -> f.agreed().stream()).filter(a -> a.proof().equals(file.of().planProof())).map(AgreedPlan::text)
                .findFirst().orElse("");
    }

    /// A plan as a form.
    public FormModel form(PlanFile file) {
        return PlanForm.of(improvement.shapes().of(file.of()), file, facts(file.of().practice(), store.today()), improvement.directory()::nameOf, sayings());
    }

    /// Makes pages.
    public synchronized Pages pages() throws TroubleException {
        if (pages == null) {
            pages = JasperPages.open(store.folder().resolve("reports"));
        }
        return pages;
    }

    /// Makes and reads forms.
    public synchronized Forms forms() throws TroubleException {
        if (forms == null) {
            forms = AcroForms.open(store.messages());
        }
        return forms;
    }
}
