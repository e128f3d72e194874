package soundpractice.stocktake.document;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.Problem;
import soundpractice.stocktake.Interview;

/// A form that came back, laid beside the interview, question by question. Nothing is taken over by itself.
///
/// @param interview whose form it is
/// @param version the questionnaire's version that the form asks
/// @param lines every question of the form, in order
/// @param problems what is odd about the file
public record FormReview(Interview interview, int version, List<ReviewLine> lines, List<Problem> problems) {
    public FormReview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// The lines of a state.
    public List<ReviewLine> in(ReviewLine.State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }

    /// The line of a question.
    public Optional<ReviewLine> find(String code) {
        return lines.stream().filter(line -> line.code().equalsIgnoreCase(code.strip())).findFirst();
    }
}
