package soundpractice.performance.ui.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.measures.AreaView;
import soundpractice.performance.measures.Judge;
import soundpractice.performance.measures.SaveScorePolicy;
import soundpractice.performance.measures.ScorePolicy;
import soundpractice.performance.measures.SupportCriterion;
import soundpractice.performance.measures.Vulnerable;
import soundpractice.platform.jobs.Job;
import soundpractice.platform.jobs.Jobs;

/// What the screens of measures ask and do, off the screen's thread.
public final class DepthModel {
    private final AreaView view;
    private final Judge judge;
    private final SaveScorePolicy saving;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;

    /// @param trouble gets what was in the way
    public DepthModel(AreaView view, Judge judge, SaveScorePolicy saving, Jobs jobs, Consumer<TroubleException> trouble) {
        this.view = view;
        this.judge = judge;
        this.saving = saving;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    /// The area.
    AreaView view() {
        return view;
    }

    /// Today.
    LocalDate today() {
        return view.today();
    }

    /// Reads something and shows it.
    <T> void read(Job<T> job, Consumer<T> then) {
        jobs.latest(this, job, then, trouble);
    }

    void enter(PracticeCode practice, SupportCriterion criterion, @Nullable Integer score, String note, Consumer<List<Problem>> then) {
        act(() -> judge.enter(practice, criterion, score, note, today()), then);
    }

    void judge(Vulnerable judged, Consumer<List<Problem>> then) {
        act(() -> judge.vulnerable(judged), then);
    }

    void weigh(Map<SupportCriterion, Integer> weights, int cohort, String reason, Consumer<List<Problem>> then) {
        save(view.policy().from(year()).matrix(weights, cohort), reason, then);
    }

    void limit(@Nullable Integer blue, @Nullable Integer green, @Nullable Integer amber, String reason, Consumer<List<Problem>> then) {
        save(view.policy().from(year()).limits(blue, green, amber), reason, then);
    }

    private int year() {
        return soundpractice.kernel.FinancialQuarter.containing(today()).startYear();
    }

    private void save(ScorePolicy policy, String reason, Consumer<List<Problem>> then) {
        act(() -> saving.save(policy, reason), then);
    }

    private interface Act {
        Outcome<?> act() throws TroubleException;
    }

    private void act(Act act, Consumer<List<Problem>> then) {
        jobs.start(progress -> act.act().problems(), then, trouble);
    }
}
