package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.page.PageModel;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.ProgressEntry;
import soundpractice.improvement.watching.Board;
import soundpractice.improvement.watching.BoardRow;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PlanPress;

/// The board of 2,000 open actions over 200 practices: opening and filtering; a regulator's report of 20 problems to PDF.
@Tag("bench")
class PlansBench {
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
    private static final List<String> TYPED = List.of("recall", "z99150", "nurse 7", "surgery", "overdue", "access");

    @TempDir
    Path folder;

    @Test
    void board_and_report() throws Exception {
        var unlocked = new FileVault().create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"),
                "a long passphrase for tests".toCharArray());
        try (var store = OpenStore.open(unlocked, Messages.load(Locale.UK), InstantSource.fixed(Instant.parse("2017-10-02T12:00:00Z")))) {
            var wiring = ImprovementWiring.of(store);
            fill(store);
            var opening = new Samples();
            var reading = new Samples();
            for (int i = 0; i < 12; i++) {
                (i < 3 ? new Samples() : opening).measure(() -> assertThat(Board.of(wiring.plans().all(), c -> "Surgery " + c, WatchRule.USUAL, TODAY)).hasSize(2_000));
                (i < 3 ? new Samples() : reading).measure(() -> assertThat(store.journal().all(PlanAction.KIND)).hasSize(2_000));
            }
            Figure.limit("plans-board-read", opening, 0.5, "reading the 2,000 actions alone from the journal’s index", reading, 200);
            filter(wiring);
            report(store, wiring);
        }
    }

    private static void filter(ImprovementWiring wiring) throws Exception {
        var rows = Board.of(wiring.plans().all(), c -> "Surgery " + c, WatchRule.USUAL, TODAY);
        var bench = new FxBench();
        var table = FxBench.on(() -> new RowTable<BoardRow>(bench.desk, "board", List.of(Column.text("improvement.column.practice", BoardRow::practiceName),
                Column.text("improvement.column.action", BoardRow::what).growing(), Column.text("improvement.column.owner", BoardRow::owner),
                Column.date("improvement.column.due", BoardRow::due), Column.text("improvement.column.theme", BoardRow::theme))));
        bench.show(table, 1280, 820);
        FxBench.run(() -> table.rows(rows));
        var keys = new Samples();
        var ofThread = new Samples();
        var plain = new Samples();
        var texts = rows.stream().map(r -> (r.practiceName() + r.what() + r.owner() + r.theme()).toLowerCase(Locale.ROOT)).toList();
        for (int round = 0; round < 6; round++) {
            for (var typed : TYPED) {
                for (int i = 0; i <= typed.length(); i++) {
                    var text = typed.substring(0, i);
                    Pulse.after(table.getScene(), () -> table.filter().set(text), round < 2 ? new Samples() : keys, round < 2 ? new Samples() : ofThread);
                    (round < 2 ? new Samples() : plain).measure(() -> assertThat(texts.stream().filter(t -> t.contains(text)).count()).isNotNegative());
                }
            }
        }
        Figure.limit("plans-board-filter", keys, ofThread, 0.99, "String.contains over the same rows in memory", plain, 16);
    }

    private static void report(OpenStore store, ImprovementWiring wiring) throws Exception {
        var code = PracticeCode.of("Z99900");
        var id = wiring.start().start(code, PlanShape.ANNEX_2, "Report", false, null, TODAY).orThrow();
        for (int i = 0; i < 20; i++) {
            var problem = wiring.write().addProblem(id, PlanProblem.of(id, code, Order.first(), "Safe care and treatment " + i).under("Regulation 12", "Diagnostic procedures")
                    .shown("Test results had been received but not looked at for between two and nine days.", "Every result is read on the day it comes.", "safety"), "", TODAY).orThrow();
            wiring.write().addIssue(id, problem, null, "Nobody owns the list", "", TODAY).orThrow();
            wiring.write().addAction(id, problem, a -> a.by("Dr A", TODAY.plusDays(30)).helped("Two hours", true, "", List.of("SRC-01")), "Agree a rota with one reader a day", "", TODAY)
                    .orThrow();
        }
        var press = PlanPress.of(store, wiring);
        var file = wiring.plans().find(id).orElseThrow();
        var pages = press.pages();
        var ours = new Samples();
        var one = new Samples();
        var small = PageModelOf.firstProblem(press.model(file));
        for (int i = 0; i < 9; i++) {
            (i < 3 ? new Samples() : ours).measure(() -> assertThat(pages.render(press.model(file)).orThrow().pages()).isEqualTo(21));
            (i < 3 ? new Samples() : one).measure(() -> assertThat(pages.render(small).isDone()).isTrue());
        }
        Figure.limit("plans-annex-2-pdf", ours, 0.5, "the same template with one problem", one, 1_500);
    }

    private static final class PageModelOf {
        static PageModel firstProblem(PageModel whole) {
            return new PageModel(whole.template(), whole.title(), whole.author(), whole.fields(),
                    whole.rows().stream().filter(r -> List.of("head", "problem 0").contains(r.cells().getOrDefault("page", ""))).toList());
        }
    }

    /// Two hundred agreed plans of ten open actions each, most with a word of progress.
    private static void fill(OpenStore store) throws Exception {
        var journal = store.journal();
        for (int p = 0; p < 200; p++) {
            var code = PracticeCode.of("Z99%03d".formatted(p));
            var scope = Scope.of(code);
            var change = Change.plain();
            var plan = journal.newId();
            change.put(Plan.KIND, plan, scope, Plan.draft(code, PlanShape.QUALITY, "Plan " + p, TODAY.minusDays(60), false).in(PlanState.AGREED, TODAY.minusDays(50)));
            var problemId = journal.newId();
            var problem = PlanProblem.of(plan, code, Order.first(), "Recalls are missed").shown("One in five is overdue", "All done", p % 2 == 0 ? "access" : "clinical");
            change.put(PlanProblem.KIND, problemId, scope, problem);
            Order order = null;
            for (int a = 0; a < 10; a++) {
                order = Order.after(order);
                var id = journal.newId();
                change.put(PlanAction.KIND, id, scope, PlanAction.of(problem, problemId, order, "Call every patient overdue for a recall, part " + a).by("Nurse " + a, TODAY.plusDays(a * 9L - 30)));
                if (a % 2 == 0) {
                    change.put(ProgressEntry.KIND, journal.newId(), scope, new ProgressEntry(plan, code, id, TODAY.minusDays(a * 7L), "Ann", "Some were called", Impact.SOME));
                }
            }
            journal.save(change);
        }
    }
}
