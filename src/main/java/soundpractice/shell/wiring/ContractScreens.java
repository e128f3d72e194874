package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.ContractSettingsPlace;
import soundpractice.contract.NoticePlace;
import soundpractice.contract.PaperPlace;
import soundpractice.contract.notice.IssueNotice;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.contract.paper.IssuePaper;
import soundpractice.contract.paper.IssuedPaper;
import soundpractice.contract.ui.ContractCaseModel;
import soundpractice.contract.ui.ContractCaseScreen;
import soundpractice.contract.ui.ContractRoom;
import soundpractice.contract.ui.ContractSettingsScreen;
import soundpractice.contract.ui.ContractsPart;
import soundpractice.contract.ui.NoticeModel;
import soundpractice.contract.ui.NoticeScreen;
import soundpractice.contract.ui.PaperModel;
import soundpractice.contract.ui.PaperScreen;
import soundpractice.documents.LetterModel;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.Renderer;
import soundpractice.documents.bundle.Bundles;
import soundpractice.documents.store.JournalIssuedDocuments;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.inspection.ui.RoomPart;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.register.Particulars;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.shell.PaletteItem;
import soundpractice.shell.PaletteSource;
import soundpractice.shell.Screens;
import soundpractice.shell.tour.Stop;

/// The screens of contract cases.
final class ContractScreens {
    private ContractScreens() {}

    /// What the screens work with.
    ///
    /// @param renderer the printing room that letters use, opened at first need
    static ContractRoom of(ContractWiring wiring, InspectionWiring inspection, OpenStore store, RegisterWiring register, Renderers renderer) {
        var practices = register.practices();
        return new ContractRoom(wiring.cases(), wiring::clocks, wiring.opening(), wiring.assessing(), wiring.investigating(), wiring.deciding(), wiring.writing(), wiring.following(),
                wiring.keeping(), wiring.continuity(), new OnePress(wiring, store, renderer, code -> practices.find(code).map(Practice::properName).orElse(code.value())),
                day -> inspection.concerns().open(day), code -> practices.find(code).map(Practice::properName).orElse(code.value()),
                () -> practices.ours().stream().map(Practice::code).toList(), code -> store.journal().find(Particulars.KIND, Particulars.idOf(code)).map(Entry::value).orElse(Particulars.none(code)),
                now -> store.journal().save(Change.plain().put(ContractSettings.KIND, ContractSettings.ID, Scope.AREA, now)),
                store.author() + ", " + store.messages().text(store.person().role().key()), store::today);
    }

    /// The part of *Inspections & notices*.
    static RoomPart part(Desk desk, ContractRoom room) {
        return new RoomPart(ContractsPart.NAME, desk.text("contract.section"), () -> ContractsPart.of(desk, room));
    }

    static void add(Screens screens, Desk desk, ContractRoom room) {
        var jobs = desk.jobs();
        screens.add(ContractCasePlace.class, place -> new ContractCaseScreen(desk, new ContractCaseModel(room, jobs, desk.errors()::trouble, place.id())));
        screens.add(NoticePlace.class, place -> new NoticeScreen(desk, new NoticeModel(room, jobs, desk.errors()::trouble, place.caseId(), place.notice())));
        screens.add(PaperPlace.class, place -> new PaperScreen(desk, new PaperModel(room, jobs, desk.errors()::trouble, place)));
        screens.add(ContractSettingsPlace.class, _ -> new ContractSettingsScreen(desk, room));
    }

    /// Contract cases that are open, for the palette: by practice or by what they are about.
    static PaletteSource found(ContractWiring wiring, Practices practices, Desk desk) {
        return (text, most) -> text.isBlank() ? List.of() : PaletteSource.of(wiring.cases().open().stream()
                .map(f -> new PaletteItem(Feather.FILE_TEXT, desk.text("contract.palette.case", practices.find(f.practice()).map(p -> p.properName()).orElse(f.practice().value())),
                        f.of().title(), () -> desk.nav().open(new ContractCasePlace(f.id()))))
                .toList()).find(text, most);
    }

    /// The stops of the tour: the list, a case whose notice runs, one to assess, a notice that is being written, the settings.
    static List<Stop> tour(OpenStore store) {
        var stops = new ArrayList<Stop>();
        stops.add(new Stop("30-contract-cases", new InspectionsPlace(ContractsPart.NAME)));
        var cases = ContractWiring.of(store).cases().open();
        cases.stream().filter(f -> !f.running().isEmpty()).findFirst().ifPresent(f -> {
            stops.add(new Stop("31-contract-case", new ContractCasePlace(f.id())));
            stops.add(new Stop("32-notice-issued", new NoticePlace(f.id(), f.issued().getLast().id())));
        });
        cases.stream().filter(f -> f.assessments().isEmpty()).findFirst().ifPresent(f -> stops.add(new Stop("33-contract-case-new", new ContractCasePlace(f.id()))));
        cases.stream().filter(f -> !f.drafts().isEmpty()).findFirst().ifPresent(f -> stops.add(new Stop("34-notice-written", new NoticePlace(f.id(), f.drafts().getLast().id()))));
        stops.add(new Stop("35-notice-settings", new ContractSettingsPlace()));
        return stops;
    }

