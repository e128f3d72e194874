package soundpractice.shell.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Engagement;
import soundpractice.casework.LetterSettings;
import soundpractice.casework.escalation.Proposal;
import soundpractice.casework.escalation.QuarterRun;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.LetterLanguage;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarter;
import soundpractice.performance.measures.Judge;
import soundpractice.performance.measures.SupportCriterion;
import soundpractice.performance.measures.Vulnerable;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.text.Messages;
import soundpractice.register.Area;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.Importer;
import soundpractice.register.Intelligence;
import soundpractice.register.Locality;
import soundpractice.register.Particulars;
import soundpractice.register.Sensitivity;
import soundpractice.security.Member;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.Vault;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PerformanceWiring;
import soundpractice.shell.wiring.RegisterWiring;

/// Makes a store with the fictional area, by the same doors a person goes through: files are imported, quarters published, challenged and
/// validated, runs applied, letters issued, receipts and answers written down. What is left open at the end is what a person would find to do.
public final class DemoStore {
    /// How many quarters before the last the process of support and escalation has been running.
    private static final int QUARTERS_OF_CASES = 5;

    /// A run counts as held when its quarter ended so many days ago: figures after 12, challenges for 14, and then time for the letters to travel.
    private static final int RUN_HELD_AFTER = 45;

    /// A practice has kept silent for up to so many quarters.
    private static final int SILENT_SINCE = 3;

    /// The newest letters went out so many days ago at the most, so that their clocks end within the next two weeks.
    private static final int DAYS_SINCE_POSTED = 20;

    /// After how many quarters, counted from the end, the two rounds of stocktakes were held.
    private static final int ROUND_1 = 6;
    private static final int ROUND_2 = 2;

    private final LocalDate today;
    private final int practiceCount;
    private final int years;
    private final Progress progress;

    /// A demonstration as it looks on a day.
    ///
    /// @param years financial years of history
    public DemoStore(LocalDate today, int practiceCount, int years, Progress progress) {
        this.today = today;
        this.practiceCount = practiceCount;
        this.years = years;
        this.progress = progress;
    }

    /// Makes it in a folder that has no store.
    public void make(Vault vault, Path folder, char[] passphrase, Messages messages) throws TroubleException, StoppedException {
        var last = FinancialQuarter.containing(today).previous();
        var quarters = new ArrayList<FinancialQuarter>();
        for (var q = last; quarters.size() < years * 4; q = q.previous()) {
            quarters.addFirst(q);
        }
        var clock = new DemoClock(quarters.getFirst().firstDay());
        var person = new Person(DemoArea.PERSON, Role.LEAD_QUALITY_MANAGER, DemoArea.ORGANISATION);
        try (var store = OpenStore.open(vault.create(folder, person, passphrase), messages, clock)) {
            new Making(store, clock, quarters, vault).all();
        }
    }

    /// One making of it.
    private final class Making {
        private final OpenStore store;
        private final DemoClock clock;
        private final List<FinancialQuarter> quarters;
        private final List<DemoPractice> practices;
        private final RegisterWiring register;
        private final PerformanceWiring performance;
        private final CaseworkWiring casework;
        private final DemoStocktakes stocktakes;
        private final DemoTeam team;
        private final Random random = new Random(7);
        private @Nullable PracticeCode silent;

        Making(OpenStore store, DemoClock clock, List<FinancialQuarter> quarters, Vault vault) {
            this.store = store;
            this.clock = clock;
            this.quarters = quarters;
            this.practices = DemoArea.practices(practiceCount, quarters.size());
            this.register = new RegisterWiring(store);
            this.performance = new PerformanceWiring(store, register.practices());
            this.casework = CaseworkWiring.of(store);
            this.stocktakes = new DemoStocktakes(store, clock, practices);
            this.team = new DemoTeam(store, clock, vault, practices, today);
        }

