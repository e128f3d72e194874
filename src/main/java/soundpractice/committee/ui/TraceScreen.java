package soundpractice.committee.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.committee.TracePlace;
import soundpractice.committee.pack.FrozenPack;
import soundpractice.committee.pack.Input;
import soundpractice.committee.pack.Trace;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// The figures of a frozen pack: each by the number beside it on the page, and what it was made from, in which version.
public final class TraceScreen implements Screen {
    private static final int SHORT = 12;

    /// A pack with its figures.
    private record Shown(FrozenPack pack, List<Trace> figures) {}

    private final Desk desk;
    private final Committees room;
    private final TracePlace place;
    private final VBox root = new VBox();
    private final Flow facts = new Flow();
    private final VBox proof = new VBox();
    private final RowTable<Trace> table;
    private @Nullable FrozenPack pack;

    /// The screen of a pack.
    public TraceScreen(Desk desk, Committees room, TracePlace place) {
        this.desk = desk;
        this.room = room;
        this.place = place;
        root.getStyleClass().add("page");
        Sheet.wear(root);
        table = new RowTable<Trace>(desk, "figures", List.of(
                Column.<Trace>number("committee.trace.number", Trace::number).wide(5),
                Column.<Trace>text("committee.trace.chapter", Trace::chapter).wide(15),
                Column.<Trace>text("committee.trace.what", Trace::what).wide(16).growing(),
                Column.<Trace>text("committee.trace.shown", Trace::shown).wide(16).growing(),
                Column.<Trace>text("committee.trace.rules", t -> String.join(", ", t.rules())).wide(9)))
                .whenEmpty(new EmptyState(Feather.SEARCH, desk.text("committee.trace.empty"), ""));
        var csv = Buttons.plain(Feather.DOWNLOAD, desk.text("committee.trace.csv"), this::csv);
        var again = Buttons.plain(Feather.REFRESH_CW, desk.text("committee.trace.rebuild"), this::rebuild);
        table.tools(csv, again);
        table.chosen().subscribe(this::show);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(facts, table, Card.titled(desk.text("committee.trace.proof"), proof));
    }

    private void show(@Nullable Trace trace) {
        if (trace == null) {
            proof.getChildren().setAll(new Prose(desk.text("committee.trace.choose"), "muted"));
            return;
        }
        var lines = new java.util.ArrayList<Node>();
        lines.add(new Prose(desk.text("committee.trace.title", trace.number(), trace.what(), trace.shown()), "strong"));
        lines.add(new Prose(trace.how() + (trace.rules().isEmpty() ? "" : "  [" + String.join(", ", trace.rules()) + "]")));
        trace.inputs().stream().limit(SHORT).forEach(i -> lines.add(input(i)));
        if (trace.inputs().size() > SHORT) {
            lines.add(new Prose(desk.text("committee.trace.more", trace.inputs().size() - SHORT), "muted", "small"));
        }
        proof.getChildren().setAll(lines);
    }

    private Node input(Input input) {
        var line = new ListLine().title(input.about());
        if (!input.record().isEmpty()) {
            line.about(desk.text("committee.trace.record", input.kind(), input.record(), input.revisions().stream().map(TraceScreen::cut).toList()));
        }
        return input.file().isEmpty() ? line : line.about(desk.text("committee.trace.file", cut(input.file())));
    }

    private static String cut(String hash) {
        return hash.length() > SHORT ? hash.substring(0, SHORT) + "\u2026" : hash;
    }

    private void csv() {
        var of = pack;
        if (of != null) {
            new SaveFile(desk).csv(of.fileName().replaceFirst("\\.pdf$", "") + " figures.csv", _ -> room.press().packs().csv(of).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void rebuild() {
        desk.jobs().start(_ -> room.press().packs().rebuild(place.pack()), outcome -> {
            if (outcome instanceof Outcome.Done<soundpractice.committee.pack.FreezePack.Rebuilt>(var rebuilt)) {
                desk.dialogs().tell(desk.text("committee.trace.rebuild"), desk.text(rebuilt.same() ? "committee.trace.same" : "committee.trace.other", rebuilt.pack().contentCode(),
                        rebuilt.contentCode()), "");
            } else {
                MeetingScreen.tell(desk, outcome.problems());
            }
        }, desk.errors()::trouble);
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public String title() {
        return desk.text("committee.trace.page");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        show(null);
        desk.jobs().<java.util.Optional<Shown>>latest(this, _ -> read(), found -> found.ifPresent(s -> {
            pack = s.pack();
            facts.fill(new Prose(s.pack().title(), "meeting-name"), new Prose(desk.text("committee.pack.frozen", s.pack().frozenAt(), s.pack().frozenBy()), "muted"),
                    new Prose(desk.text("committee.pack.code", s.pack().contentCode()), "muted"));
            table.rows(s.figures());
        }), desk.errors()::trouble);
        table.focusFilter();
    }

    private java.util.Optional<Shown> read() throws TroubleException {
        var found = room.meetings().all().stream().flatMap(f -> f.packs().stream()).filter(e -> e.id().equals(place.pack())).map(Entry::value).findFirst();
        return found.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(new Shown(found.get(), room.press().packs().figures(found.get())));
    }
}
