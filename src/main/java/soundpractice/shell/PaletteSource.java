package soundpractice.shell;

import java.util.List;

/// Something that the palette searches: practices, cases, commands. Asked on the screen's thread at each key, so it answers from memory.
@FunctionalInterface
public interface PaletteSource {

    /// What fits best, best first.
    ///
    /// @param text as typed; may be empty
    /// @param most so many at most
    List<PaletteItem> find(String text, int most);

    /// A source of a few things that are all known beforehand.
    static PaletteSource of(List<PaletteItem> items) {
        return (text, most) -> items.stream()
                .map(item -> new Scored(item, FuzzyMatch.score(item.title() + " " + item.detail(), text)))
                .filter(scored -> scored.score() > 0)
                .sorted((a, b) -> Integer.compare(b.score(), a.score()))
                .limit(most).map(Scored::item).toList();
    }

    /// An item and how well it fits.
    record Scored(PaletteItem item, int score) {}
}
