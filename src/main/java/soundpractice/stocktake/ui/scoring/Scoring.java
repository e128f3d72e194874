package soundpractice.stocktake.ui.scoring;

import java.time.LocalDate;
import java.util.function.Supplier;
import soundpractice.stocktake.questionnaire.Questionnaires;
import soundpractice.stocktake.score.PublishScoreRules;
import soundpractice.stocktake.score.ScoreBook;
import soundpractice.stocktake.score.ScoreFile;

/// What the screen of the scoring rules works with.
///
/// @param book every version
/// @param publishing checks and publishes the next one
/// @param reader reads one from a file
/// @param today the day it is
public record Scoring(ScoreBook book, Questionnaires questionnaires, PublishScoreRules publishing, ScoreFile reader, Supplier<LocalDate> today) {}
