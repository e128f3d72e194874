package soundpractice.improvement.drafting;

import java.util.Comparator;
import java.util.List;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// Who may help: the lines that came with the program, with the team's own beside or instead of them.
public interface Directory {

    /// Every line, by code; retired ones too.
    List<SupportSource> all();

    /// Those that may help with a theme, local ones first.
    default List<SupportSource> suggested(String theme) {
        return all().stream().filter(s -> !s.retired() && s.themes().contains(theme))
                .sorted(Comparator.<SupportSource>comparingInt(s -> s.kind().equals("local") ? 0 : s.kind().equals("national") ? 1 : 2)
                        .thenComparing(SupportSource::code))
                .toList();
    }

    /// A line's name by its code; the code itself if there is none.
    default String nameOf(String code) {
        return all().stream().filter(s -> s.code().equals(code)).map(SupportSource::name).findFirst().orElse(code);
    }

    /// Saves a line of the team's own, or a correction to one of ours.
    Outcome<SupportSource> save(SupportSource source) throws TroubleException;
}
