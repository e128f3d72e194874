package soundpractice.shell.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import soundpractice.improvement.PlanAction;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.Folders;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.Vault;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Watch;

/// The team of the fictional area: two colleagues with laptops of their own, a third who was invited. One of them is level and sent work that clashes
/// with Robin's, the other has not acknowledged a bundle, and another bundle waits in the watched folder.
final class DemoTeam {
    private static final int WEEKS_AGO = 27;
    static final String OFFICER = "Ina Fields";
    static final String SUPPORT = "Tom Marsh";
    static final String INVITED = "Priya Dale";

    private final OpenStore store;
    private final DemoClock clock;
    private final Vault vault;
    private final List<DemoPractice> practices;
    private final LocalDate today;
    private final SyncWiring ours;

    DemoTeam(OpenStore store, DemoClock clock, Vault vault, List<DemoPractice> practices, LocalDate today) {
        this.store = store;
        this.clock = clock;
        this.vault = vault;
        this.practices = practices;
        this.today = today;
        this.ours = new SyncWiring(store);
    }

    /// Some weeks ago: the first colleague joined and was given a bundle, of which nothing was heard since.
    void early() throws TroubleException {
        at(today.minusDays(WEEKS_AGO), this::first);
    }

    /// Today: the other one met us with work that clashes with ours.
    void late() throws TroubleException {
        at(today, this::meet);
    }

    private interface Meeting {
        void in(Path place) throws TroubleException, IOException;
    }

    /// With few practices there is nobody to meet.
    private void at(LocalDate day, Meeting meeting) throws TroubleException {
        if (practices.size() <= 28) {
            return;
        }
        var place = Folders.temporary("sound-practice-colleagues");
        try {
            clock.at(day);
            meeting.in(place);
        } catch (IOException e) {
            throw FileTrouble.of(e, place);
        } finally {
            remove(place);
        }
    }

    private void first(Path place) throws TroubleException {
        joined(place, SUPPORT, Role.QUALITY_SUPPORT_MANAGER, coast()).close();
        give(ours, SUPPORT, coast().subList(0, 3), place.resolve("coast.qabundle"));
    }

    private void meet(Path place) throws TroubleException, IOException {
        try (var officer = joined(place, OFFICER, Role.AREA_TEAM_OFFICER, List.of())) {
            ours.team().invite(INVITED, Role.AREA_TEAM_OFFICER, List.of()).orThrow();
            var visit = List.of(practices.get(9).code(), practices.get(28).code());
            var theirs = new SyncWiring(officer);
            receipt(theirs, give(ours, OFFICER, visit, place.resolve("visit.qabundle")), ours, place.resolve("visit-receipt.qabundle"));
            var on = ImprovementWiring.of(store);
            var plan = on.plans().of(practices.get(9).code()).getFirst();
            var count = plan.actions().stream().filter(a -> a.value().what().equals(words("plan.results.count"))).findFirst().orElseThrow();
            var phones = plan.actions().stream().filter(a -> a.value().what().equals(words("plan.access.phones"))).findFirst().orElseThrow();
            change(officer, count.id(), a -> a.by(a.owner(), today.plusDays(21)), "team.later");
            change(officer, phones.id(), a -> a.measured(words("team.phones.officer"), a.measuredBy()), "team.seen");
            change(store, count.id(), a -> a.by(a.owner(), today.plusDays(9)), "team.sooner");
            change(store, phones.id(), a -> a.measured(words("team.phones.lead"), a.measuredBy()), "team.agreed");
            take(give(theirs, DemoArea.PERSON, visit, place.resolve("back.qabundle")));
            var note = new Intelligence(practices.get(28).code(), today, words("team.note.source"), Sensitivity.TEAM, words("team.note"));
            officer.journal().save(Change.plain().put(Intelligence.KIND, officer.journal().newId(), Scope.of(practices.get(28).code()), note));
            var stick = Files.createDirectories(store.folder().resolve("stick"));
            var waits = give(theirs, DemoArea.PERSON, visit, stick.resolve(words("team.file") + ".qabundle"));
            // It came a while ago: nobody takes it for one that is still being copied.
            Files.setLastModifiedTime(waits, FileTime.from(InstantSource.system().instant().minusSeconds(60)));
            ours.folder().watch(Optional.of(stick));
        }
    }

    private List<PracticeCode> coast() {
        return practices.stream().filter(p -> p.network() / 2 == 0).map(DemoPractice::code).toList();
    }

    private String words(String key) {
        return store.messages().text("shell.demo." + key);
    }

    private OpenStore joined(Path place, String name, Role role, List<PracticeCode> about) throws TroubleException {
        var invitation = ours.team().invite(name, role, about).orThrow();
        var colleague = OpenStore.open(
                vault.create(place.resolve(name), new Person(name, role, DemoArea.ORGANISATION), DemoMark.PASSPHRASE.toCharArray()), store.messages(), clock);
        var joining = new SyncWiring(colleague).team().join(invitation).orThrow();
        ours.team().admit(joining.acceptance(), joining.words()).orThrow();
        return colleague;
    }

    private static Path give(SyncWiring from, String to, List<PracticeCode> about, Path file) throws TroubleException {
        return Path.of(from.exchange().export(new ExportWish(List.of(to), about, false, Long.MAX_VALUE), file, Watch.NOBODY).orThrow().file());
    }

    private static void receipt(SyncWiring by, Path bundle, SyncWiring maker, Path file) throws TroubleException {
        by.exchange().take(bundle, file, true, Watch.NOBODY).orThrow();
        maker.exchange().take(file, null, false, Watch.NOBODY).orThrow();
    }

    private void take(Path bundle) throws TroubleException {
        ours.exchange().take(bundle, null, true, Watch.NOBODY).orThrow();
    }

    private void change(OpenStore where, RecordId action, UnaryOperator<PlanAction> to, String why) throws TroubleException {
        var read = where.journal().find(PlanAction.KIND, action).orElseThrow();
        where.journal().save(Change.because(words(why)).put(read, to.apply(read.value())));
    }

    private static void remove(Path place) throws TroubleException {
        try (var all = Files.walk(place)) {
            var files = new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList());
            for (var each : files) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, place);
        }
    }
}
