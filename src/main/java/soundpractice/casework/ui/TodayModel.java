package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CasePlace;
import soundpractice.casework.ClockState;
import soundpractice.casework.Deadline;
import soundpractice.casework.Decision;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.escalation.Proposal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.PerformancePlace;
import soundpractice.performance.Quarter;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;

/// What needs somebody today, most urgent first: clocks that ran out, clocks about to, proposals waiting, letters ready, receipt dates missing, the age of the
/// figures.
public final class TodayModel {
    private static final int SOON = 14;

    private final Casework casework;
    private final Jobs jobs;
    private final Messages words;
    private final java.util.function.Consumer<TroubleException> trouble;
    private final List<TodayGuest> guests;
    private final ReadOnlyListWrapper<TodayRow> rows = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

    /// The model of the screen *Today*.
    ///
    /// @param guests other rooms' parts of it
    public TodayModel(Casework casework, Jobs jobs, Messages words, java.util.function.Consumer<TroubleException> trouble, List<TodayGuest> guests) {
        this.guests = List.copyOf(guests);
        this.casework = casework;
        this.jobs = jobs;
        this.words = words;
        this.trouble = trouble;
    }

    /// The rows, most urgent first.
    ReadOnlyListProperty<TodayRow> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Whether it is known yet what needs somebody: until everything was read once, no rows do not mean that nothing does.
    ReadOnlyBooleanProperty known() {
        return known.getReadOnlyProperty();
    }

    /// How many rows are about clocks that have run out, clocks soon to, decisions, letters.
    long count(int fromUrgency, int toUrgency) {
        return rows.stream().filter(r -> r.urgency() >= fromUrgency && r.urgency() <= toUrgency).count();
    }

    /// Reads everything anew.
    public void load() {
        var today = casework.today().get();
        jobs.latest(this, _ -> read(today), this::show, trouble);
    }

    private void show(List<TodayRow> found) {
        known.set(true);
        rows.setAll(found);
    }

    private List<TodayRow> read(LocalDate today) throws TroubleException {
        var found = new ArrayList<TodayRow>();
        for (var file : casework.cases().open(today)) {
            file.deadlines().forEach(d -> clock(found, file, d, today));
            file.lettersReady().forEach(d -> found.add(ready(d)));
            file.lastLetter().filter(l -> l.receivedOn() == null && l.number() > 1 && !l.letterDate().plusDays(5).isAfter(today))
                    .filter(_ -> file.current(Deadline.ENGAGEMENT).filter(d -> d.state() == ClockState.RUNNING).isPresent())
                    .ifPresent(l -> found.add(new TodayRow(5, l.letterDate(), mark(Mark.NEUTRAL, "casework.today.receipt"),
                            words.text("casework.today.receipt.title", l.number(), casework.nameOf(l.practice())),
                            words.text("casework.today.receipt.about"), List.of(), new CasePlace(file.of().id()))));
        }
        quarters(found, today);
        for (var guest : guests) {
            guest.on(today).forEach(item -> found.add(new TodayRow(item.urgency(), item.date(), new StatusWord(Marks.of(item.tone()), words.of(item.status())),
                    words.of(item.title()), words.of(item.about()), item.why(), item.place())));
        }
        found.sort(Comparator.comparingInt(TodayRow::urgency).thenComparing(r -> Objects.requireNonNullElse(r.date(), LocalDate.MAX)).thenComparing(TodayRow::title));
        return found;
    }

    private void clock(List<TodayRow> found, CaseFile file, Deadline d, LocalDate today) {
        boolean current = file.isPressing(d);
        boolean soon = d.state() == ClockState.RUNNING && d.due().daysLeft(today) <= SOON;
        if (!current || !(soon || d.state() == ClockState.OVERDUE || d.state() == ClockState.EXPIRED)) {
            return;
        }
        int urgency = d.state() == ClockState.EXPIRED ? 0 : d.state() == ClockState.OVERDUE ? 1 : 2;
        var key = "casework.today.clock." + d.clock().replace('_', '-');
        found.add(new TodayRow(urgency, d.due().date(), Marks.of(d.state(), words),
                words.text(key, d.letter().number(), casework.nameOf(d.letter().practice())),
                words.text(soon ? "casework.today.left" : "casework.today.past", Math.abs(d.due().daysLeft(today))),
                d.due().reasons(), new CasePlace(file.of().id())));
    }

    private TodayRow ready(Decision decision) {
        return new TodayRow(4, decision.on(), mark(Mark.WAITING, "casework.today.ready"),
                words.text("casework.today.ready.title", number(decision), casework.nameOf(decision.practice())),
                words.text("casework.today.ready.about", decision.quarter()), decision.reasons(), new LettersPlace());
    }

    private static String number(Decision decision) {
        return String.valueOf(decision.letter()).replace("letter-", "");
    }

    private void quarters(List<TodayRow> found, LocalDate today) throws TroubleException {
        var all = casework.quarters().all();
        var validated = all.stream().filter(Quarter::isValidated).reduce((_, latest) -> latest);
        if (validated.isPresent() && casework.run().run(validated.get().quarter(), today) instanceof Outcome.Done(var run)) {
            var decided = casework.cases().decisions(validated.get().quarter()).stream().map(Decision::practice).toList();
            var waiting = run.proposals().stream().filter(p -> !decided.contains(p.practice())).toList();
            if (!waiting.isEmpty()) {
                found.add(new TodayRow(3, null, mark(Mark.WAITING, "casework.today.proposals"),
                        words.text("casework.today.proposals.title", waiting.size(), validated.get().quarter()),
                        String.join(", ", waiting.stream().limit(6).map(Proposal::practice).map(casework::nameOf).toList()),
                        List.of(), new QuarterRunPlace(validated.get().quarter())));
            }
        }
        if (!all.isEmpty() && all.getLast() instanceof Quarter.Published published) {
            var closes = published.challenges().closes();
            boolean over = published.challenges().isOver(today);
            found.add(new TodayRow(over ? 3 : 6, closes, mark(over ? Mark.AMBER : Mark.WAITING, over ? "casework.today.window-over" : "casework.today.window-open"),
                    words.text("casework.today.window.title", published.quarter()),
                    words.text(over ? "casework.today.window.over" : "casework.today.window.open", closes), List.of(), new PerformancePlace(published.quarter())));
        }
        if (!all.isEmpty()) {
            var latest = all.getLast();
            found.add(new TodayRow(7, latest.quarter().lastDay(), mark(Mark.NEUTRAL, "casework.today.age"), words.text("casework.today.age.title", latest.quarter()),
                    words.text("casework.today.age.about", latest.dashboard().importedOn()), List.of(), new PerformancePlace(latest.quarter())));
        }
    }

    private StatusWord mark(Mark mark, String key) {
        return new StatusWord(mark, words.text(key));
    }
}
