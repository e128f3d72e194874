package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.documents.IssuedDocument;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.performance.Challenge;
import soundpractice.platform.text.Messages;
import soundpractice.register.Practices;
import soundpractice.register.Visit;
import soundpractice.register.store.StoredImports;
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
import soundpractice.stocktake.RecoverTyping;
import soundpractice.stocktake.SectionTime;
import soundpractice.stocktake.StartInterview;
import soundpractice.stocktake.TypingKeeper;
import soundpractice.stocktake.burden.Ask;
import soundpractice.stocktake.burden.Asks;
import soundpractice.stocktake.consent.Consent;
import soundpractice.stocktake.consent.Consents;
import soundpractice.stocktake.consent.RecordConsent;
import soundpractice.stocktake.document.ReturnedFormKept;
import soundpractice.stocktake.export.StocktakeFiles;
import soundpractice.stocktake.findings.KnownFacts;
import soundpractice.stocktake.findings.RegisterFacts;
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
import soundpractice.stocktake.store.JournalConsents;
import soundpractice.stocktake.store.JournalInterviews;
import soundpractice.stocktake.store.JournalQuestionnaires;
import soundpractice.stocktake.store.JournalScoreBook;
import soundpractice.stocktake.store.StocktakeFileWriter;

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
        this.scoring = scoring(store.journal(), store.messages());
        this.interviews = new JournalInterviews(store.journal(), questionnaires);
    }

    /// The stocktakes of a store on its own; for the command line, where a store is open for one command.
    public static StocktakeWiring of(OpenStore store) {
        return new StocktakeWiring(store, new StoredPractices(store.journal(), store.database(), store::today, List.of()));
    }

    /// The scoring rules that a journal knows, the present one or one of the past.
    static ScoreBook scoring(Journal journal, Messages words) {
        return new JournalScoreBook(journal, ScoreRules.shipped(bandNames(words)));
    }

    private static List<String> bandNames(Messages words) {
        return List.of(words.text("stocktake.score.band.low"), words.text("stocktake.score.band.middle"), words.text("stocktake.score.band.high"));
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Questionnaire.KIND, QuestionnaireDraft.KIND, ScoreRules.KIND, Interview.KIND, InterviewEvent.KIND, Answer.KIND, Evidence.KIND,
                SectionTime.KIND, Consent.KIND, ReturnedFormKept.KIND);
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

    /// The ledger of consents to comparison without names.
    public Consents consents() {
        return new JournalConsents(store.journal());
    }

    /// Writes consents down.
    public RecordConsent consenting() {
        return new RecordConsent(consents());
    }

    /// What is known of practices already. Ratings come from the inspections when there are any.
    public KnownFacts known() {
        return new RegisterFacts(practices, store.messages().text("stocktake.known.register"), new StoredImports(store.journal()));
    }

    /// What was asked of practices.
    public Asks asks() {
        return Asks.all(List.of(this::stocktakes, this::letters, this::challenges, this::visits));
    }

    /// Writes stocktakes out.
    public StocktakeFiles files() {
        return new StocktakeFileWriter(scoring::of);
    }

    /// Finds what was being typed when the program ended.
    public RecoverTyping recovering() {
        return new RecoverTyping(typing(), interviews);
    }

    private List<Ask> stocktakes(PracticeCode practice) {
        return store.journal().all(Interview.KIND, Scope.of(practice)).stream()
                .map(e -> new Ask(practice, e.value().day(), Ask.What.STOCKTAKE, e.value().id().toString()))
                .toList();
    }

    /// Letter 1 warns and asks for nothing, so it is no ask.
    private List<Ask> letters(PracticeCode practice) {
        return store.journal().all(IssuedDocument.KIND, Scope.of(practice)).stream()
                .map(Entry::value)
                .filter(d -> d.kind().startsWith("letter-") && !d.kind().equals("letter-1"))
                .map(d -> new Ask(practice, d.letterDate(), Ask.What.LETTER, d.kind()))
                .toList();
    }

    private List<Ask> challenges(PracticeCode practice) {
        return store.journal().all(Challenge.KIND, Scope.of(practice)).stream()
                .map(e -> new Ask(practice, e.value().on(), Ask.What.CHALLENGE, e.value().quarter().toString()))
                .toList();
    }

    private List<Ask> visits(PracticeCode practice) {
        return store.journal().all(Visit.KIND, Scope.of(practice)).stream()
                .map(e -> new Ask(practice, e.value().on(), Ask.What.VISIT, e.value().purpose()))
                .toList();
    }

    /// Keeps what is being typed. One for each open store: asking again gives the same.
    public TypingKeeper typing() {
        return store.typing();
    }

}
