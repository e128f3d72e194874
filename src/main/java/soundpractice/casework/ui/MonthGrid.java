package soundpractice.casework.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import soundpractice.casework.dates.DatedItem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;

/// A month as a grid of days, Monday first. Arrows go from day to day, Page Up and Page Down from month to month, Home to today; Enter opens what falls on
/// the day.
final class MonthGrid extends GridPane {
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int WEEK = 7;
    private static final int SHOWN = 2;
    private static final double CELL = 64;

    private final Desk desk;
    private final CalendarModel model;
    private final Consumer<LocalDate> open;

    MonthGrid(Desk desk, CalendarModel model, Consumer<LocalDate> open) {
        this.desk = desk;
        this.model = model;
        this.open = open;
        getStyleClass().add("month");
        for (int i = 0; i < WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            getColumnConstraints().add(column);
        }
        getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < WEEK - 1; i++) {
            var row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            row.setPercentHeight(-1);
            getRowConstraints().add(row);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.shown().subscribe(_ -> fill(isFocusWithin()));
        model.chosen().subscribe(_ -> fill(isFocusWithin()));
    }

    /// Puts the focus on the chosen day, so that the arrows walk from there.
    void focusChosen() {
        getChildren().stream().filter(day -> day instanceof ToggleButton button && button.isSelected()).findFirst().ifPresent(Node::requestFocus);
    }

    private void fill(boolean focus) {
        getChildren().clear();
        var month = model.month();
        var days = CalendarModel.grid(month);
        for (int i = 0; i < WEEK; i++) {
            var head = new Label(desk.text("casework.calendar.weekday." + days.get(i).getDayOfWeek().getValue()));
            head.setTextOverrun(OverrunStyle.CLIP);
            head.getStyleClass().addAll("muted", "small", "month-head");
            add(head, i, 0);
        }
        for (int i = 0; i < days.size(); i++) {
            var day = cell(days.get(i), month);
            add(day, i % WEEK, 1 + i / WEEK);
        }
        if (focus) {
            focusChosen();
        }
    }

    private ToggleButton cell(LocalDate day, YearMonth month) {
        var shown = model.shown().get();
        var items = shown.on(day);
        var closed = shown.days().closed(day);
        boolean named = closed.isPresent() && closed.get().why() != soundpractice.calendar.Skipped.Why.WEEKEND;
        var number = new Label(Integer.toString(day.getDayOfMonth()));
        number.getStyleClass().add("month-number");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var lines = new ArrayList<Node>();
        lines.add(items.size() > SHOWN ? new HBox(number, gap, new Badge(Integer.toString(items.size()))) : number);
        if (named) {
            lines.add(line(closed.get().title(), closed.get().title(), "muted"));
        }
        items.stream().limit(named ? SHOWN - 1 : SHOWN).forEach(item -> lines.add(line(brief(item), desk.words().of(item.title()), style(item))));
        var cell = new ToggleButton();
        var content = new WholeLines(cell, lines);
        content.getStyleClass().add("month-lines");
        cell.setGraphic(content);
        cell.getStyleClass().setAll("toggle-button", "month-day");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinSize(0, 0);
        cell.setPrefHeight(CELL);
        cell.setSelected(day.equals(model.chosen().get()));
        cell.setFocusTraversable(cell.isSelected());
        cell.pseudoClassStateChanged(OUTSIDE, !YearMonth.from(day).equals(month));
        cell.pseudoClassStateChanged(CLOSED, closed.isPresent());
        cell.pseudoClassStateChanged(TODAY, day.equals(model.today()));
        cell.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        cell.setAccessibleText(spoken(day, items, named ? closed.get().title() : ""));
        cell.setOnAction(_ -> {
            if (day.equals(model.chosen().get())) {
                cell.setSelected(true);
                open.accept(day);
            } else {
                model.chosen().set(day);
                // A day that was not chosen takes no focus by the mouse, and the arrows go on from here.
                focusChosen();
            }
        });
        return cell;
    }

    private static String style(DatedItem item) {
        return switch (item.state()) {
            case PAST -> "month-past";
            case AHEAD -> "month-ahead";
            case DONE -> "muted";
        };
    }

    /// In a cell there is room for a word and a code; the whole line stands beside the month and in the tooltip.
    private String brief(DatedItem item) {
        var word = desk.text("casework.dated.brief." + item.sort().word());
        return item.practice() == null ? word : item.practice() + " " + word;
    }

    private static Label line(String text, String whole, String style) {
        var line = new Label(text);
        line.getStyleClass().addAll("small", "month-line", style);
        line.setTextOverrun(OverrunStyle.ELLIPSIS);
        line.setTooltip(new Tooltip(whole));
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private String spoken(LocalDate day, List<DatedItem> items, String closed) {
        var text = new StringBuilder(desk.words().formats().date(day));
        if (!closed.isEmpty()) {
            text.append(", ").append(closed);
        }
        if (items.isEmpty()) {
            return text.append(", ").append(desk.text("casework.calendar.nothing")).toString();
        }
        items.forEach(item -> text.append(", ").append(desk.words().of(item.title())).append(" (").append(desk.text(item.state().key())).append(')'));
        return text.toString();
    }

    private void key(KeyEvent event) {
        var day = model.chosen().get();
        var next = switch (event.getCode()) {
            case LEFT -> day.minusDays(1);
            case RIGHT -> day.plusDays(1);
            case UP -> day.minusWeeks(1);
            case DOWN -> day.plusWeeks(1);
            case PAGE_UP -> day.minusMonths(1);
            case PAGE_DOWN -> day.plusMonths(1);
            case HOME -> model.today();
            default -> null;
        };
        if (next != null && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
            model.chosen().set(next);
        } else if (event.getCode() == javafx.scene.input.KeyCode.ENTER) {
            event.consume();
            open.accept(day);
        }
    }
}
