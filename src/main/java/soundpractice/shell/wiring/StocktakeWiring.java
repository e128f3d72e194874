package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.platform.text.Messages;
import soundpractice.register.Practices;
import soundpractice.register.store.StoredPractices;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.AttachEvidence;
import soundpractice.stocktake.DescribeInterview;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.FinaliseInterview;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewEvent;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.RecordAnswer;
import soundpractice.stocktake.SectionTime;
import soundpractice.stocktake.StartInterview;
import soundpractice.stocktake.TypingKeeper;
import soundpractice.stocktake.intake.QuestionnaireReader;
import soundpractice.stocktake.intake.ShippedQuestionnaire;
import soundpractice.stocktake.move.MoveInterview;
import soundpractice.stocktake.questionnaire.EditQuestionnaire;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;
import soundpractice.stocktake.questionnaire.QuestionnaireFile;
import soundpractice.stocktake.questionnaire.Questionnaires;
import soundpractice.stocktake.score.PublishScoreRules;
import soundpractice.stocktake.score.ScoreBook;
import soundpractice.stocktake.score.ScoreRules;
import soundpractice.stocktake.store.JournalInterviews;
import soundpractice.stocktake.store.JournalQuestionnaires;
import soundpractice.stocktake.store.JournalScoreBook;

/// Builds the stocktake room: questionnaires, interviews, what keeps typing safe, scores.
public final class StocktakeWiring {
    private final OpenStore store;
    private final Questionnaires questionnaires;
    private final ScoreBook scoring;
    private final Interviews interviews;
    private final Practices practices;

    /// The stocktakes of a store, with the register's practices.
    public StocktakeWiring(OpenStore store, Practices practices) {
        this.store = store;
        this.practices = practices;
        this.questionnaires = new JournalQuestionnaires(store.journal(), ShippedQuestionnaire.version1());
        this.scoring = new JournalScoreBook(store.journal(), ScoreRules.shipped(bandNames(store.messages())));
        this.interviews = new JournalInterviews(store.journal(), questionnaires);
    }

    /// The stocktakes of a store on its own; for the command line, where a store is open for one command.
    public static StocktakeWiring of(OpenStore store) {
        return new StocktakeWiring(store, new StoredPractices(store.journal(), store.database(), store::today, List.of()));
    }

    private static List<String> bandNames(Messages words) {
        return List.of(words.text("stocktake.score.band.low"), words.text("stocktake.score.band.middle"), words.text("stocktake.score.band.high"));
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Questionnaire.KIND, QuestionnaireDraft.KIND, ScoreRules.KIND, Interview.KIND, InterviewEvent.KIND, Answer.KIND, Evidence.KIND,
                SectionTime.KIND);
    }

    /// Every version of the questionnaire.
    public Questionnaires questionnaires() {
        return questionnaires;
    }

    /// Edits and publishes the questionnaire.
    public EditQuestionnaire editing() {
        return new EditQuestionnaire(questionnaires, store.author());
    }

    /// Reads a questionnaire that is to follow the newest version.
    public QuestionnaireFile reader() {
        var latest = questionnaires.latest();
        return new QuestionnaireReader(latest.retired(), latest.questions().stream().map(Question::code).toList());
    }

    /// Every version of the scoring rules.
    public ScoreBook scoring() {
        return scoring;
    }

    /// Publishes scoring rules.
    public PublishScoreRules publishScoring() {
        return new PublishScoreRules(scoring, questionnaires, store.author());
    }

    /// All stocktakes.
    public Interviews interviews() {
        return interviews;
    }

    /// Begins stocktakes.
    public StartInterview starting() {
        return new StartInterview(interviews, questionnaires, practices, store.clock(), store.author());
    }

    /// Writes answers down.
    public RecordAnswer answering() {
        return new RecordAnswer(interviews, questionnaires);
    }

    /// Writes particulars down.
    public DescribeInterview describing() {
        return new DescribeInterview(interviews);
    }

    /// Closes interviews and opens them again.
    public FinaliseInterview finalising() {
        return new FinaliseInterview(interviews, scoring, store.clock(), store.author());
    }

    /// Takes interviews to a newer version of the questionnaire, and back.
    public MoveInterview moving() {
        return new MoveInterview(interviews, questionnaires, store.clock(), store.author());
    }

    /// Attaches files.
    public AttachEvidence evidence() {
        return new AttachEvidence(interviews, questionnaires, store.blobs(), store.clock(), store.author());
    }

    /// Keeps what is being typed. One for each open store: asking again gives the same.
    public TypingKeeper typing() {
        return store.typing();
    }

}
