package soundpractice.sync.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.journal.Revision;
import soundpractice.journal.SignedSegment;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.security.Permission;
import soundpractice.sync.Deed;
import soundpractice.sync.HeldPiece;

/// Work that came and waits: each piece with its reason, to be read, saved as a file, and decided about by whoever may.
final class Quarantine extends VBox {
    private static final int SHOWN = 40;

    private final Desk desk;
    private final Meeting meeting;
    private final Runnable changed;
    private final Card card;

    Quarantine(Desk desk, Meeting meeting, Runnable changed) {
        this.desk = desk;
        this.meeting = meeting;
        this.changed = changed;
        getStyleClass().add("today-list");
        this.card = Card.titled(desk.text("sync.quarantine.title"), this);
    }

    Card card() {
        return card;
    }

    void fill(List<HeldPiece> held) {
        card.setVisible(!held.isEmpty());
        card.setManaged(!held.isEmpty());
        getChildren().setAll(held.stream().limit(SHOWN).map(this::line).toList());
        if (!held.isEmpty()) {
            getChildren().add(new Flow(Buttons.link(desk.text("sync.quarantine.again"), this::again)));
        }
    }

    private Node line(HeldPiece piece) {
        var actions = new Flow(named(Buttons.link(desk.text("sync.quarantine.read"), () -> read(piece)), piece));
        if (!piece.why().key().equals("sync.held.gap")) {
            actions.getChildren().addAll(desk.permitted(Permission.MANAGE_MEMBERS.name(), named(Buttons.plain(desk.text("sync.quarantine.admit"), () -> decide(piece, true)), piece)),
                    desk.permitted(Permission.MANAGE_MEMBERS.name(), named(Buttons.plain(desk.text("sync.quarantine.reject"), () -> decide(piece, false)), piece)));
        }
        return new ListLine().title(desk.text("sync.quarantine.piece", piece.person(), meeting.names().scope(piece.scope()), piece.number()))
                .about(meeting.why(piece.why(), desk.words())).about(desk.text("sync.quarantine.since", piece.at(), piece.from())).put(actions);
    }

    private static javafx.scene.control.Button named(javafx.scene.control.Button button, HeldPiece piece) {
        button.setAccessibleText(button.getText() + ": " + piece.person());
        return button;
    }

    private void again() {
        Attempts.make(desk, meeting.exchange()::lookAgain, received -> {
            desk.notices().say(desk.text("sync.quarantine.released", received.versions()));
            changed.run();
        });
    }

    private void decide(HeldPiece piece, boolean admit) {
        var key = admit ? "sync.quarantine.admit" : "sync.quarantine.reject";
        desk.dialogs().confirm(new Dialogs.Question(desk.text(key + ".title", piece.person()), desk.text(key + ".text"), desk.text(key), !admit), () ->
                Attempts.make(desk, () -> {
                    var decided = meeting.team().decree(new Deed.Verdict(piece.segment(), admit));
                    if (decided.isDone() && admit) {
                        // Whether it can come in by now is the exchange's to say; a piece may still wait for another.
                        meeting.exchange().lookAgain();
                    }
                    return decided;
                }, _ -> changed.run()));
    }

    private void read(HeldPiece piece) {
        Attempts.<SignedSegment>make(desk, () -> meeting.exchange().open(piece), signed -> {
            var text = new TextArea(text(signed));
            text.setEditable(false);
            text.setWrapText(true);
            text.getStyleClass().add("held-text");
            text.setAccessibleText(desk.text("sync.quarantine.content"));
            var box = new VBox(new Prose(meeting.why(piece.why(), desk.words())), text, Buttons.plain(Feather.SAVE, desk.text("sync.quarantine.save"), () -> save(piece, text.getText())));
            box.getStyleClass().addAll("column", "held-sheet");
            Sheet.wear(box);
            desk.dialogs().show(desk.text("sync.quarantine.piece", piece.person(), meeting.names().scope(piece.scope()), piece.number()), box);
        });
    }

    private String text(SignedSegment signed) {
        return signed.revisions().stream().map(this::text).collect(Collectors.joining("\n\n"));
    }

    private String text(Revision r) {
        return meeting.names().kind(r.kind()) + " · " + r.author() + " · " + desk.words().formats().moment(r.stamp().instant()) + "\n"
                + (r.content() == null ? desk.text("sync.history.deleted") : r.content());
    }

    private void save(HeldPiece piece, String text) {
        desk.files().save(desk.text("sync.quarantine.save"), desk.text("sync.quarantine.file", piece.scope(), piece.number()) + ".txt",
                FilePicker.FileKind.of(desk.text("sync.file.text"), "txt")).ifPresent(file -> desk.jobs().<Path>start(_ -> {
                    try {
                        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
                        return file;
                    } catch (IOException e) {
                        throw FileTrouble.of(e, file);
                    }
                }, saved -> desk.notices().say(desk.text("sync.saved", saved.toString())), desk.errors()::trouble));
    }
}
