package soundpractice.sync.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;
import soundpractice.sync.Arrived;
import soundpractice.sync.Sent;
import soundpractice.sync.Teammate;

/// Bundles out and in, newest first, each with what became of it; what a bundle brought can be taken back here.
final class BundleLog extends VBox {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /// One bundle or receipt.
    private record Line(
            Instant at, StatusWord state, String way, String who, long number, String what, String about, @Nullable Arrived arrived, @Nullable Sent sent) {
        LocalDate day() {
            return LocalDate.ofInstant(at, ENGLAND);
        }
    }

    private final Desk desk;
    private final Meeting meeting;
    private final Runnable changed;
    private final RowTable<Line> table;

    BundleLog(Desk desk, Meeting meeting, Runnable changed) {
        this.desk = desk;
        this.meeting = meeting;
        this.changed = changed;
        this.table = new RowTable<Line>(desk, "bundles", List.of(
                        Column.<Line>date("sync.column.day", Line::day).wide(8),
                        Column.<Line>status("sync.column.state", Line::state).wide(16),
                        Column.<Line>text("sync.column.way", Line::way).wide(6),
                        Column.<Line>text("sync.column.who", Line::who).wide(14),
                        Column.<Line>number("sync.column.number", Line::number).wide(5),
                        Column.<Line>text("sync.column.what", Line::what).growing(),
                        Column.<Line>text("sync.column.about", Line::about).wide(15)))
                .onOpen(this::open).whenEmpty(new EmptyState(Feather.REPEAT, desk.text("sync.log.empty"), desk.text("sync.log.empty.next"))).several(false);
        table.getStyleClass().add("bundle-log");
        var undo = Buttons.plain(Feather.ROTATE_CCW, desk.text("sync.undo"), () -> undo(table.chosen().get()));
        table.chosen().subscribe(line -> undo.setDisable(line == null || line.arrived() == null || line.arrived().arrival() == null || line.arrived().undone() != null));
        table.tools(desk.permitted(Permission.CARRY_OUT.name(), undo));
        getChildren().add(table);
    }

    void fill(List<Sent> sent, List<Arrived> arrived) {
        desk.jobs().latest(this, _ -> lines(sent, arrived), table::rows, desk.errors()::trouble);
    }

    private List<Line> lines(List<Sent> sent, List<Arrived> arrived) throws TroubleException {
        var trust = meeting.team().trust();
        var lines = new ArrayList<Line>();
        for (var s : sent) {
            var people = String.join(", ", s.to().stream().map(d -> trust.owner(d).map(Teammate::name).orElse(d)).distinct().toList());
            lines.add(new Line(s.at(), state(s), desk.text(s.receipt() ? "sync.log.receipt-out" : "sync.log.out"), people, s.number(),
                    s.receipt() ? desk.text("sync.log.receipt") : desk.text("sync.log.holds", s.versions(), s.attachments(), Sizes.of(s.bytes(), desk.words())),
                    s.receipt() ? "" : answers(s), null, s));
        }
        for (var a : arrived) {
            lines.add(new Line(a.at(), state(a), desk.text("sync.log.in"), a.from(), a.number(), desk.text("sync.log.brought", a.pieces().size(), a.held(), a.made()),
                    a.undone() == null ? "" : desk.text("sync.log.undone", a.undone()), a, null));
        }
        lines.sort(Comparator.comparing(Line::at).reversed());
        return lines;
    }

    private StatusWord state(Sent s) {
        if (s.receipt()) {
            return word(Mark.NEUTRAL, "sync.log.state.receipt");
        }
        boolean withheld = s.answers().stream().anyMatch(a -> a.held() > 0 || a.refused() > 0);
        return !s.silent().isEmpty() ? word(Mark.WAITING, "sync.log.state.exported") : withheld ? word(Mark.AMBER, "sync.log.state.partly") : word(Mark.DONE, "sync.log.state.acknowledged");
    }

    private StatusWord state(Arrived a) {
        return a.undone() != null ? word(Mark.STOPPED, "sync.log.state.undone") : a.held() > 0 ? word(Mark.AMBER, "sync.log.state.held") : word(Mark.DONE, "sync.log.state.taken");
    }

    private StatusWord word(Mark mark, String key) {
        return new StatusWord(mark, desk.text(key));
    }

    private String answers(Sent s) {
        return s.answers().isEmpty() ? desk.text("sync.log.no-answer")
                : desk.text("sync.log.answers", s.answers().size(), s.to().size(), s.answers().stream().mapToLong(Sent.Answer::merged).sum(),
                        s.answers().stream().mapToInt(Sent.Answer::held).sum(), s.answers().stream().mapToInt(Sent.Answer::refused).sum());
    }

    private void open(Line line) {
        var scopes = line.sent() != null ? line.sent().scopes() : line.arrived() == null ? List.<soundpractice.kernel.Scope>of() : line.arrived().scopes();
        var text = line.what() + (line.about().isEmpty() ? "" : "\n" + line.about()) + "\n" + desk.text("sync.log.about-scopes", scopes.size(), names(scopes))
                + (line.sent() == null ? "" : "\n" + line.sent().file());
        desk.dialogs().tell(desk.text("sync.log.one", line.way(), line.number(), line.who()), text, "");
    }

    private List<String> names(List<soundpractice.kernel.Scope> scopes) {
        return scopes.stream().limit(12).map(meeting.names()::scope).toList();
    }

    private void undo(@Nullable Line line) {
        if (line == null || line.arrived() == null) {
            return;
        }
        var arrived = line.arrived();
        desk.dialogs().askReason(Dialogs.Question.destructive(desk.text("sync.undo.title", arrived.number(), arrived.from()), desk.text("sync.undo.text"), desk.text("sync.undo")),
                reason -> Attempts.make(desk, () -> meeting.exchange().undo(Arrived.id(arrived.bundle()), reason), saved -> {
                    desk.notices().say(desk.text("sync.undo.done", saved.revisions().size()));
                    changed.run();
                }));
    }
}