        void all() throws TroubleException, StoppedException {
            store.journal().save(Change.plain().put(Member.KIND, Member.id(store.author()), Scope.AREA,
                    new Member(store.author(), Role.LEAD_QUALITY_MANAGER, store.today(), null, List.of())));
            register();
            people();
            settings();
            for (int i = 0; i < quarters.size(); i++) {
                progress.at(i, quarters.size());
                quarter(i);
                stocktakes(i);
            }
            team.early();
            openData();
            notes();
            var committees = new DemoCommittees(store, clock, practices, today);
            committees.past();
            new DemoInspections(store, practices, today).make();
            new DemoPlans(store, clock, practices, today).make();
            new DemoSupport(store, clock, practices, today).make();
            new DemoContracts(store, practices, today).make();
            new DemoCasework(store, practices, today).make();
            stocktakes.open(today.minusDays(1));
            committees.ahead();
            team.late();
            progress.at(quarters.size(), quarters.size());
        }

        /// In the quiet weeks before the next quarter's figures come.
        private void stocktakes(int index) throws TroubleException {
            var from = quarters.get(index).lastDay().plusDays(76);
            int number = index == Math.max(0, quarters.size() - ROUND_1) ? 1 : index == quarters.size() - ROUND_2 ? 2 : 0;
            if (number > 0 && !from.plusDays(14).isAfter(today.minusDays(21))) {
                stocktakes.round(from, index, number);
            }
        }

        private void register() throws TroubleException {
            var first = quarters.getFirst().firstDay();
            take(DataSetKind.COMMISSIONERS, "commissioners.csv", DemoArea.commissionerFile(), first);
            take(DataSetKind.PRACTICES, "practices.csv", DemoArea.registerFile(practices), first);
            take(DataSetKind.NETWORKS, "networks.csv", DemoArea.networkFile(practices), first);
            take(DataSetKind.LIST_SIZES, "list-sizes.csv", DemoArea.listSizeFile(practices, first), first);
            var localities = new ArrayList<Locality>();
            for (int l = 0; l < DemoArea.LOCALITIES.size(); l++) {
                int locality = l;
                localities.add(new Locality(DemoArea.LOCALITIES.get(l),
                        practices.stream().filter(p -> p.network() / 2 == locality).map(DemoPractice::code).toList()));
            }
            register.chooseArea()
                    .choose(new Area("Tarnside", List.of(DemoArea.SUB_ICB), List.of(), List.of(), List.of(), localities))
                    .orThrow();
        }

        private void take(DataSetKind kind, String name, String content, LocalDate asOf) throws TroubleException {
            temporary(name, content, file -> register.importer(kind).prepare(file, new ImportOptions(asOf, null)).confirm().orThrow());
        }

        private interface Use {
            void of(Path file) throws TroubleException;
        }

        private void temporary(String name, String content, Use use) throws TroubleException {
            try {
                var file = Files.createTempDirectory("demonstration").resolve(name);
                Files.writeString(file, content, StandardCharsets.UTF_8);
                try {
                    use.of(file);
                } finally {
                    Files.delete(file);
                    Files.delete(file.getParent());
                }
            } catch (IOException e) {
                throw new TroubleException(Problem.of("shell.demo.files"), e);
            }
        }

        /// What public sources say of the area, and what people judged beside it.
        private void openData() throws TroubleException {
            clock.at(today.minusDays(27));
            var measures = new DemoMeasures(practices);
            var importers = new ArrayList<>(register.importers());
            importers.addAll(PerformanceWiring.openData(store, register));
            open(importers, "ratings", measures.ratings(today), null);
            var month = YearMonth.from(today);
            for (int back = 8; back >= 1; back--) {
                open(importers, "fft", measures.friendsAndFamily(month.minusMonths(back)), null);
            }
            var year = LocalDate.of(FinancialQuarter.containing(today).startYear(), 3, 31);
            open(importers, "qof", measures.achievement(), year);
            open(importers, "qof", measures.maximum(), year);
            open(importers, "survey", measures.survey(), month.minusMonths(4).atEndOfMonth());
            open(importers, "workforce", measures.workforce(), month.minusMonths(2).atEndOfMonth());
            open(importers, "scores", measures.scores(), month.minusMonths(1).atEndOfMonth());
            judged();
        }

