package soundpractice.register.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.AreaPlace;
import soundpractice.register.ImportsPlace;
import soundpractice.register.PracticePlace;
import soundpractice.register.Practices;
import soundpractice.register.PracticesPlace;

/// The list of practices.
public final class PracticesScreen implements Screen {
    private final Desk desk;
    private final Practices practices;
    private final PracticesModel model;
    private final SavedFilters filters;
    private final RowTable<PracticeRow> table;
    private final MenuButton saved = new MenuButton();
    private final VBox root = new VBox();
    private Runnable stop = () -> { };

    /// The list over these practices.
    public PracticesScreen(Desk desk, Practices practices) {
        this.desk = desk;
        this.practices = practices;
        this.model = new PracticesModel(practices, desk.words(), desk.jobs(), desk.errors()::trouble);
        this.filters = new SavedFilters(desk.settings());
        this.table = new RowTable<PracticeRow>(desk, "practices", columns())
                .onOpen(row -> desk.nav().open(new PracticePlace(row.practice().code())))
                .whenEmpty(new EmptyState(Feather.HOME, desk.text("register.practices.empty"), desk.text("register.practices.empty.text"),
                        Buttons.plain(Feather.DOWNLOAD, desk.text("register.practices.import"), () -> desk.nav().open(new ImportsPlace()))))
                .tools(showing(), saved);
        build();
    }

    private void build() {
        var about = new Label();
        about.getStyleClass().add("muted");
        model.area().subscribe(about::setText);
        model.rows().subscribe(table::rows);
        saved.setText(desk.text("register.practices.filters"));
        saved.setAccessibleText(desk.text("register.practices.filters"));
        saved.setOnShowing(event -> saved.getItems().setAll(savedItems()));
        saved.getItems().setAll(savedItems());
        root.getStyleClass().add("page");
        root.getChildren().addAll(
                new SectionHeader(desk.text("register.practices.title"),
                        Buttons.plain(Feather.MAP, desk.text("register.practices.area"), () -> desk.nav().open(new AreaPlace())),
                        Buttons.plain(Feather.DOWNLOAD, desk.text("register.practices.import"), () -> desk.nav().open(new ImportsPlace()))),
                about, table);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private List<Column<PracticeRow>> columns() {
        var columns = new ArrayList<Column<PracticeRow>>();
        columns.add(Column.<PracticeRow>text("register.column.code", row -> row.practice().code().value()).wide(6));
        columns.add(Column.<PracticeRow>text("register.column.name", PracticeRow::name).wide(18).growing());
        columns.add(Column.<PracticeRow>status("register.column.status", PracticeRow::status).wide(7));
        practices.facts().forEach(fact -> columns.add(fact.key().equals("rag")
                ? Column.<PracticeRow>status("register.column.rag", row -> rag(row.facts().get("rag"))).wide(7)
                : Column.<PracticeRow>text("register.column." + fact.key(), row -> row.facts().get(fact.key())).wide(6)));
        columns.add(Column.<PracticeRow>text("register.column.pcn", PracticeRow::pcn).wide(14));
        columns.add(Column.<PracticeRow>text("register.column.locality", row -> row.practice().belonging().locality()).wide(9));
        columns.add(Column.<PracticeRow>number("register.column.list-size", PracticeRow::listSize).wide(6));
        columns.add(Column.<PracticeRow>text("register.column.town", row -> soundpractice.register.ProperCase.of(row.practice().address().town())).wide(10));
        columns.add(Column.<PracticeRow>text("register.column.postcode", row -> row.practice().address().postcode()).wide(6).atFirstHidden());
        columns.add(Column.<PracticeRow>text("register.column.sub-icb", PracticeRow::subIcb).wide(16).atFirstHidden());
        columns.add(Column.<PracticeRow>text("register.column.icb", PracticeRow::icb).wide(16).atFirstHidden());
        columns.add(Column.<PracticeRow>text("register.column.phone", row -> row.practice().phone()).wide(9).atFirstHidden());
        columns.add(Column.<PracticeRow>date("register.column.opened", row -> row.practice().opened()).atFirstHidden());
        columns.add(Column.<PracticeRow>date("register.column.closed", row -> row.practice().closed()).atFirstHidden());
        return columns;
    }

    private @Nullable StatusWord rag(@Nullable String status) {
        return status == null ? null : new StatusWord(Mark.valueOf(status.toUpperCase(Locale.ROOT)), desk.text("register.rag." + status));
    }

    private ComboBox<Showing> showing() {
        var box = new ComboBox<>(FXCollections.observableArrayList(Showing.values()));
        box.setAccessibleText(desk.text("register.practices.showing"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Showing which) {
                return which == null ? "" : desk.text("register.showing." + which.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Showing fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        box.valueProperty().bindBidirectional(model.showing());
        return box;
    }

    private List<MenuItem> savedItems() {
        var items = new ArrayList<MenuItem>();
        for (var kept : filters.all()) {
            items.add(item(kept.name(), () -> {
                model.showing().set(kept.showing());
                table.filter().set(kept.text());
            }));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(desk.text("register.practices.keep-filter"), this::keepFilter));
        for (var kept : filters.all()) {
            items.add(item(desk.text("register.practices.forget-filter", kept.name()), () -> filters.forget(kept)));
        }
        return items;
    }

    private static MenuItem item(String word, Runnable action) {
        var item = new MenuItem(word);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void keepFilter() {
        var question = Dialogs.Question.of(
                desk.text("register.practices.keep-filter.title"), desk.text("register.practices.keep-filter.text"), desk.text("register.practices.keep-filter.yes"));
        desk.dialogs().askText(question, table.filter().get(), name -> {
            filters.keep(new SavedFilters.Kept(name, model.showing().get(), table.filter().get()));
            desk.notices().say(desk.text("register.practices.filter-kept", name));
        });
    }

    @Override
    public Place place() {
        return new PracticesPlace();
    }

    @Override
    public String title() {
        return desk.text("register.practices.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        stop = practices.onChanged(changed -> desk.jobs().latest(this, progress -> changed, done -> model.load(), desk.errors()::trouble));
        model.load();
        table.focusFilter();
    }

    @Override
    public void hidden() {
        stop.run();
    }
}
