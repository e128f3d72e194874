package soundpractice.stocktake.questionnaire;

/// A part of a questionnaire.
///
/// @param code stable short name (`PS`)
/// @param title what people read (`Patient Safety`)
public record Section(String code, String title) {}