        private void open(List<Importer> importers, String kind, String content, @Nullable LocalDate asOf) throws TroubleException {
            var importer = importers.stream().filter(i -> i.kind().equals(kind)).findFirst().orElseThrow();
            temporary(kind + "-demonstration.csv", content, file -> importer.prepare(file, new ImportOptions(asOf, null)).confirm().orThrow());
        }

        private void judged() throws TroubleException {
            var judge = new Judge(store.journal());
            for (var each : List.of(List.of(9, SupportCriterion.SM_08, 2), List.of(33, SupportCriterion.SM_08, 3), List.of(33, SupportCriterion.SM_05, 3),
                    List.of(20, SupportCriterion.SM_10, 2), List.of(20, SupportCriterion.SM_09, 1), List.of(9, SupportCriterion.SM_05, 2))) {
                int practice = (Integer) each.getFirst();
                if (practice < practices.size()) {
                    judge.enter(practices.get(practice).code(), (SupportCriterion) each.get(1), (Integer) each.get(2),
                            store.messages().text("shell.demo.judged"), store.today()).orThrow();
                }
            }
            if (practices.size() > 33) {
                var grounds = store.messages().text("shell.demo.judged");
                judge.vulnerable(new Vulnerable(practices.get(9).code(), true, false, grounds, new java.math.BigDecimal(6_000), true,
                        new java.math.BigDecimal(6_000), store.today())).orThrow();
                judge.vulnerable(new Vulnerable(practices.get(20).code(), false, true, grounds, null, true, new java.math.BigDecimal(4_000), store.today()))
                        .orThrow();
            }
        }

        private void people() throws TroubleException {
            var since = quarters.getFirst().firstDay();
            var change = Change.plain();
            for (var p : practices) {
                contact(change, p.code(), ContactRole.CLINICAL_LEAD, "Dr", "", p.clinicalLead(), since);
                contact(change, p.code(), ContactRole.PRACTICE_MANAGER, "", "", p.manager(), since);
                contact(change, p.code(), ContactRole.NON_CLINICAL_LEAD, "", "", p.manager(), since);
                var manager = DemoArea.NEIGHBOURHOOD_MANAGERS.get(p.network() / 2).split(" ", 2);
                contact(change, p.code(), ContactRole.NEIGHBOURHOOD_MANAGER, manager[0], "", manager[1], since);
                var contract = p.network() % 3 == 1 ? "PMS" : "GMS";
                change.put(Particulars.KIND, Particulars.idOf(p.code()), Scope.of(p.code()),
                        new Particulars(p.code(), contract, LocalDate.of(2004, 4, 1), "", "", ""));
            }
            store.journal().save(change);
        }

        private void contact(Change change, PracticeCode practice, ContactRole role, String title, String given, String family, LocalDate since) {
            change.put(Contact.KIND, store.journal().newId(), Scope.of(practice),
                    new Contact(practice, role, title, given, family, "", "", "", since, null));
        }

        private void settings() throws TroubleException {
            var settings = new LetterSettings(
                    DemoArea.ORGANISATION, "Tarn House\n1 Quay Street\nTarnmouth\nZE90 1AA", "Tarnside Standard Locally Commissioned Service",
                    "Tarnside Standard", "Sam Rivers", "sam.rivers@tarnside.example", "Tarnside Primary Care Together",
                    "standard@tarnside.example", "Primary Care Quality Group (PCQG)", "GP Clinical Lead", "", "Tarnside Standard Support Team",
                    false, "0199 496 0900", "clinical.lead@tarnside.example", LetterLanguage.ENGLISH);
            store.journal().save(Change.plain().put(LetterSettings.KIND, LetterSettings.ID, Scope.AREA, settings));
        }

