package soundpractice.register.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.ImportPreview;
import soundpractice.register.RejectedRow;

/// What an import would do, before anybody says yes.
final class PreviewCard extends VBox {
    private final Desk desk;

    PreviewCard(Desk desk, ImportPreview preview, Runnable confirm, Runnable leave) {
        this.desk = desk;
        var card = Card.titled(preview.file());
        if (!preview.layout().isEmpty()) {
            var day = preview.asOf();
            card.getChildren().add(muted(day == null ? desk.text(preview.layout()) : desk.text("register.preview.layout", desk.text(preview.layout()), day)));
        }
        if (!preview.canProceed()) {
            for (var problem : preview.refusals()) {
                card.getChildren().add(new StatusMark(Mark.STOPPED, desk.text("register.imports.refused")));
                card.getChildren().add(line(desk.words().of(problem)));
                var next = desk.words().next(problem);
                if (!next.isEmpty()) {
                    card.getChildren().add(muted(next));
                }
            }
        } else if (preview.already()) {
            card.getChildren().add(new StatusMark(Mark.DONE, desk.text("register.preview.already")));
        } else {
            card.getChildren().addAll(figures(preview));
            preview.notices().forEach(notice -> card.getChildren().add(line(desk.words().of(notice))));
            fields(preview, card);
        }
        rows(card, "register.preview.rejected", preview.rejected());
        rows(card, "register.preview.flagged", preview.flagged());
        var buttons = new HBox();
        buttons.getStyleClass().add("table-tools");
        if (preview.canProceed() && !preview.already()) {
            buttons.getChildren().add(Buttons.primary(desk.text("register.preview.confirm", preview.accepted()), confirm));
        }
        buttons.getChildren().add(Buttons.plain(desk.text("register.preview.leave"), leave));
        card.getChildren().add(buttons);
        getChildren().add(card);
    }

    private Flow figures(ImportPreview p) {
        var row = new Flow(
                figure("register.preview.rows", p.rows()), figure("register.preview.new", p.added()), figure("register.preview.changed", p.changed()),
                figure("register.preview.unchanged", p.unchanged()), figure("register.preview.gone", p.gone()),
                figure("register.preview.rejected-count", p.rejected().size()));
        row.getStyleClass().add("figures");
        return row;
    }

    private KeyFigure figure(String key, int count) {
        return new KeyFigure(desk.text(key), desk.words().formats().number(count), "");
    }

    private void fields(ImportPreview preview, Card card) {
        if (!preview.changedFields().isEmpty()) {
            var parts = new ArrayList<String>();
            preview.changedFields().forEach((field, count) -> {
                var key = "register.fact." + field.replace('_', '-');
                parts.add((desk.words().has(key) ? desk.text(key) : field.replace('_', ' ')) + " " + desk.words().formats().number(count));
            });
            card.getChildren().add(muted(desk.text("register.preview.fields", String.join(", ", parts))));
        }
        if (!preview.unknownColumns().isEmpty()) {
            card.getChildren().add(muted(desk.text("register.preview.unknown-columns", String.join(", ", preview.unknownColumns()))));
        }
    }

    private void rows(Card card, String key, List<RejectedRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = new RowTable<RejectedRow>(desk, "rejected", List.of(
                        Column.<RejectedRow>number("register.preview.line", RejectedRow::line).wide(5),
                        Column.<RejectedRow>text("register.preview.column", RejectedRow::column).wide(10),
                        Column.<RejectedRow>text("register.preview.value", RejectedRow::value).wide(10),
                        Column.<RejectedRow>text("register.preview.problem", r -> desk.words().of(r.problem())).growing()))
                .plain();
        table.rows(rows);
        table.view().setPrefHeight(Math.min(220, 44 + rows.size() * 30.0));
        table.view().setMinHeight(90);
        card.getChildren().addAll(new SectionHeader(desk.text(key, rows.size())), table);
    }

    private static Prose line(String text) {
        return new Prose(text);
    }

    private static Prose muted(String text) {
        return new Prose(text, "muted");
    }
}
