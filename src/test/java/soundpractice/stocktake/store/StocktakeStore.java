package soundpractice.stocktake.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.journal.store.BlobFolder;
import soundpractice.journal.store.JournalStore;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.register.store.StoredPractices;
import soundpractice.security.crypto.StoreKeys;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.AttachEvidence;
import soundpractice.stocktake.DescribeInterview;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.FinaliseInterview;
import soundpractice.stocktake.Fixture;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewEvent;
import soundpractice.stocktake.RecordAnswer;
import soundpractice.stocktake.SectionTime;
import soundpractice.stocktake.StartInterview;
import soundpractice.stocktake.consent.Consent;
import soundpractice.stocktake.consent.RecordConsent;
import soundpractice.stocktake.move.MoveInterview;
import soundpractice.stocktake.questionnaire.EditQuestionnaire;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;
import soundpractice.stocktake.score.PublishScoreRules;
import soundpractice.stocktake.score.ScoreRules;

/// A real store in a folder with this room's use-cases on it, and a clock that the test moves.
public final class StocktakeStore implements AutoCloseable {
    private static final List<Kind<?>> KINDS = List.of(Questionnaire.KIND, QuestionnaireDraft.KIND, ScoreRules.KIND, Interview.KIND, InterviewEvent.KIND, Answer.KIND,
            Evidence.KIND, SectionTime.KIND, Consent.KIND);

    private final Database database;
    private final StoreKeys keys = new StoreKeys(new byte[StoreKeys.MASTER_KEY]);
    private final InstantSource clock = () -> this.now;

    public Instant now = Fixture.MORNING;
    public final Path folder;
    public final BlobFolder blobs;
    public final JournalStore journal;
    public final JournalQuestionnaires questionnaires;
    public final JournalScoreBook scoring;
    public final JournalInterviews interviews;
    public final JournalConsents consents;
    public final EditQuestionnaire editing;
    public final PublishScoreRules publishScoring;
    public final StartInterview starting;
    public final RecordAnswer answering;
    public final DescribeInterview describing;
    public final FinaliseInterview finalising;
    public final AttachEvidence evidence;
    public final MoveInterview moving;
    public final RecordConsent consenting;
    public final ScratchFile typing;

    public StocktakeStore(Path folder) throws TroubleException {
        this.folder = folder;
        database = Database.open(folder.resolve("db"), keys.databasePassword());
        blobs = new BlobFolder(folder.resolve("blobs"), keys);
        journal = JournalStore.open(folder.resolve("journal"), keys, database, blobs, KINDS, List.of(), new JournalStore.Pen("Ann Example", "test"), clock);
        questionnaires = new JournalQuestionnaires(journal, Fixture.VERSION_1);
        scoring = new JournalScoreBook(journal, ScoreRules.shipped(List.of("Weak", "Mixed", "Strong")));
        interviews = new JournalInterviews(journal, questionnaires);
        consents = new JournalConsents(journal);
        editing = new EditQuestionnaire(questionnaires, "Ann Example");
        publishScoring = new PublishScoreRules(scoring, questionnaires, "Ann Example");
        // A register that nobody filled: every code that looks like a practice's will do.
        starting = new StartInterview(interviews, questionnaires, new StoredPractices(journal, database, () -> LocalDate.of(2026, 3, 2), List.of()), clock, "Ann Example");
        answering = new RecordAnswer(interviews, questionnaires);
        describing = new DescribeInterview(interviews);
        finalising = new FinaliseInterview(interviews, scoring, clock, "Ann Example");
        evidence = new AttachEvidence(interviews, questionnaires, blobs, clock, "Ann Example");
        moving = new MoveInterview(interviews, questionnaires, clock, "Ann Example");
        consenting = new RecordConsent(consents);
        typing = ScratchFile.open(folder.resolve("typing"), keys, clock);
    }

    /// Some time goes by.
    public void later(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public void close() throws TroubleException {
        typing.close();
        journal.close();
        database.close();
    }

    /// As if the process had been killed: nothing is written that is not on the disk already. The database's own lock has to go.
    public void kill() {
        database.close();
    }
}
