package soundpractice.register.ui;

import java.util.HashMap;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;
import soundpractice.register.Practice;
import soundpractice.register.PracticeFact;
import soundpractice.register.PracticeQuery;
import soundpractice.register.Practices;

/// The list of practices: which are shown, kept up to date while it is looked at.
final class PracticesModel {
    private final Practices practices;
    private final Messages words;
    private final Jobs jobs;
    private final java.util.function.Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<List<PracticeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> area = new ReadOnlyObjectWrapper<>("");
    private final ObjectProperty<Showing> showing = new SimpleObjectProperty<>(Showing.ACTIVE);

    PracticesModel(Practices practices, Messages words, Jobs jobs, java.util.function.Consumer<TroubleException> trouble) {
        this.practices = practices;
        this.words = words;
        this.jobs = jobs;
        this.trouble = trouble;
        showing.subscribe((was, now) -> load());
    }

    private record Loaded(List<PracticeRow> rows, String area) {}

    /// Reads the list anew.
    void load() {
        var which = showing.get();
        jobs.latest(this, progress -> loaded(which), loaded -> {
            area.set(loaded.area);
            rows.set(loaded.rows);
        }, trouble);
    }

    private Loaded loaded(Showing which) {
        List<Practice> found = switch (which) {
            case ACTIVE -> practices.active();
            case ALL -> practices.ours();
            case EVERYWHERE -> practices.matching(PracticeQuery.ALL.overEverything());
        };
        var facts = practices.facts();
        var name = practices.area().isEmpty() ? words.text("register.practices.no-area") : practices.area().name();
        return new Loaded(found.stream().map(p -> PracticeRow.of(p, words, facts(p, facts))).toList(), name);
    }

    private static java.util.Map<String, String> facts(Practice practice, List<PracticeFact> facts) {
        var known = new HashMap<String, String>();
        facts.forEach(f -> f.of(practice.code()).ifPresent(value -> known.put(f.key(), value)));
        return known;
    }

    /// What other features know about practices.
    List<PracticeFact> facts() {
        return practices.facts();
    }

    /// The rows.
    ReadOnlyObjectProperty<List<PracticeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// The area's name.
    ReadOnlyObjectProperty<String> area() {
        return area.getReadOnlyProperty();
    }

    /// Which practices are shown.
    ObjectProperty<Showing> showing() {
        return showing;
    }
}
