package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.Interviews;
import soundpractice.sync.history.RecordNames;
import soundpractice.sync.review.TwinFinder;
import soundpractice.sync.review.Twins;

/// One practice, one day, two stocktakes: two laptops may have begun the same visit.
final class StocktakesTwice implements TwinFinder {
    private final Interviews interviews;
    private final RecordNames names;
    private final Messages words;

    StocktakesTwice(Interviews interviews, RecordNames names, Messages words) {
        this.interviews = interviews;
        this.names = names;
        this.words = words;
    }

    @Override
    public List<Twins> find() {
        Map<String, List<InterviewFile>> byDay = new LinkedHashMap<>();
        interviews.all().forEach(f -> byDay.computeIfAbsent(f.interview().practice() + " " + f.interview().day(), k -> new ArrayList<>()).add(f));
        var found = new ArrayList<Twins>();
        byDay.values().stream().filter(files -> files.size() > 1).forEach(files -> {
            var first = files.getFirst().interview();
            found.add(new Twins(Twins.id("stocktakes", files.stream().map(f -> f.interview().id()).toList()), first.scope(),
                    Problem.of("sync.twins.stocktakes", names.scope(Scope.of(first.practice())), files.size(), first.day()), files.stream().map(this::side).toList()));
        });
        return found;
    }

    private Twins.Side side(InterviewFile file) {
        var interview = file.interview();
        return new Twins.Side(interview.id(), words.text("sync.twins.stocktakes.title", interview.startedBy()),
                words.text("sync.twins.stocktakes.about", file.progress().answered(), file.progress().asked(), words.text(interview.state().key())), interview.startedBy(),
                interview.startedAt(), new InterviewPlace(interview.id(), null), reason -> {
                    var read = interviews.entry(interview.id());
                    return read.isEmpty() ? Outcome.refused(Problem.of("stocktake.interview.unknown", interview.id()))
                            : Outcome.done(interviews.save(Change.because(reason).delete(read.get())));
                });
    }
}
