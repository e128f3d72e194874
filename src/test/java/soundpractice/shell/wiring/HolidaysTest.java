package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.platform.text.Messages;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// Imported bank holidays in a real store: in use at once, and gone again when the import is taken back.
class HolidaysTest {
    private static final LocalDate EXTRA = LocalDate.of(2017, 10, 16);

    @TempDir
    Path folder;

    @Test
    void P_18_an_imported_day_counts_until_the_import_is_taken_back() throws Exception {
        var person = new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example");
        var unlocked = StoreOfTests.create(folder.resolve("store"), person, "a long passphrase for tests".toCharArray());
        try (var store = OpenStore.open(unlocked, Messages.load(Locale.UK), InstantSource.fixed(Instant.parse("2017-10-02T12:00:00Z")))) {
            var register = new RegisterWiring(store);
            var casework = CaseworkWiring.of(store);
            var shipped = casework.calendar().version();
            assertThat(casework.calendar().isWorking(EXTRA)).isTrue();
            var importer = RegisterGuests.importers(store, register, new PerformanceWiring(store, register.practices())).stream()
                    .filter(i -> i.kind().equals("bank-holidays")).findFirst().orElseThrow();
            var file = Files.writeString(folder.resolve("holidays.json"), """
                    {"england-and-wales":{"division":"england-and-wales","events":[
                      {"title":"A day of thanks","date":"2017-10-16","notes":"","bunting":true},
                      {"title":"Christmas Day","date":"2017-12-25","notes":"","bunting":true}]}}""");
            var prepared = importer.prepare(file, ImportOptions.NONE);
            assertThat(prepared.preview().added()).isEqualTo(1);
            assertThat(prepared.preview().unchanged()).isEqualTo(1);
            assertThat(prepared.preview().gone()).as("the window’s other days are no longer published").isPositive();
            assertThat(casework.calendar().isWorking(EXTRA)).as("a preview changes nothing").isTrue();
            prepared.confirm().orThrow();
            assertThat(casework.calendar().isWorking(EXTRA)).isFalse();
            assertThat(importer.prepare(file, ImportOptions.NONE).preview().already()).isTrue();
            assertThat(store.journal().check().ok()).isTrue();
            var imported = register.imports().all().stream().filter(e -> e.kind().equals(DataSetKind.BANK_HOLIDAYS.commandName())).findFirst().orElseThrow();
            register.imports().undo(imported, "Fetched by mistake");
            assertThat(casework.calendar().isWorking(EXTRA)).isTrue();
            assertThat(casework.calendar().version()).isEqualTo(shipped);
        }
    }
}
