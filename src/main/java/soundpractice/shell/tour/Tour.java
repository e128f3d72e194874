package soundpractice.shell.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import soundpractice.casework.escalation.Proposal;
import soundpractice.committee.audience.Reader;
import soundpractice.committee.pack.Grouping;
import soundpractice.committee.pack.PackRequest;
import soundpractice.documents.IssuedDocument;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarter;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.text.Messages;
import soundpractice.shell.demo.DemoMark;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.CommitteeWiring;
import soundpractice.shell.wiring.LocalDoor;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PerformanceWiring;
import soundpractice.shell.wiring.RegisterWiring;

/// Does the main job end to end on the demonstration: pictures of every screen as a person finds it, then the quarter-end run, the letters, and
/// a check that the store is sound.
public final class Tour {
    private static final int SHOWN = 8;

    private final Path out;
    private final Messages messages;
    private final InstantSource clock;
    private final Consumer<String> told;

    /// What the tour left behind.
    ///
    /// @param pictures of the screens
    /// @param documents the letters
    /// @param store the demonstration's store, to look around in
    public record Souvenirs(List<Path> pictures, List<Path> documents, Path store, String stateDigest) {
        public Souvenirs {
            pictures = List.copyOf(pictures);
            documents = List.copyOf(documents);
        }
    }

    /// A tour that leaves its pictures and documents in a folder.
    ///
    /// @param told hears what is being done, a line each
    public Tour(Path out, Messages messages, InstantSource clock, Consumer<String> told) {
        this.out = out;
        this.messages = messages;
        this.clock = clock;
        this.told = told;
    }

    /// Goes.
    public Souvenirs go() throws TroubleException, StoppedException {
        var store = fresh(out.resolve("store"));
        var screens = fresh(out.resolve("screens"));
        var letters = fresh(out.resolve("letters"));
        told.accept(messages.text("shell.tour.demo"));
        var door = new LocalDoor(store, messages, clock);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        door.makeDemo(store, today, 48, 3, Progress.UNWATCHED);
        told.accept(messages.text("shell.tour.screens"));
        var pictures = new Photographer(screens, messages, clock).photograph(store, DemoMark.PASSPHRASE, name -> {});
        told.accept(messages.text("shell.tour.letters"));
        try (var open = door.open(DemoMark.PASSPHRASE, Progress.UNWATCHED).orThrow()) {
            var documents = new ArrayList<>(quarterEnd(open, letters));
            told.accept(messages.text("shell.tour.pack"));
            documents.add(pack(open, out));
            var checked = open.journal().check();
            if (!checked.ok()) {
                throw new TroubleException(checked.problems().getFirst());
            }
            return new Souvenirs(pictures, documents, store, checked.stateDigest());
        }
    }

    private static List<Path> quarterEnd(OpenStore open, Path folder) throws TroubleException {
        var register = new RegisterWiring(open);
        var quarters = new PerformanceWiring(open, register.practices()).desk().quarters();
        var casework = CaseworkWiring.of(open);
        var last = quarters.all().stream().filter(Quarter::isValidated).reduce((a, b) -> b).orElseThrow().quarter();
        var run = casework.run().run(last, open.today()).orThrow();
        casework.apply().apply(run, run.proposals().stream().map(Proposal::key).collect(Collectors.toSet()), open.today(), "").orThrow();
        var letters = casework.letters();
        letters.issue(letters.ready(last, open.today()), open.today(), n -> true);
        var files = new ArrayList<Path>();
        var newest = casework.issued().all().stream()
                .sorted(Comparator.comparing(IssuedDocument::letterDate).reversed())
                .limit(SHOWN)
                .toList();
        for (var document : newest) {
            var file = folder.resolve(document.fileName());
            try {
                AtomicFile.write(file, open.blobs().read(document.blob()));
            } catch (IOException e) {
                throw new TroubleException(Problem.of("platform.db.folder", folder.toString()), e);
            }
            files.add(file);
        }
        return files;
    }

    /// The pack of the meeting ahead, frozen anew with what the quarter's end brought, and written out.
    private static Path pack(OpenStore open, Path folder) throws TroubleException {
        var committees = CommitteeWiring.of(open);
        var meeting = committees.meetings().all().stream().filter(f -> !f.of().held()).reduce((_, last) -> last).orElseThrow();
        var packs = committees.packs();
        var frozen = packs.freeze(new PackRequest(meeting.id(), Reader.COMMITTEE, Grouping.LOCALITY, open.messages().text("committee.classification.committee"), ""),
                open.today(), _ -> true).orThrow();
        var file = folder.resolve(frozen.fileName());
        try {
            AtomicFile.write(file, packs.pdf(frozen));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.db.folder", folder.toString()), e);
        }
        return file;
    }

    /// An empty folder, made anew. Only what an earlier tour left is removed.
    private static Path fresh(Path folder) throws TroubleException {
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
            return folder;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.db.folder", folder.toString()), e);
        }
    }
}
