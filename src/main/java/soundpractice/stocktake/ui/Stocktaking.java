package soundpractice.stocktake.ui;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import soundpractice.kernel.PracticeCode;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.stocktake.AttachEvidence;
import soundpractice.stocktake.DescribeInterview;
import soundpractice.stocktake.FinaliseInterview;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.RecordAnswer;
import soundpractice.stocktake.StartInterview;
import soundpractice.stocktake.TypingKeeper;
import soundpractice.stocktake.move.MoveInterview;
import soundpractice.stocktake.questionnaire.EditQuestionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireFile;
import soundpractice.stocktake.questionnaire.Questionnaires;
import soundpractice.stocktake.score.ScoreBook;

/// What the screens of stocktakes work with.
///
/// @param known what is known about a practice before anybody asks it
/// @param burden what was asked of a practice already
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
        Burdens burden,
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
}
