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
    public static List<Importer> importers(OpenStore store, RegisterWiring register) {
        return Stream.of(
                        register.importers(),
                        PerformanceWiring.openData(store, register),
                        List.of(new PerformanceWiring(store, register.practices()).importer(store::today)))
                .flatMap(List::stream)
                .<Importer>map(importer -> new ImporterWithBackup(store, importer))
                .toList();
    }

    /// Facts about practices, for lists and queries.
    public static List<PracticeFact> facts(OpenStore store) {
        return List.of(new PerformanceWiring(store).latestStatus());
    }

    /// Parts of a practice's file.
    public static List<PracticeFilePart> parts(OpenStore store) {
        return List.of(new PerformanceWiring(store).part());
    }
}
