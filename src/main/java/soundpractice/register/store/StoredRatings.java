package soundpractice.register.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.cqc.CqcRatings;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.PublishedRatings;
import soundpractice.register.cqc.Rating;
import soundpractice.register.extract.ExtractRow;
import soundpractice.register.extract.Extracts;
import soundpractice.register.extract.ImportedFile;
import soundpractice.register.intake.CqcFile;

/// What the newest ratings and locations say of each practice. Ratings tell more; where they know nothing of a location the directory speaks.
public final class StoredRatings implements CqcRatings {
    private static final List<String> R = CqcFile.RATING_FACTS;
    private static final List<String> L = CqcFile.LOCATION_FACTS;

    private record Read(List<ImportedFile> files, Map<PracticeCode, PublishedRatings> ratings) {}

    private final Extracts extracts;
    private volatile @Nullable Read last;

    /// The ratings of a store.
    public StoredRatings(Extracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return files().stream().map(ImportedFile::asOf).max(Comparator.naturalOrder());
    }

    @Override
    public Map<PracticeCode, PublishedRatings> all() throws TroubleException {
        var files = files();
        var known = last;
        if (known != null && known.files.equals(files)) {
            return known.ratings;
        }
        var places = new HashMap<String, Place>();
        for (var file : files) {
            for (var row : extracts.rows(file)) {
                if (file.source().equals("ratings")) {
                    rating(places, row);
                } else {
                    location(places, row);
                }
            }
        }
        var read = new Read(files, byPractice(places));
        last = read;
        return read.ratings;
    }

    private List<ImportedFile> files() {
        return Stream.of("ratings", "locations").flatMap(s -> extracts.newest(s).stream().limit(1)).toList();
    }

    private static Map<PracticeCode, PublishedRatings> byPractice(Map<String, Place> places) {
        var of = new HashMap<PracticeCode, List<Place>>();
        places.values().forEach(p -> PracticeCode.parse(p.practice).ifPresent(code -> of.computeIfAbsent(code, c -> new ArrayList<>()).add(p)));
        var ratings = new HashMap<PracticeCode, PublishedRatings>();
        of.forEach((code, all) -> {
            // The practice's own code before a branch's, a rated place before one that is not, the rating published last.
            all.sort(Comparator.<Place>comparingInt(p -> p.possible ? 1 : 0).thenComparingInt(p -> p.rating() == null ? 1 : 0)
                    .thenComparing(Place::day, Comparator.reverseOrder()).thenComparing(p -> p.id));
            ratings.put(code, all.getFirst().published(code, all.size()));
        });
        return Map.copyOf(ratings);
    }

    private static void rating(Map<String, Place> places, ExtractRow row) {
        var v = row.values();
        var place = place(places, v.get(R.indexOf("location")), v.get(0), v.get(R.indexOf("name")), v.get(R.indexOf("possible")));
        var group = v.get(R.indexOf("group"));
        var domain = v.get(R.indexOf("domain"));
        var said = v.get(R.indexOf("rating"));
        var found = Rating.parse(said);
        if (group.equalsIgnoreCase("Overall") && domain.equalsIgnoreCase("Overall")) {
            place.said = said;
            place.overall = found.orElse(null);
            place.date = day(v.get(R.indexOf("published")));
            place.inherited = !v.get(R.indexOf("inherited")).isEmpty();
        } else if (group.equalsIgnoreCase("Overall")) {
            KeyQuestion.parse(domain).ifPresent(q -> found.ifPresent(r -> place.questions.put(q, r)));
        } else if (group.toLowerCase(Locale.ROOT).contains("general practice")) {
            service(place, domain, found.orElse(null), day(v.get(R.indexOf("published"))));
        } else if (domain.equalsIgnoreCase("Overall")) {
            PopulationGroup.parse(group).ifPresent(g -> found.ifPresent(r -> place.groups.put(g, r)));
        }
    }

    private static void service(Place place, String domain, @Nullable Rating rating, @Nullable LocalDate day) {
        if (rating == null) {
            return;
        }
        if (domain.equalsIgnoreCase("Overall")) {
            place.service = rating;
            place.serviceDate = day;
        } else {
            KeyQuestion.parse(domain).ifPresent(q -> place.serviceQuestions.put(q, rating));
        }
    }

    private static void location(Map<String, Place> places, ExtractRow row) {
        var v = row.values();
        var id = v.get(L.indexOf("location"));
        boolean known = places.containsKey(id);
        var place = place(places, id, v.get(0), v.get(L.indexOf("name")), v.get(L.indexOf("possible")));
        if (!known) {
            place.said = v.get(L.indexOf("rating"));
            place.overall = Rating.parse(place.said).orElse(null);
            place.date = day(v.get(L.indexOf("published")));
            place.inherited = !v.get(L.indexOf("inherited")).isEmpty();
        }
    }

    private static Place place(Map<String, Place> places, String id, String practice, String name, String possible) {
        return places.computeIfAbsent(id, i -> new Place(i, practice, name, !possible.isEmpty()));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /// A location while its rows are gathered.
    private static final class Place {
        private final String id;
        private final String practice;
        private final String name;
        private final boolean possible;
        private final Map<KeyQuestion, Rating> questions = new EnumMap<>(KeyQuestion.class);
        private final Map<KeyQuestion, Rating> serviceQuestions = new EnumMap<>(KeyQuestion.class);
        private final Map<PopulationGroup, Rating> groups = new EnumMap<>(PopulationGroup.class);
        private @Nullable Rating overall;
        private @Nullable Rating service;
        private @Nullable LocalDate date;
        private @Nullable LocalDate serviceDate;
        private String said = "";
        private boolean inherited;

        Place(String id, String practice, String name, boolean possible) {
            this.id = id;
            this.practice = practice;
            this.name = name;
            this.possible = possible;
        }

        @Nullable Rating rating() {
            return overall == null ? service : overall;
        }

        LocalDate day() {
            var told = overall == null ? serviceDate : date;
            return told == null ? LocalDate.MIN : told;
        }

        PublishedRatings published(PracticeCode code, int locations) {
            boolean ofService = overall == null && service != null;
            var answers = new EnumMap<KeyQuestion, Rating>(KeyQuestion.class);
            answers.putAll(ofService || questions.isEmpty() ? serviceQuestions : questions);
            if (ofService) {
                questions.forEach(answers::putIfAbsent);
            }
            return new PublishedRatings(code, id, name, rating(), said, answers, groups, ofService ? serviceDate : date, inherited, ofService, possible, locations);
        }
    }
}
