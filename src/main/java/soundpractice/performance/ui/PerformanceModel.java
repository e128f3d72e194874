package soundpractice.performance.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Challenge;
import soundpractice.performance.PerformanceDesk;
import soundpractice.performance.Quarter;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Quarters.QuarterStanding;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;

/// What the screen *Performance* shows and what can be done on it.
public final class PerformanceModel {

    /// A quarter as shown: its ranking, its lines and its challenges.
    public record Shown(QuarterResult result, List<RankRow> rows, List<Entry<Challenge>> challenges) {
        long count(soundpractice.performance.Status status) {
            return result.standings().stream().filter(s -> s.status() == status).count();
        }

        long open() {
            return challenges.stream().filter(c -> c.value().isOpen()).count();
        }
    }

    private final PerformanceDesk desk;
    private final Jobs jobs;
    private final Messages words;
    private final Consumer<TroubleException> trouble;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<List<FinancialQuarter>> quarters = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable FinancialQuarter> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();

    public PerformanceModel(PerformanceDesk desk, Jobs jobs, Messages words, Supplier<LocalDate> today, Consumer<TroubleException> trouble) {
        this.desk = desk;
        this.jobs = jobs;
        this.words = words;
        this.today = today;
        this.trouble = trouble;
    }

    /// Quarters there are, latest first.
    public ObjectProperty<List<FinancialQuarter>> quarters() {
        return quarters;
    }

    /// The quarter chosen.
    public ObjectProperty<@Nullable FinancialQuarter> chosen() {
        return chosen;
    }

    /// What is shown of it; null while there is none.
    public ObjectProperty<@Nullable Shown> shown() {
        return shown;
    }

    /// Today.
    public LocalDate today() {
        return today.get();
    }

    /// Reads the quarters and shows one; null for the one chosen, or the latest.
    public void load(@Nullable FinancialQuarter wanted) {
        var before = wanted == null ? chosen.get() : wanted;
        jobs.latest(
                this,
                progress -> {
                    var all = desk.quarters().all();
                    var quarter = all.stream().filter(q -> q.quarter().equals(before)).findFirst()
                            .orElseGet(() -> all.isEmpty() ? null : all.getLast());
                    return new Loaded(all.reversed().stream().map(Quarter::quarter).toList(), quarter == null ? null : read(quarter));
                },
                loaded -> {
                    quarters.set(loaded.quarters());
                    var now = loaded.shown();
                    chosen.set(now == null ? null : now.result().of());
                    shown.set(now);
                },
                trouble);
    }

    /// A practice's standings quarter by quarter, latest first.
    public void history(PracticeCode practice, Consumer<List<QuarterStanding>> then) {
        jobs.latest(quarters, progress -> List.copyOf(desk.quarters().history(practice).reversed()), then, trouble);
    }

    /// Publishes the quarter chosen.
    public void publish(Consumer<List<Problem>> refused) {
        act(quarter -> desk.publishing().publish(quarter, today.get()), refused);
    }

    /// When the window would close if the quarter were published today.
    public LocalDate wouldClose(FinancialQuarter quarter) {
        return soundpractice.performance.ChallengeWindow.of(quarter, today.get(), desk.policies().of(quarter)).closes();
    }

    /// Validates the quarter chosen.
    public void validate(@Nullable String override, Consumer<List<Problem>> refused) {
        act(quarter -> desk.validating().validate(quarter, today.get(), override), refused);
    }

    /// Takes down a challenge to the quarter chosen.
    public void challenge(PracticeCode practice, LocalDate on, @Nullable Percent claimed, String grounds, Consumer<List<Problem>> refused) {
        act(quarter -> desk.challenging().log(quarter, practice, on, today.get(), claimed, grounds), refused);
    }

    /// Accepts a challenge.
    public void accept(RecordId id, Percent figure, String why, Consumer<List<Problem>> refused) {
        act(quarter -> desk.settling().accept(id, figure, why, today.get()), refused);
    }

    /// Rejects a challenge.
    public void reject(RecordId id, String why, Consumer<List<Problem>> refused) {
        act(quarter -> desk.settling().reject(id, why, today.get()), refused);
    }

    /// A practice's name, or its code when the register does not know it.
    public String name(PracticeCode practice) {
        return desk.known().nameOf(practice).orElse(practice.value());
    }

    private interface Act {
        Outcome<?> on(FinancialQuarter quarter) throws TroubleException;
    }

    private record Loaded(List<FinancialQuarter> quarters, @Nullable Shown shown) {}

    private void act(Act act, Consumer<List<Problem>> refused) {
        var quarter = chosen.get();
        if (quarter != null) {
            jobs.start(progress -> act.on(quarter).problems(), problems -> {
                if (!problems.isEmpty()) {
                    refused.accept(problems);
                }
                load(quarter);
            }, trouble);
        }
    }

    private Shown read(Quarter quarter) throws TroubleException {
        var result = desk.quarters().result(quarter);
        var before = new HashMap<PracticeCode, Percent>();
        var last = desk.quarters().result(quarter.quarter().previous());
        if (last.isPresent()) {
            for (var s : last.get().standings()) {
                var overall = s.overall();
                if (overall != null) {
                    before.put(s.practice(), overall);
                }
            }
        }
        var rows = new ArrayList<RankRow>();
        for (var s : result.standings()) {
            var status = s.status();
            var word = new StatusWord(RankRow.mark(status), words.text("performance.status." + (status == null ? "none" : status.word())));
            var bottom = s.tie() ? words.text("performance.bottom.tie") : s.inBottom() ? words.text("performance.bottom.yes") : null;
            rows.add(new RankRow(s, desk.known().nameOf(s.practice()).orElse(""), word, bottom, before.get(s.practice())));
        }
        return new Shown(result, List.copyOf(rows), desk.quarters().challenges(quarter.quarter()));
    }
}
