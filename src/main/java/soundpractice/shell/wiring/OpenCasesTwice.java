package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CasePlace;
import soundpractice.casework.Cases;
import soundpractice.casework.MoveCase;
import soundpractice.casework.Stage;
import soundpractice.casework.Told;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.sync.history.RecordNames;
import soundpractice.sync.review.TwinFinder;
import soundpractice.sync.review.Twins;

/// One practice has one open case at a time: two laptops that each opened one for another quarter broke that together.
final class OpenCasesTwice implements TwinFinder {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Cases cases;
    private final RecordNames names;
    private final Messages words;
    private final Supplier<LocalDate> today;

    OpenCasesTwice(Cases cases, RecordNames names, Messages words, Supplier<LocalDate> today) {
        this.cases = cases;
        this.names = names;
        this.words = words;
        this.today = today;
    }

    @Override
    public List<Twins> find() {
        Map<String, List<CaseFile>> byPractice = cases.open(today.get()).stream().collect(Collectors.groupingBy(f -> f.of().practice().value(), TreeMap::new, Collectors.toList()));
        var found = new ArrayList<Twins>();
        byPractice.values().stream().filter(files -> files.size() > 1).forEach(files -> {
            var scope = Scope.of(files.getFirst().of().practice());
            found.add(new Twins(Twins.id("open-cases", files.stream().map(f -> f.of().id()).toList()), scope,
                    Problem.of("sync.twins.cases", names.scope(scope), files.size()), files.stream().map(this::side).toList()));
        });
        return found;
    }

    private Twins.Side side(CaseFile file) {
        var of = file.of();
        var author = cases.story(of.id()).stream().findFirst().map(Told::author).orElse("");
        return new Twins.Side(of.id(), of.reference(), words.text("sync.twins.cases.about", of.openedOn(), words.text(of.stage().key()), of.since()), author,
                of.openedOn().atStartOfDay(ENGLAND).toInstant(), new CasePlace(of.id()), reason -> new MoveCase(cases).move(of.id(), Stage.CLOSED, today.get(), reason));
    }
}
