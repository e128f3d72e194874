package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import soundpractice.journal.Kind;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.fx.Desk;
import soundpractice.register.Area;
import soundpractice.register.AreaPlace;
import soundpractice.register.ChooseArea;
import soundpractice.register.Contact;
import soundpractice.register.Contacts;
import soundpractice.register.DataSet;
import soundpractice.register.DataSetKind;
import soundpractice.register.Importer;
import soundpractice.register.Imports;
import soundpractice.register.ImportsPlace;
import soundpractice.register.Intelligence;
import soundpractice.register.Notes;
import soundpractice.register.Particulars;
import soundpractice.register.PracticePlace;
import soundpractice.register.Practices;
import soundpractice.register.PracticesPlace;
import soundpractice.register.Visit;
import soundpractice.register.cqc.CqcRatings;
import soundpractice.register.extract.Extracts;
import soundpractice.register.extract.ImportExtract;
import soundpractice.register.extract.ImportedFile;
import soundpractice.register.intake.CqcFile;
import soundpractice.register.store.KeptExtracts;
import soundpractice.register.store.JournalClosures;
import soundpractice.register.store.KeptFiles;
import soundpractice.register.store.PublicFileImporter;
import soundpractice.register.store.StoredContacts;
import soundpractice.register.store.StoredImports;
import soundpractice.register.store.StoredNotes;
import soundpractice.register.store.StoredPractices;
import soundpractice.register.store.StoredRatings;
import soundpractice.register.succession.Closure;
import soundpractice.register.succession.Closures;
import soundpractice.register.ui.AreaModel;
import soundpractice.register.ui.AreaScreen;
import soundpractice.register.ui.ImportsModel;
import soundpractice.register.ui.ImportsScreen;
import soundpractice.register.ui.PracticeModel;
import soundpractice.register.ui.PracticeScreen;
import soundpractice.register.ui.PracticeSection;
import soundpractice.register.ui.PracticesScreen;
import soundpractice.shell.Screens;

/// The register of an open store. Make one a store: it keeps the practices ready in memory.
public final class RegisterWiring {
    private final OpenStore store;
    private final Practices practices;
    private final KeptFiles files;
    private final Contacts contacts;
    private final Notes notes;
    private final Extracts extracts;
    private final CqcRatings ratings;

    /// The register of that store.
    public RegisterWiring(OpenStore store) {
        this.store = store;
        this.files = new KeptFiles(store.blobs());
        this.practices = new StoredPractices(store.journal(), store.database(), store::today, List.of());
        this.contacts = new StoredContacts(store.journal());
        this.notes = new StoredNotes(store.journal());
        this.extracts = new KeptExtracts(store.journal(), store.blobs());
        this.ratings = new StoredRatings(extracts);
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(DataSet.KIND, Area.KIND, Contact.KIND, Intelligence.KIND, Visit.KIND, Particulars.KIND, Closure.KIND, ImportedFile.KIND);
    }

    /// The practices.
    public Practices practices() {
        return practices;
    }

    /// People by practice and role.
    public Contacts contacts() {
        return contacts;
    }

    /// Intelligence and visits.
    public Notes notes() {
        return notes;
    }

    /// Closures and mergers that the team entered.
    public Closures closures() {
        return new JournalClosures(store.journal());
    }

    /// Past imports.
    public Imports imports() {
        return new StoredImports(store.journal());
    }

    /// Chooses the area.
    public ChooseArea chooseArea() {
        return new ChooseArea(store.journal());
    }

    /// Its screens.
    ///
    /// @param importers every importer, other features' too
    /// @param sections other features' parts of a practice's file
    public Screens screens(Screens screens, Desk desk, List<Importer> importers, List<PracticeSection> sections) {
        return screens
                .add(PracticesPlace.class, place -> new PracticesScreen(desk, practices))
                .add(PracticePlace.class, place -> new PracticeScreen(
                        desk,
                        new PracticeModel(
                                place.code(), practices, contacts, notes, closures(), store.journal(), store::today, desk.jobs(), desk.errors()::trouble),
                        sections))
                .add(ImportsPlace.class, place -> new ImportsScreen(
                        desk, new ImportsModel(place, importers, imports(), store::today, desk.jobs(), desk.errors()::trouble)))
                .add(AreaPlace.class, place -> new AreaScreen(desk, new AreaModel(practices, chooseArea())));
    }

    /// The importers of the register's own files.
    public List<Importer> importers() {
        var all = new ArrayList<Importer>(Stream.of(DataSetKind.values()).filter(DataSetKind::isOfRegister).map(this::importer).toList());
        all.add(new ImportExtract("ratings", (file, options) -> CqcFile.read(CqcFile.Wanted.RATINGS, FileContent.read(file)), extracts, practices,
                store.journal()));
        all.add(new ImportExtract("locations", (file, options) -> CqcFile.read(CqcFile.Wanted.LOCATIONS, FileContent.read(file)), extracts, practices,
                store.journal()));
        return all;
    }

    /// What is kept of public files that are not kept whole.
    public Extracts extracts() {
        return extracts;
    }

    /// What CQC has published.
    public CqcRatings ratings() {
        return ratings;
    }

    /// The importer of one of them.
    public Importer importer(DataSetKind kind) {
        return new PublicFileImporter(kind, store.journal(), store.database(), files);
    }
}