    /// Opens the printing room.
    interface Renderers {
        Renderer renderer() throws TroubleException;
    }

    /// The press as screens know it.
    private static final class OnePress implements ContractRoom.Press {
        private static final int DPI = 96;
        private final ContractWiring wiring;
        private final OpenStore store;
        private final Renderers renderers;
        private final java.util.function.Function<soundpractice.kernel.PracticeCode, String> names;
        private @Nullable Bundles bundles;

        OnePress(ContractWiring wiring, OpenStore store, Renderers renderers, java.util.function.Function<soundpractice.kernel.PracticeCode, String> names) {
            this.wiring = wiring;
            this.store = store;
            this.renderers = renderers;
            this.names = names;
        }

        private IssueNotice issuing() throws TroubleException {
            return wiring.issuing(renderers.renderer());
        }

        @Override
        public List<Problem> problems(ContractFile file, NoticeFile notice, LocalDate date) throws TroubleException {
            return issuing().problems(file, notice, date);
        }

        /// What went out is shown from what was kept, not from the case as it stands now.
        private LetterModel model(ContractFile file, NoticeFile notice, LocalDate date) throws TroubleException {
            var sent = notice.issued();
            var kept = sent == null ? java.util.Optional.<LetterModel>empty() : documents().find(sent.document()).map(d -> d.model());
            return kept.isPresent() ? kept.get() : issuing().model(file, notice, date);
        }

        private IssuePaper papers() throws TroubleException {
            return wiring.papers(renderers.renderer());
        }

        private LetterModel model(ContractFile file, PaperPlace paper, @Nullable IssuedPaper sent, LocalDate date) throws TroubleException {
            var kept = sent == null ? java.util.Optional.<LetterModel>empty() : documents().find(sent.document()).map(d -> d.model());
            return kept.isPresent() ? kept.get() : papers().model(file, paper.kind(), paper.about(), date);
        }

        @Override
        public List<Problem> problems(ContractFile file, PaperPlace paper, LocalDate date) throws TroubleException {
            return papers().problems(file, paper.kind(), paper.about(), date);
        }

        @Override
        public int pages(ContractFile file, PaperPlace paper, @Nullable IssuedPaper sent, LocalDate date) throws TroubleException {
            return renderers.renderer().pages(model(file, paper, sent, date));
        }

        @Override
        public byte[] page(ContractFile file, PaperPlace paper, @Nullable IssuedPaper sent, LocalDate date, int page) throws TroubleException {
            return renderers.renderer().previewPage(model(file, paper, sent, date), page, DPI);
        }

        @Override
        public Outcome<IssuePaper.Sent> issue(PaperPlace paper, LocalDate date) throws TroubleException {
            return papers().issue(paper.caseId(), paper.kind(), paper.about(), date);
        }

        private JournalIssuedDocuments documents() {
            return new JournalIssuedDocuments(store.journal(), store.blobs());
        }

        @Override
        public int pages(ContractFile file, NoticeFile notice, LocalDate date) throws TroubleException {
            return renderers.renderer().pages(model(file, notice, date));
        }

        @Override
        public byte[] page(ContractFile file, NoticeFile notice, LocalDate date, int page) throws TroubleException {
            return renderers.renderer().previewPage(model(file, notice, date), page, DPI);
        }

        @Override
        public Outcome<IssueNotice.Sent> issue(RecordId caseId, RecordId notice, LocalDate date) throws TroubleException {
            return issuing().issue(caseId, notice, date);
        }

        @Override
        public ContractRoom.Document issued(RecordId document) throws TroubleException {
            var found = documents().find(document).orElseThrow();
            var pdf = documents().pdf(found);
            return new ContractRoom.Document(found.fileName(), pdf::clone);
        }

        @Override
        public Outcome<RenderedDocument> bundle(ContractFile file) throws TroubleException {
            return bundles().make(wiring.indexing().of(file, file.items(), names.apply(file.practice()), store.person().organisation(), store.today()));
        }

        private synchronized Bundles bundles() throws TroubleException {
            if (bundles == null) {
                bundles = wiring.bundles();
            }
            return bundles;
        }
    }
}