        private void quarter(int index) throws TroubleException {
            var quarter = quarters.get(index);
            var desk = performance.desk();
            var arrives = quarter.lastDay().plusDays(9);
            if (arrives.isAfter(today)) {
                return;
            }
            clock.at(arrives);
            dashboard(quarter, DemoArea.dashboard(practices, index));
            var published = quarter.lastDay().plusDays(12);
            if (published.isAfter(today)) {
                return;
            }
            clock.at(published);
            desk.publishing().publish(quarter, published).orThrow();
            challenges(quarter, index, published);
            var closes = ((Quarter.Published) desk.quarters().find(quarter).orElseThrow()).challenges().closes();
            var validated = closes.plusDays(1);
            if (validated.isAfter(today)) {
                return;
            }
            clock.at(validated);
            desk.validating().validate(quarter, validated, null).orThrow();
            if (index >= quarters.size() - 1 - QUARTERS_OF_CASES) {
                run(quarter, index, validated);
            }
        }

        private void dashboard(FinancialQuarter quarter, String csv) throws TroubleException {
            try {
                var file = Files.createTempDirectory("demonstration").resolve("dashboard " + quarter.toString().replace('/', ' ') + ".csv");
                Files.writeString(file, csv, StandardCharsets.UTF_8);
                try {
                    var desk = performance.desk();
                    var preview = desk.importing().preview(quarter, PerformanceWiring.read(file).orThrow()).orThrow();
                    desk.importing().confirm(preview, store.today()).orThrow();
                } finally {
                    Files.delete(file);
                    Files.delete(file.getParent());
                }
            } catch (IOException e) {
                throw new TroubleException(Problem.of("shell.demo.files"), e);
            }
        }

        private void challenges(FinancialQuarter quarter, int index, LocalDate published) throws TroubleException {
            var desk = performance.desk();
            var challenger = practices.get((index * 5 + 3) % practices.size());
            var on = published.plusDays(6);
            if (on.isAfter(today)) {
                return;
            }
            clock.at(on);
            var figure = challenger.overall().get(index);
            var claimed = new Percent(figure.value().add(java.math.BigDecimal.valueOf(2)).min(java.math.BigDecimal.valueOf(99)));
            var challenge = desk.challenging().log(quarter, challenger.code(), on, on, claimed, store.messages().text("shell.demo.challenge")).orThrow();
            var settled = published.plusDays(11);
            if (settled.isAfter(today)) {
                return;
            }
            clock.at(settled);
            if (index % 2 == 0) {
                desk.settling().accept(challenge.id(), claimed, store.messages().text("shell.demo.challenge.accepted"), settled).orThrow();
            } else {
                desk.settling().reject(challenge.id(), store.messages().text("shell.demo.challenge.rejected"), settled).orThrow();
            }
        }

        /// The newest run that was held: its letters are out, their clocks run, and something of it is left to do. A quarter validated since waits for its run.
        private int newestRun() {
            int newest = -1;
            for (int i = 0; i < quarters.size(); i++) {
                newest = quarters.get(i).lastDay().plusDays(RUN_HELD_AFTER).isAfter(today) ? newest : i;
            }
            return newest;
        }

        /// Whether a practice that gets its letter in this run keeps silent until today: the last runs before the newest whose letters have clocks.
        private boolean silenceBegins(int index) {
            return quarters.get(index).number() != 1 && index >= newestRun() - SILENT_SINCE;
        }

        private void run(FinancialQuarter quarter, int index, LocalDate validated) throws TroubleException {
            int newest = newestRun();
            if (index > newest) {
                return;
            }
            if (index == newest) {
                newestRun(quarter, validated);
                return;
            }
            var day = validated.plusDays(1);
            clock.at(day);
            var run = casework.run().run(quarter, day).orThrow();
            decide(only(run, p -> !p.equals(silent)), day, "");
            decide(only(run, p -> p.equals(silent)), day, store.messages().text("shell.demo.left-open"));
            var posted = day.plusDays(1);
            clock.at(posted);
            var letters = casework.letters();
            var issued = letters.issue(letters.ready(quarter, posted), posted, n -> true).issued();
            if (silenceBegins(index)) {
                silent = issued.stream().map(IssuedDocument::practice).findFirst().orElse(silent);
            }
            received(issued, posted);
            for (var document : issued) {
                answer(document, posted);
            }
        }

