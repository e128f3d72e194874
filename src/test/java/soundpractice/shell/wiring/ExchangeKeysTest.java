package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import soundpractice.improvement.PlanAction;
import soundpractice.journal.Change;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.platform.fx.FxBench;
import soundpractice.security.Member;
import soundpractice.security.Role;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.TakeInPlace;

/// What the fortnight does not come by: many conflicts at once, a mass change, work that waits, a watched folder. All by keyboard.
class ExchangeKeysTest extends LaptopsOnScreen {
    @Test
    void conflicts_that_need_no_reading_are_settled_together() throws Exception {
        var lead = lead();
        var actions = new ArrayList<RecordId>();
        for (var what : List.of("Call every patient overdue", "Read the recall list on Fridays", "Name a deputy for the clinic")) {
            actions.add(action(lead, what));
        }
        var ina = member(lead, "Ina Fields");
        nextDay();
        for (var action : actions) {
            change(ina, action, a -> a.by("B. Deputy", a.due()), "Agreed during the visit");
            change(lead, action, a -> a.by("C. Partner", a.due()), "The committee asks");
        }
        var longer = actions.getLast();
        change(ina, longer, a -> a.measured("Weekly count, read on Fridays by whoever is in, and written into the book of the clinic", ""), "");
        change(lead, longer, a -> a.measured("Weekly count, shown at the meeting of the partners with the figure of the week before", ""), "");
        sends(ina, lead, "visit");
        assertThat(lead.store().clashes().open()).hasSize(4);

        show(lead, new ConflictsPlace(), 1280, 800);
        FxBench.until(() -> has(bench.words.text("sync.bulk.choose", 3)) && bench.idle());
        FxBench.run(() -> assertThat(roles(bench.stage.getScene().getRoot())).as("a screen reader hears a list, and three named columns")
                .contains(AccessibleRole.LIST_VIEW + " " + bench.words.text("sync.conflicts.list"))
                .anyMatch(s -> s.startsWith(AccessibleRole.PARENT + " " + bench.words.text("sync.side.before")))
                .anyMatch(s -> s.startsWith(AccessibleRole.PARENT + " " + bench.words.text("sync.side.mine")) && s.contains("C. Partner"))
                .anyMatch(s -> s.startsWith(AccessibleRole.PARENT + " " + bench.words.text("sync.side.theirs")) && s.contains("B. Deputy")));
        press(KeyCode.B);
        FxBench.until(() -> has(bench.words.text("sync.bulk.yes", 3)));
        bench.photographAll("sync-bulk");
        bench.pressAt(bench.words.text("sync.bulk.theirs"));
        FxBench.until(bench::asks);
        bench.type("The practice decides who");
        bench.photographFront("sync-bulk-ask");
        bench.pressAt(bench.words.text("sync.bulk.theirs"));
        FxBench.until(() -> lead.store().clashes().open().size() == 1 && bench.idle());
        assertThat(lead.store().clashes().open().getFirst().component()).as("longer text is read by itself").startsWith("measure");
        for (var action : actions) {
            assertThat(lead.store().journal().find(PlanAction.KIND, action).orElseThrow().value().owner()).isEqualTo("B. Deputy");
            assertThat(lead.store().journal().history(action)).anyMatch(r -> "The practice decides who".equals(r.reason()));
        }
        nextDay();
        sends(lead, ina, "settled");
        assertThat(ina.store().clashes().open()).as("the choice travels").hasSize(1);
    }

    @Test
    void a_mass_change_is_typed_by_its_number() throws Exception {
        var lead = lead();
        var actions = new ArrayList<RecordId>();
        for (int i = 0; i < 40; i++) {
            actions.add(action(lead, "Action no. " + i));
        }
        var ina = member(lead, "Ina Fields");
        nextDay();
        for (var action : actions.subList(0, 35)) {
            change(ina, action, a -> a.by("B. Deputy", LocalDate.of(2017, 12, 1)), "");
        }
        var before = lead.digest();
        show(lead, new TakeInPlace(written(ina, "mass")), 1100, 800);
        var take = bench.words.text("sync.in.take");
        FxBench.until(() -> has(take) && bench.idle());
        bench.pressAt(take);
        FxBench.until(bench::asks);
        bench.photographFront("sync-mass-change-first");
        bench.type("12");
        bench.pressAt(bench.words.text("sync.in.many-changes.yes"));
        FxBench.until(() -> bench.asks() && lead.digest().equals(before));
        bench.photographFront("sync-mass-change");
        FxBench.run(() -> {
            var field = (TextInputControl) FxBench.focused().filter(TextInputControl.class::isInstance).orElseThrow(() -> new AssertionError("the wrong number is where the keyboard is"));
            field.selectAll();
        });
        bench.type("35");
        bench.pressAt(bench.words.text("sync.in.many-changes.yes"));
        FxBench.until(() -> has(bench.words.text("sync.in.did")) && bench.idle());
        assertThat(lead.digest()).isEqualTo(ina.digest());
    }

