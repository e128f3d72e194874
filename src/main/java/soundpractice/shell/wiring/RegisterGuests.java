package soundpractice.shell.wiring;

import java.util.List;
import java.util.stream.Stream;
import soundpractice.register.Importer;
import soundpractice.register.PracticeFact;
import soundpractice.register.PracticeFilePart;

/// What other features bring to the register: files to import, facts about practices, parts of a practice's file. Each feature adds its line.
public final class RegisterGuests {
    private RegisterGuests() {}

    /// Every importer, the register's own first.
    public static List<Importer> importers(OpenStore store, RegisterWiring register, PerformanceWiring performance) {
        return Stream.of(
                        register.importers(),
                        PerformanceWiring.openData(store, register),
                        List.of(new BankHolidayImporter(store), performance.importer(store::today), CaseworkWiring.of(store).signUpImporter()))
                .flatMap(List::stream)
                .<Importer>map(importer -> new ImporterWithBackup(store, importer))
                .toList();
    }

    /// Facts about practices, for lists and queries.
    public static List<PracticeFact> facts(PerformanceWiring performance) {
        return List.of(performance.latestStatus());
    }

    /// Parts of a practice's file.
    public static List<PracticeFilePart> parts(PerformanceWiring performance) {
        return List.of(performance.part());
    }
}