        /// The newest run: most of it is decided, all letters but one went out, one answer came; the rest waits for a person.
        private void newestRun(FinancialQuarter quarter, LocalDate validated) throws TroubleException {
            var day = later(validated.plusDays(1), today.minusDays(DAYS_SINCE_POSTED + 1L));
            clock.at(day);
            var run = casework.run().run(quarter, day).orThrow();
            var proposals = run.proposals();
            boolean silentAmongThem = proposals.stream().anyMatch(p -> p.practice().equals(silent));
            var open = proposals.stream()
                    .filter(p -> silentAmongThem ? p.practice().equals(silent) : proposals.size() > 1 && p.equals(proposals.getLast()))
                    .map(Proposal::practice)
                    .collect(Collectors.toSet());
            decide(only(run, p -> !open.contains(p)), day, "");
            var posted = day.plusDays(1);
            clock.at(posted);
            var letters = casework.letters();
            var ready = letters.ready(quarter, posted);
            var issued = letters.issue(ready.size() > 1 ? ready.subList(0, ready.size() - 1) : ready, posted, n -> true).issued();
            if (!issued.isEmpty()) {
                received(issued.size() > 2 ? issued.subList(0, issued.size() - 1) : issued, posted);
                var answered = posted.plusDays(9);
                clock.at(answered);
                casework.engagements()
                        .record(issued.getFirst().id(), answered, Engagement.How.SUBMISSION, true, store.messages().text("shell.demo.plan-came"), answered)
                        .orThrow();
            }
        }

        private static QuarterRun only(QuarterRun run, Predicate<PracticeCode> which) {
            return new QuarterRun(run.quarter(), run.positions().stream().filter(p -> which.test(p.practice())).toList(), run.warnings());
        }

        /// Follows every proposal but those about the practice that keeps silent: the team wants to see it first.
        private void decide(QuarterRun run, LocalDate day, String note) throws TroubleException {
            var ticked = run.proposals().stream().filter(p -> !p.practice().equals(silent)).map(Proposal::key).collect(Collectors.toSet());
            casework.apply().apply(run, ticked, day, note).orThrow();
        }

        private void received(List<IssuedDocument> letters, LocalDate posted) throws TroubleException {
            clock.at(posted.plusDays(3));
            for (var document : letters) {
                casework.receipts().record(document.id(), posted.plusDays(3), posted.plusDays(3)).orThrow();
            }
        }

        private void answer(IssuedDocument document, LocalDate posted) throws TroubleException {
            var on = posted.plusDays(15 + random.nextInt(10));
            if (document.practice().equals(silent) || on.isAfter(today)) {
                return;
            }
            clock.at(on);
            // Letter 1 asks for nothing, so nothing can be sent in answer to it.
            boolean asked = !document.kind().equals("letter-1");
            casework.engagements()
                    .record(document.id(), on, asked ? Engagement.How.SUBMISSION : Engagement.How.CALL, true, store.messages().text(asked ? "shell.demo.plan-came" : "shell.demo.rang"), on)
                    .orThrow();
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private void notes() throws TroubleException {
            clock.at(today.minusDays(20));
            note(9, 20, "shell.demo.note.vacancies", Sensitivity.TEAM);
            note(33, 16, "shell.demo.note.partners", Sensitivity.RESTRICTED);
            note(28, 11, "shell.demo.note.recovered", Sensitivity.OPEN);
            note(0, 5, "shell.demo.note.patients", Sensitivity.OPEN);
        }

        private void note(int practice, int daysAgo, String key, Sensitivity sensitivity) throws TroubleException {
            if (practice < practices.size()) {
                clock.at(today.minusDays(daysAgo));
                var code = practices.get(practice).code();
                RecordId id = store.journal().newId();
                store.journal().save(Change.plain().put(Intelligence.KIND, id, Scope.of(code), new Intelligence(
                        code, today.minusDays(daysAgo), store.messages().text(key + ".source"), sensitivity, store.messages().text(key))));
            }
        }
    }
}
