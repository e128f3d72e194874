package soundpractice.stocktake.ui;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.stocktake.AttachEvidence;
import soundpractice.stocktake.DescribeInterview;
import soundpractice.stocktake.FinaliseInterview;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.RecordAnswer;
import soundpractice.stocktake.StartInterview;
import soundpractice.stocktake.TypingKeeper;
import soundpractice.stocktake.consent.Consents;
import soundpractice.stocktake.consent.RecordConsent;
import soundpractice.stocktake.export.StocktakeFiles;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.move.MoveInterview;
import soundpractice.stocktake.questionnaire.EditQuestionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireFile;
import soundpractice.stocktake.questionnaire.Questionnaires;
import soundpractice.stocktake.score.ScoreBook;

/// What the screens of stocktakes work with.
///
/// @param known what is known about a practice before anybody asks it
/// @param facts the same as values, to be held against the answers
/// @param burden what was asked of a practice already
/// @param handOver takes findings into a plan
/// @param clock what time it is
/// @param today the day it is
public record Stocktaking(
        Interviews interviews,
        Questionnaires questionnaires,
        StartInterview start,
        RecordAnswer answer,
        DescribeInterview describe,
        FinaliseInterview finalise,
        MoveInterview move,
        AttachEvidence evidence,
        TypingKeeper typing,
        ScoreBook scoring,
        EditQuestionnaire editing,
        Supplier<QuestionnaireFile> reader,
        Practices practices,
        KnownFacts known,
        soundpractice.stocktake.findings.KnownFacts facts,
        Burdens burden,
        StocktakeFiles files,
        Consents consents,
        RecordConsent consenting,
        HandOver handOver,
        InstantSource clock,
        Supplier<LocalDate> today) {

    /// A practice's name as people write it; its code if the register does not know it.
    public String nameOf(PracticeCode code) {
        return practices.find(code).map(Practice::properName).orElse(code.value());
    }

    /// What is known about a practice, each with its source and its day. Reading it may take a while.
    @FunctionalInterface
    public interface KnownFacts {

        /// Everything known, what matters most first.
        List<KnownFact> of(PracticeCode practice);
    }

    /// What was asked of a practice already, in sentences, the sum first.
    @FunctionalInterface
    public interface Burdens {

        /// The sentences; never empty.
        List<String> of(PracticeCode practice);
    }

    /// Takes findings into a practice's improvement plan.
    @FunctionalInterface
    public interface HandOver {

        /// Takes them into the practice's open plan, or a new one when it has none; gives the plan.
        Outcome<Place> take(PracticeCode practice, List<Finding> findings) throws TroubleException;
    }
}
