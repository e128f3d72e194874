package soundpractice.committee.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CasePlace;
import soundpractice.committee.AgendaItem;
import soundpractice.committee.MeetingFile;
import soundpractice.journal.Entry;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Prose;

/// The agenda as a list that is put into order: Alt+Up and Alt+Down move the item, so does dragging; Delete takes it off; Enter opens its case.
final class AgendaList extends VBox {
    /// A row's height, in lines of the text's size.
    private static final double ROW = 3.6;
    private static final int MOST = 10;

    private final Desk desk;
    private final MeetingModel model;
    private final ListView<Entry<AgendaItem>> list = new ListView<>();
    private final Label measure = new Label();
    private @Nullable MeetingFile file;

    AgendaList(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        list.getStyleClass().add("agenda");
        list.setAccessibleText(desk.text("committee.agenda.title-card") + ". " + desk.text("committee.agenda.keys"));
        list.setPlaceholder(new Prose(desk.text("committee.agenda.empty"), "muted"));
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        measure.setManaged(false);
        measure.setVisible(false);
        measure.fontProperty().subscribe(_ -> resize());
        getChildren().addAll(list, measure);
    }

    /// As tall as its rows, whatever the size of text.
    private void resize() {
        list.setPrefHeight(measure.getFont().getSize() * ROW * Math.clamp(list.getItems().size(), 2, MOST) + measure.getFont().getSize());
        list.setMinHeight(USE_PREF_SIZE);
    }

    void show(MeetingFile now) {
        file = now;
        var chosen = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(now.agenda());
        resize();
        if (chosen != null) {
            now.agenda().stream().filter(e -> e.id().equals(chosen.id())).findFirst().ifPresent(list.getSelectionModel()::select);
        } else if (!now.agenda().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void key(KeyEvent key) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            move(chosen, at + (key.getCode() == KeyCode.UP ? -1 : 1));
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            model.attempt(() -> model.room().agendas().remove(model.id(), chosen.id()), problems -> MeetingScreen.tell(desk, problems));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            var caseId = chosen.value().caseId();
            if (caseId != null) {
                desk.nav().open(new CasePlace(caseId));
            }
            key.consume();
        }
    }

    private void move(Entry<AgendaItem> item, int index) {
        if (index >= 0 && index < list.getItems().size()) {
            model.attempt(() -> model.room().agendas().move(model.id(), item.id(), index), problems -> MeetingScreen.tell(desk, problems));
        }
    }

    private String title(AgendaItem item) {
        var practice = item.practice();
        return practice == null ? item.title() : model.nameOf(practice);
    }

    /// One item.
    private final class Cell extends ListCell<Entry<AgendaItem>> {
        Cell() {
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    var content = new ClipboardContent();
                    content.putString(getItem().id().toString());
                    startDragAndDrop(TransferMode.MOVE).setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (event.getDragboard().hasString() && getItem() != null) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    if (!getStyleClass().contains("drop-before")) {
                        getStyleClass().add("drop-before");
                    }
                }
            });
            setOnDragExited(_ -> getStyleClass().remove("drop-before"));
            setOnDragDropped(event -> {
                list.getItems().stream().filter(e -> e.id().toString().equals(event.getDragboard().getString())).findFirst().ifPresent(e -> move(e, getIndex()));
                event.setDropCompleted(true);
            });
        }

        @Override
        protected void updateItem(@Nullable Entry<AgendaItem> item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var number = new Label(Integer.toString(getIndex() + 1));
            number.getStyleClass().add("agenda-number");
            var texts = new VBox(new Prose(title(item.value()), "strong"), new Prose(about(item.value()), "muted", "small"));
            HBox.setHgrow(texts, Priority.ALWAYS);
            var row = new HBox(number, texts);
            row.getStyleClass().add("bar");
            setGraphic(row);
            setAccessibleText((getIndex() + 1) + ". " + title(item.value()) + ", " + about(item.value()));
        }

        private String about(AgendaItem item) {
            var caseId = item.caseId();
            if (caseId == null) {
                return item.presenter().isBlank() ? desk.text("committee.agenda.other") : item.presenter();
            }
            var decided = file == null ? java.util.Optional.<String>empty() : file.decisionOn(caseId).map(d -> desk.text(d.resolution().key()));
            return String.join("   \u00B7   ", List.of(String.valueOf(item.practice()), decided.orElseGet(() -> desk.text("committee.agenda.undecided"))));
        }
    }
}