    @Test
    void work_that_waits_is_read_saved_and_admitted_and_the_rest_goes_on() throws Exception {
        var lead = lead();
        var action = action(lead, "Call every patient overdue");
        var ina = member(lead, "Ina Fields");
        nextDay();
        change(ina, action, a -> a.by("B. Deputy", a.due()), "");
        ina.store().founding().save(Change.plain().put(Member.KIND, Member.id("Una Asked"), Scope.AREA, new Member("Una Asked", Role.DIRECTOR, LocalDate.of(2017, 10, 3), null, List.of())));
        sends(ina, lead, "more");
        assertThat(lead.store().journal().find(PlanAction.KIND, action).orElseThrow().value().owner()).as("the rest goes on").isEqualTo("B. Deputy");
        assertThat(lead.store().journal().find(Member.KIND, Member.id("Una Asked"))).isEmpty();

        show(lead, new ExchangePlace(), 1280, 900);
        FxBench.until(() -> has(bench.words.text("sync.quarantine.title")) && bench.idle());
        bench.photographAll("sync-quarantine");
        bench.pressAt(bench.words.text("sync.quarantine.read") + ": Ina Fields");
        FxBench.until(bench::asks);
        var saved = folder.resolve("held.txt");
        bench.files.next(saved);
        bench.photographFront("sync-quarantine-read");
        bench.pressAt(bench.words.text("sync.quarantine.save"));
        FxBench.until(() -> Files.exists(saved) && bench.idle());
        assertThat(Files.readString(saved)).contains("Una Asked", "Ina Fields");
        closeDialog();
        bench.pressAt(bench.words.text("sync.quarantine.admit") + ": Ina Fields");
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("sync.quarantine.admit"));
        FxBench.until(() -> lead.meeting().exchange().held().isEmpty() && bench.idle() && !bench.asks());
        assertThat(lead.store().journal().find(Member.KIND, Member.id("Una Asked"))).isPresent();
    }

    @Test
    void a_watched_folder_offers_a_bundle_once_and_tells_a_bad_file_once() throws Exception {
        var lead = lead();
        var ina = member(lead, "Ina Fields");
        var stick = Files.createDirectories(folder.resolve("stick"));
        action(ina, "Call every patient overdue");
        var good = stick.resolve("good.qabundle");
        Files.move(written(ina, "good"), good);
        var bad = Files.writeString(stick.resolve("bad.qabundle"), "not a bundle");
        for (var file : List.of(good, bad)) {
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis() - 60_000));
        }
        bench.files.next(stick);
        show(lead, new ExchangePlace(), 1280, 900);
        FxBench.until(bench::idle);
        bench.pressAt(bench.words.text("sync.folder.watch"));
        FxBench.until(() -> has("good.qabundle") && has("bad.qabundle") && bench.idle());
        bench.photograph("sync-watched");

        show(lead, new TakeInPlace(bad), 1100, 800);
        FxBench.until(() -> has(bench.words.text("sync.refused.no-bundle")) && bench.idle());
        take(lead, good);
        show(lead, new ExchangePlace(), 1280, 900);
        FxBench.until(() -> has("Ina Fields") && bench.idle());
        FxBench.run(() -> assertThat(has("bad.qabundle") || has("good.qabundle")).as("each was dealt with").isFalse());
        assertThat(lead.meeting().folder().waiting()).as("not even the receipt that was written beside it").isEmpty();
    }

    private static List<String> roles(Node node) {
        var said = new ArrayList<String>();
        if (node.getAccessibleText() != null) {
            said.add(node.getAccessibleRole() + " " + node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> said.addAll(roles(child)));
        }
        return said;
    }
}
