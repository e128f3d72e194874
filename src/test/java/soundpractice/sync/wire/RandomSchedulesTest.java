package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.journal.Change;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Settlement;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Role;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Watch;
import soundpractice.sync.wire.Station.Card;

/// Two to five laptops work for a while; their bundles are lost, late, repeated and out of order. When at last everybody has had everything,
/// they know the same, and nothing that anybody ever wrote is gone. A failing seed is printed; run it alone with [#replay].
class RandomSchedulesTest {
    private static final List<PracticeCode> PRACTICES = List.of(Station.ONE, Station.TWO, PracticeCode.of("Z99003"));

    @TempDir
    Path temporary;

    @Test
    void a_hundred_schedules_and_more_end_in_one_state() throws Exception {
        run(Long.getLong("schedules.from", 1), Integer.getInteger("schedules", 90));
    }

    @Test
    @Tag("bench")
    void ten_thousand_schedules_end_in_one_state() throws Exception {
        run(Long.getLong("schedules.from", 100_000), Integer.getInteger("schedules", 10_000));
    }

    @Test
    void replay() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(Long.getLong("seed") != null, "name a seed with -Dseed=…");
        run(Long.getLong("seed"), 1);
    }

    private void run(long first, int count) throws Exception {
        // Forcing to a real disk a hundred thousand times is another test's business.
        var shm = Path.of("/dev/shm");
        var base = Files.isWritable(shm) ? Files.createTempDirectory(shm, "schedules") : temporary;
        var teams = new Teams(base.resolve("teams"));
        try {
            for (long seed = first; seed < first + count; seed++) {
                var folder = base.resolve("s" + seed);
                try (var schedule = new Schedule(seed, teams, folder)) {
                    schedule.run();
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + " (replay with -Dseed=" + seed + ")", e);
                }
                Station.remove(folder);
                if (count >= 1_000 && (seed - first) % 250 == 249) {
                    System.out.println("schedules: " + (seed - first + 1) + " done, last seed " + seed);
                }
            }
        } finally {
            Station.remove(base);
        }
    }

    /// Teams of two to five that have just been made, made once and copied for each schedule.
    private static final class Teams {
        private final Path folder;
        private final Map<Integer, List<Station>> made = new HashMap<>();

        Teams(Path folder) {
            this.folder = folder;
        }

        List<Station> copy(int laptops, Path into) throws TroubleException, IOException {
            var team = made.get(laptops);
            if (team == null) {
                team = make(laptops);
                made.put(laptops, team);
            }
            var copies = new ArrayList<Station>();
            for (int i = 0; i < laptops; i++) {
                copies.add(team.get(i).copied(into.resolve(String.valueOf(i))));
            }
            return copies;
        }

        private List<Station> make(int laptops) throws TroubleException, IOException {
            var team = new ArrayList<Station>();
            var place = folder.resolve(String.valueOf(laptops));
            team.add(Station.founder(place.resolve("0")));
            for (int i = 1; i < laptops; i++) {
                team.add(Station.joined(team.getFirst(), place.resolve(String.valueOf(i)), "Person " + i, Role.QUALITY_SUPPORT_MANAGER));
            }
            for (var station : team) {
                station.close();
            }
            return team;
        }
    }

    /// One of them.
    private static final class Schedule implements AutoCloseable {
        private final long seed;
        private final Random random;
        private final List<Station> stations = new ArrayList<>();
        private final List<RecordId> records = new ArrayList<>();
        private final List<Path> bundles = new ArrayList<>();
        private final Map<RecordId, Set<RevisionId>> written = new HashMap<>();
        private final Map<RecordId, Set<String>> wrote = new HashMap<>();

        Schedule(long seed, Teams teams, Path folder) throws TroubleException, IOException {
            this.seed = seed;
            this.random = new Random(seed);
            stations.addAll(teams.copy(2 + random.nextInt(4), folder));
            for (var station : stations) {
                // Clocks are off, some by days.
                station.clock.addAndGet(random.nextInt(80_000_000) - 40_000_000L);
            }
        }

        void run() throws Exception {
            for (int step = 0; step < 30; step++) {
                step();
            }
            everybodyHasEverything();
            var first = stations.getFirst();
            for (var station : stations) {
                assertThat(station.exchange.held()).as("seed %d", seed).isEmpty();
                for (var id : written.keySet()) {
                    assertThat(station.about(id)).as("seed %d, record %s", seed, id).isEqualTo(first.about(id));
                }
                assertThat(station.digest()).as("seed %d", seed).isEqualTo(first.digest());
                assertThat(station.journal.clashes().open()).as("seed %d", seed).usingRecursiveFieldByFieldElementComparatorIgnoringFields("known")
                        .containsExactlyInAnyOrderElementsOf(first.journal.clashes().open());
                for (var each : written.entrySet()) {
                    var history = station.journal.history(each.getKey()).stream().map(r -> r.id()).toList();
                    assertThat(history).as("seed %d: everything written is in the history", seed).containsAll(each.getValue());
                }
            }
            for (var each : written.entrySet()) {
                somewhere(first, each.getKey());
            }
            if (seed % 50 == 0) {
                assertThat(first.journal.check().problems()).as("seed %d", seed).isEmpty();
                assertThat(first.exchange.verify()).as("seed %d", seed).isEmpty();
            }
        }

        /// Every value that was ever written to a record stands in its history, and what stands now or is asked about was written by somebody.
        private void somewhere(Station station, RecordId id) {
            var values = new HashSet<String>();
            station.journal.history(id).forEach(r -> station.journal.read(Station.CARD, r).ifPresent(c -> values.addAll(List.of(c.title(), c.owner(), c.grade()))));
            var titles = wrote.getOrDefault(id, Set.of());
            assertThat(values).as("seed %d, record %s: no value is gone", seed, id).containsAll(titles);
            station.journal.find(Station.CARD, id).ifPresent(e -> assertThat(values).as("seed %d, record %s: nobody made it up", seed, id)
                    .contains(e.value().title(), e.value().owner(), e.value().grade()));
            station.journal.clashes().of(id).forEach(c -> assertThat(c.sides()).as("seed %d, record %s: a clash has two sides", seed, id).hasSizeGreaterThan(1));
        }

        private void step() throws Exception {
            var station = stations.get(random.nextInt(stations.size()));
            switch (random.nextInt(12)) {
                case 0, 1 -> write(station, records.isEmpty() || random.nextInt(3) == 0 ? RecordId.derived("card", random.nextInt(40)) : any(records));
                case 2, 3 -> write(station, records.isEmpty() ? station.journal.newId() : any(records));
                case 4 -> delete(station);
                case 5 -> settle(station);
                case 6, 7 -> bundles.add(station.bundle(wish()));
                case 8 -> {
                    if (!bundles.isEmpty()) {
                        receive(station, any(bundles));
                    }
                }
                case 9 -> undoOwn(station);
                case 10 -> stations.set(stations.indexOf(station), station.reopened(Station.kinds()));
                default -> undo(station);
            }
        }

        /// Takes back a deed on a record, whoever did it.
        private void undoOwn(Station station) throws TroubleException {
            if (!records.isEmpty()) {
                var id = any(records);
                var history = station.journal.history(id);
                if (!history.isEmpty()) {
                    note(id, station.journal.undo(any(history).change(), "seed " + seed).revisions());
                }
            }
        }

        private ExportWish wish() {
            var practices = random.nextInt(3) == 0 ? List.of(any(PRACTICES)) : List.<PracticeCode>of();
            return new ExportWish(List.of(), practices, random.nextBoolean(), Long.MAX_VALUE);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private void write(Station station, RecordId id) throws TroubleException {
            if (!records.contains(id)) {
                records.add(id);
            }
            station.clock.addAndGet(random.nextInt(5000) - 2000);
            var read = station.journal.find(Station.CARD, id);
            var before = read.map(r -> r.value()).orElse(Card.of("new"));
            var word = String.valueOf(random.nextInt(6));
            var card = switch (random.nextInt(3)) {
                case 0 -> new Card(word, before.owner(), before.grade(), before.reason(), null);
                case 1 -> new Card(before.title(), word, before.grade(), before.reason(), null);
                default -> new Card(before.title(), before.owner(), word, "because " + word, null);
            };
            wrote.computeIfAbsent(id, r -> new HashSet<>()).addAll(List.of(card.title(), card.owner(), card.grade()));
            var scope = Scope.of(PRACTICES.get(Math.floorMod(id.hashCode(), PRACTICES.size())));
            note(id, station.journal.save(read.isPresent() ? Change.plain().put(read.get(), card) : Change.plain().put(Station.CARD, id, scope, card)).revisions());
        }

        private void note(RecordId id, List<RevisionId> revisions) {
            written.computeIfAbsent(id, r -> new HashSet<>()).addAll(revisions);
        }

        private void delete(Station station) throws TroubleException {
            if (!records.isEmpty()) {
                var id = any(records);
                var read = station.journal.find(Station.CARD, id);
                if (read.isPresent()) {
                    note(id, station.journal.save(Change.plain().delete(read.get())).revisions());
                }
            }
        }

        private void settle(Station station) throws TroubleException {
            var open = station.journal.clashes().open();
            if (!open.isEmpty()) {
                var clash = any(open);
                note(clash.record(), station.journal.clashes().settle(List.of(Settlement.take(clash, any(clash.sides()))), "seed " + seed).orThrow().revisions());
            }
        }

        private void undo(Station station) throws TroubleException {
            var arrived = station.exchange.arrived().stream().filter(a -> a.arrival() != null && a.undone() == null).toList();
            if (!arrived.isEmpty() && random.nextInt(3) == 0) {
                // What somebody's role does not include they may not take back either.
                assertThat(station.exchange.undo(soundpractice.sync.Arrived.id(any(arrived).bundle()), "seed " + seed).problems()).as("seed %d", seed)
                        .allSatisfy(p -> assertThat(p.key()).isEqualTo("sync.import.not-yours-to-undo"));
            }
        }

        private void receive(Station station, Path bundle) throws TroubleException {
            var result = station.exchange.take(bundle, null, true, Watch.NOBODY);
            if (!result.isDone()) {
                assertThat(result.problems()).as("seed %d", seed).allSatisfy(p -> assertThat(p.key()).isEqualTo("sync.refused.not-for-you"));
            }
        }

        /// Everybody's work goes to the first, in any order, and from there to everybody.
        private void everybodyHasEverything() throws Exception {
            var first = stations.getFirst();
            var last = new ArrayList<Path>();
            for (var station : stations.subList(1, stations.size())) {
                last.add(station.bundle(Station.EVERYTHING));
            }
            java.util.Collections.shuffle(last, random);
            for (var bundle : last) {
                receive(first, bundle);
            }
            var all = first.bundle(Station.EVERYTHING);
            for (var station : stations.subList(1, stations.size())) {
                receive(station, all);
            }
        }

        @Override
        public void close() throws TroubleException {
            for (var station : stations) {
                station.close();
            }
        }
    }
}
