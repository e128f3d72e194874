package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Cases;
import soundpractice.committee.AgendaItem;
import soundpractice.committee.ArrangeMeeting;
import soundpractice.committee.Attendance;
import soundpractice.committee.Body;
import soundpractice.committee.CommitteeDecision;
import soundpractice.committee.Cover;
import soundpractice.committee.Interest;
import soundpractice.committee.Meeting;
import soundpractice.committee.Meetings;
import soundpractice.committee.MinuteAction;
import soundpractice.committee.Paper;
import soundpractice.committee.SetAgenda;
import soundpractice.committee.minutes.DecideInMeeting;
import soundpractice.committee.minutes.Minutes;
import soundpractice.committee.pack.BuildPack;
import soundpractice.committee.pack.FreezePack;
import soundpractice.committee.pack.FrozenPack;
import soundpractice.committee.pack.PackWords;
import soundpractice.committee.pack.PaperSource;
import soundpractice.committee.pack.RegulatorAndContract;
import soundpractice.committee.pack.Snapshots;
import soundpractice.committee.report.BurdenReport;
import soundpractice.committee.report.QuarterlyPosition;
import soundpractice.committee.store.JournalMeetings;
import soundpractice.committee.store.KeptPacks;
import soundpractice.documents.page.Pages;
import soundpractice.documents.render.ITextPacks;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.SignedPdf;
import soundpractice.documents.signing.Signing;
import soundpractice.improvement.Plans;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.security.crypto.CmsSignatures;
import soundpractice.security.crypto.PersonalKey;
import soundpractice.stocktake.consent.Consents;
import soundpractice.stocktake.consent.RecordConsent;

/// Builds the committees' room: meetings and agendas, packs from one moment, decisions and minutes, reports.
public final class CommitteeWiring {
    private final OpenStore store;
    private final CaseworkWiring casework;
    private final StocktakeWiring stocktakes;
    private final Practices practices;
    private final Quarters quarters;
    private final Plans plans;
    private final Meetings meetings;
    private @Nullable Pages pages;

    /// The committees of a store, on the rooms they stand upon.
    public CommitteeWiring(OpenStore store, CaseworkWiring casework, StocktakeWiring stocktakes, Plans plans, Quarters quarters, Practices practices) {
        this.store = store;
        this.casework = casework;
        this.stocktakes = stocktakes;
        this.plans = plans;
        this.quarters = quarters;
        this.practices = practices;
        this.meetings = new JournalMeetings(store.journal(), store.blobs());
    }

    /// The committees of a store on their own; for the command line, where a store is open for one command.
    public static CommitteeWiring of(OpenStore store) {
        var register = new RegisterWiring(store);
        var quarters = new PerformanceWiring(store, register.practices()).desk().quarters();
        return new CommitteeWiring(store, CaseworkWiring.of(store), new StocktakeWiring(store, register.practices()), ImprovementWiring.of(store).plans(), quarters,
                register.practices());
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Body.KIND, Meeting.KIND, Cover.KIND, AgendaItem.KIND, Attendance.KIND, Interest.KIND, Paper.KIND, CommitteeDecision.KIND, MinuteAction.KIND,
                FrozenPack.KIND);
    }

    /// All meetings.
    public Meetings meetings() {
        return meetings;
    }

    /// All cases.
    public Cases cases() {
        return casework.cases();
    }

    /// All quarters.
    public Quarters quarters() {
        return quarters;
    }

    /// Arranges meetings.
    public ArrangeMeeting arranging() {
        return new ArrangeMeeting(meetings);
    }

    /// Sets agendas.
    public SetAgenda agendas() {
        return new SetAgenda(meetings, casework.cases());
    }

    /// Writes down what meetings resolve.
    public DecideInMeeting deciding() {
        return new DecideInMeeting(meetings, casework.cases());
    }

    /// Makes minutes.
    public Minutes minutes() {
        return new Minutes(words(), this::nameOf);
    }

    /// The quarterly position.
    public QuarterlyPosition position() {
        return new QuarterlyPosition(practices, casework.cases(), plans);
    }

    /// The burden on practices.
    public BurdenReport burden() {
        return new BurdenReport(practices, stocktakes.asks());
    }

    /// The ledger of consents.
    public Consents consents() {
        return stocktakes.consents();
    }

    /// Writes consents down.
    public RecordConsent consenting() {
        return stocktakes.consenting();
    }

    /// What other rooms add to a case's chapter.
    List<PaperSource> papers() {
        return List.of(new RegulatorAndContract());
    }

    /// Freezes packs. Opening the page makers takes a second or two the first time.
    public FreezePack packs() throws TroubleException {
        var kept = new KeptPacks(store.blobs());
        return new FreezePack(meetings, moments(kept), new BuildPack(words(), organisation(), papers()), new ITextPacks(pages()), kept, store.blobs()::read, store.author());
    }

    /// Signs a pack with the key of whoever works here; the signature names the pack's content code.
    public FreezePack.Seal seal() {
        var person = store.person();
        return (pdf, code) -> new SignedPdf(new CmsSignatures()).sign(pdf, new Signing(person.name(), store.messages().text("committee.pack.signed-for", code), store.clock().instant()),
                new PersonalKey(store.unlocked().keys(), person, store.today()));
    }

    private Snapshots moments(KeptPacks kept) {
        return new Moments(store, practices, kept);
    }

    /// Makes pages.
    public synchronized Pages pages() throws TroubleException {
        if (pages == null) {
            pages = JasperPages.open(store.folder().resolve("reports"));
        }
        return pages;
    }

    /// Whose committees they are.
    public String organisation() {
        var organisation = casework.cases().settings().organisation();
        return organisation.isBlank() ? store.person().organisation() : organisation;
    }

    /// A practice's name as people write it.
    public String nameOf(PracticeCode code) {
        return practices.find(code).map(Practice::properName).orElse(code.value());
    }

    /// The practices of the area.
    public List<Practice> ours() {
        return practices.ours();
    }

    /// The day it is.
    public LocalDate today() {
        return store.today();
    }

    /// The program's words, as pages need them.
    public PackWords words() {
        var messages = store.messages();
        return new PackWords() {
            @Override
            public String text(String key, Object... args) {
                return messages.text(key, args);
            }

            @Override
            public String any(Object value) {
                return messages.formats().any(value);
            }

            @Override
            public String of(Reason reason) {
                return messages.of(reason);
            }
        };
    }
}
