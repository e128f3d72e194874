package soundpractice.improvement.paper;

import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.support.DiagnosticInput;

/// What is known of a diagnostic's source, in a sentence: what it showed, whom it was asked of, or whom to ask.
public final class InputWords {
    private InputWords() {}

    /// The sentence.
    public static String about(DiagnosticInput input, Sayings words) {
        var whom = input.whom().isBlank() ? words.text(input.source().key() + ".whom") : input.whom();
        return switch (input.state()) {
            case SEEN -> words.text("improvement.input.seen", PlanPaper.printed(input.on()), input.note());
            case ASKED -> words.text("improvement.input.asked", whom, PlanPaper.printed(input.on()));
            case MISSING -> words.text("improvement.input.missing", whom);
        };
    }
}
