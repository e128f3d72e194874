package soundpractice.performance.measures;

/// A line of the score table.
///
/// @param score 1 is best
/// @param colour the band shown for it; the source gives scores only, so the colours are the program's own default
public record ScoreLine(MeasureDomain domain, ScoreCondition condition, int score, Brag colour) {}
