package soundpractice.improvement.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Milestone;
import soundpractice.improvement.MovePlan;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanShapes;
import soundpractice.improvement.PlanStep;
import soundpractice.improvement.Plans;
import soundpractice.improvement.ProgressEntry;
import soundpractice.improvement.RecordProgress;
import soundpractice.improvement.StartPlan;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.improvement.WritePlan;
import soundpractice.journal.Kind;
import soundpractice.journal.store.BlobFolder;
import soundpractice.journal.store.JournalStore;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.security.crypto.StoreKeys;

/// A real store in a folder with this room's use-cases on it, on 2 October 2017.
public final class ImprovementStore implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
    public static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    private final Database database;
    public final JournalStore journal;
    public final Plans plans;
    public final PlanShapes shapes = new ShippedShapes();
    public final StartPlan start;
    public final WritePlan write;
    public final MovePlan move;
    public final RecordProgress progress;
    public final BlobFolder blobs;
    public Instant now = Instant.parse("2017-10-02T09:00:00Z");

    public ImprovementStore(Path folder) throws TroubleException {
        this(folder, List.of());
    }

    /// @param more kinds beside the plans'
    public ImprovementStore(Path folder, List<Kind<?>> more) throws TroubleException {
        var keys = new StoreKeys(new byte[StoreKeys.MASTER_KEY]);
        database = Database.open(folder.resolve("db"), keys.databasePassword());
        blobs = new BlobFolder(folder.resolve("blobs"), keys);
        var kinds = new ArrayList<Kind<?>>(List.of(Plan.KIND, PlanProblem.KIND, UnderlyingIssue.KIND, PlanAction.KIND, Milestone.KIND, ProgressEntry.KIND, PlanStep.KIND,
                AgreedPlan.KIND));
        kinds.addAll(more);
        journal = JournalStore.open(folder.resolve("journal"), keys, database, blobs, kinds, List.of(), new JournalStore.Pen("Robin Lead", "test"), () -> now);
        plans = new JournalPlans(journal, "Robin Lead");
        start = new StartPlan(plans, shapes);
        write = new WritePlan(plans, () -> new Clock(new WorkingDays(ShippedHolidays.englandAndWales())));
        move = new MovePlan(plans, shapes);
        progress = new RecordProgress(plans);
    }

    /// A plan for a quarter with two complete actions.
    public RecordId quarterPlan() throws TroubleException {
        var id = start.start(PRACTICE, PlanShape.C2, "Q2 2017-18", false, null, TODAY).orThrow();
        var problem = file(id).problems().getFirst().id();
        write.addAction(id, problem, a -> a.by("A. Manager", TODAY.plusDays(30)).helped("", false, "A visit by the support officer", List.of("SRC-01")),
                "Call every patient overdue for a review", "", TODAY).orThrow();
        write.addAction(id, problem, a -> a.by("Dr Ashgrove", TODAY.plusDays(60)).helped("", false, "Advice by telephone", List.of()),
                "Agree one recall list for the whole team", "", TODAY).orThrow();
        return id;
    }

    public PlanFile file(RecordId id) {
        return plans.find(id).orElseThrow();
    }

    @Override
    public void close() throws TroubleException {
        journal.close();
        database.close();
    }
}
