package soundpractice.sync.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Clash;
import soundpractice.journal.Merge;
import soundpractice.journal.Settlement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.sync.review.Question;
import soundpractice.sync.review.Twins;

/// Everything that asks for a person, and the answers.
final class ConflictsModel {
    /// One question as a line of the list.
    ///
    /// @param title the record
    /// @param part what of it
    /// @param practice whose
    /// @param who the people concerned
    /// @param context what one ought to know of the practice
    /// @param later whether it was put off
    /// @param place where to look at the record
    record Row(
            Question question, String title, String part, String practice, String who, Instant at, String context, boolean later, Optional<Place> place) {}

    private static final Instant NEVER_CHANGES = Instant.MAX;

    private final Meeting meeting;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable List<Row>> rows = new ReadOnlyObjectWrapper<>(this, "rows");

    ConflictsModel(Meeting meeting, Jobs jobs, Consumer<TroubleException> trouble) {
        this.meeting = meeting;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, _ -> read(), rows::set, trouble);
    }

    private List<Row> read() throws TroubleException {
        var found = new ArrayList<Row>();
        for (var question : meeting.review().open()) {
            found.add(switch (question) {
                case Question.Differs(Clash clash, var deferred) -> row(question, clash);
                case Question.Twice(Twins twins, var deferred) -> row(question, twins);
            });
        }
        return List.copyOf(found);
    }

    private Row row(Question question, Clash clash) {
        var names = meeting.names();
        var content = meeting.histories().asOf(clash.record(), NEVER_CHANGES).orElse(null);
        var part = clash.isAboutLife() ? Merge.LIFE : String.join(", ", spoken(clash).stream().map(m -> names.part(clash.kind(), m)).toList());
        var latest = clash.sides().stream().map(s -> s.stamp().instant()).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Row(question, names.title(clash.kind(), clash.record(), content), part, names.scope(clash.scope()),
                String.join(", ", clash.sides().stream().map(Clash.Side::author).distinct().toList()), latest, names.context(clash.scope()), meeting.review().isPutOff(question),
                names.place(clash.kind(), clash.record(), clash.scope(), content));
    }

    private Row row(Question question, Twins twins) {
        return new Row(question, twins.sides().getFirst().title(), "", meeting.names().scope(twins.scope()),
                String.join(", ", twins.sides().stream().map(Twins.Side::author).distinct().toList()),
                twins.sides().stream().map(Twins.Side::at).max(Instant::compareTo).orElse(Instant.EPOCH), meeting.names().context(twins.scope()), meeting.review().isPutOff(question),
                Optional.empty());
    }

    /// The sides in the order in which they are shown: this laptop's first.
    List<Clash.Side> sides(Clash clash) {
        var sides = new ArrayList<>(clash.sides());
        sides.sort(java.util.Comparator.comparing((Clash.Side s) -> !s.device().equals(meeting.team().device())));
        return sides;
    }

    /// Takes that side of each of these.
    ///
    /// @param number which side, in the order shown
    void take(List<Question.Differs> questions, int number, String reason, Runnable done, Consumer<List<Problem>> refused) {
        settle(questions.stream().map(q -> Settlement.take(q.clash(), sides(q.clash()).get(number))).toList(), reason, done, refused);
    }

    /// What stood before is to stand again.
    void takeBefore(Clash clash, String reason, Runnable done, Consumer<List<Problem>> refused) {
        settle(List.of(new Settlement(clash, clash.before())), reason, done, refused);
    }

    /// Another value for the parts concerned.
    void combine(Clash clash, Map<String, Object> values, String reason, Runnable done, Consumer<List<Problem>> refused) {
        settle(List.of(new Settlement(clash, values)), reason, done, refused);
    }

    private void settle(List<Settlement> answers, String reason, Runnable done, Consumer<List<Problem>> refused) {
        deed(() -> meeting.review().settle(answers, reason), done, refused);
    }

    private void deed(Attempts.Deed<?> deed, Runnable done, Consumer<List<Problem>> refused) {
        jobs.<Outcome<?>>start(_ -> deed.run(), outcome -> {
            if (outcome.isDone()) {
                done.run();
                load();
            } else {
                refused.accept(outcome.problems());
                load();
            }
        }, trouble);
    }

    void keepBoth(Twins twins, String reason, Runnable done, Consumer<List<Problem>> refused) {
        deed(() -> meeting.review().keepBoth(twins, reason), done, refused);
    }

    void without(Twins.Side side, String reason, Runnable done, Consumer<List<Problem>> refused) {
        deed(() -> side.without().apply(reason), done, refused);
    }

    void defer(RecordId question, java.time.LocalDate until, String note, Runnable done, Consumer<List<Problem>> refused) {
        deed(() -> meeting.review().defer(question, until, note), done, refused);
    }

    Meeting meeting() {
        return meeting;
    }

    /// The parts of a clash that say something on any side. What belongs together is decided together, but a part that was and stays empty is no difference.
    static List<String> spoken(Clash clash) {
        var all = List.copyOf(clash.members());
        var spoken = all.stream().filter(part -> clash.before().get(part) != null || clash.sides().stream().anyMatch(side -> side.values().get(part) != null)).toList();
        return spoken.isEmpty() ? all : spoken;
    }
}
