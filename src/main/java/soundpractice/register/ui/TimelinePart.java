package soundpractice.register.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.journal.Kind;
import soundpractice.journal.Revision;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.FactChange;

/// Everything that happened to a practice's records and to what the public files say of it, newest first.
final class TimelinePart extends VBox {

    /// A line of the timeline.
    private record Event(LocalDate on, String what, String detail, String who) {}

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Desk desk;

    TimelinePart(Desk desk, PracticeModel model, PracticeModel.File file) {
        this.desk = desk;
        getStyleClass().add("page");
        var events = new ArrayList<Event>();
        file.revisions().forEach(r -> events.add(event(r)));
        file.changes().forEach(c -> events.add(event(c)));
        file.closure().ifPresent(c -> events.add(new Event(c.on(), desk.text("register.closure.how." + c.how().word()), ClosureCard.sentence(desk, model, c), "")));
        file.cameIn().forEach(c -> events.add(new Event(c.on(), desk.text("register.closure.came-in"), ClosureCard.cameIn(desk, model, c), "")));
        events.sort(Comparator.comparing(Event::on).reversed());
        var table = new RowTable<Event>(desk, "timeline", List.of(
                        Column.<Event>date("register.timeline.on", Event::on),
                        Column.<Event>text("register.timeline.what", Event::what).wide(14),
                        Column.<Event>text("register.timeline.detail", Event::detail).wide(20).growing(),
                        Column.<Event>text("register.timeline.who", Event::who).wide(11)))
                .whenEmpty(new EmptyState(Feather.CLOCK, desk.text("register.timeline.empty"), desk.text("register.timeline.empty.text")));
        table.rows(events);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    private Event event(Revision revision) {
        var thing = Kind.wordKeys(revision.kind()).stream().filter(desk.words()::has).findFirst().map(key -> desk.text(key)).orElseGet(() -> plainly(revision.kind()));
        var deed = revision.deleted() ? "register.timeline.deleted" : revision.parents().isEmpty() ? "register.timeline.added" : "register.timeline.changed";
        var reason = revision.reason();
        return new Event(LocalDate.ofInstant(revision.stamp().instant(), ENGLAND), desk.text(deed, thing), reason == null ? "" : reason, revision.author());
    }

    private static String plainly(String kind) {
        var name = kind.substring(kind.indexOf('.') + 1).replace('_', ' ').replace('.', ' ');
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }

    private Event event(FactChange change) {
        var key = "register.fact." + change.field().replace('_', '-');
        var fact = desk.words().has(key) ? desk.text(key) : change.field().replace('_', ' ');
        var empty = desk.text("register.timeline.nothing");
        return new Event(
                change.asOf(), desk.text("register.timeline.file-says", fact),
                shown(change.before(), empty) + " → " + shown(change.after(), empty), desk.text("register.timeline.by-file"));
    }

    private static String shown(String value, String empty) {
        return value.isEmpty() ? empty : value.replace("\n", ", ");
    }
}
