package soundpractice.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.PublishedRatings;
import soundpractice.register.cqc.Rating;

/// The ratings of one inspection, as far as they are known. A cell without a rating was not rated or not entered; nothing is worked out from other cells.
///
/// @param rated the cells with a rating, in the grid's order
public record RatingGrid(List<Rated> rated) {

    /// One rated cell.
    ///
    /// @param cell its code ([Cell#code()])
    public record Rated(String cell, Rating rating) {}

    /// Nothing rated.
    public static final RatingGrid EMPTY = new RatingGrid(List.of());

    public RatingGrid {
        rated = rated.stream().sorted(Comparator.comparingInt(r -> order(r.cell()))).toList();
    }

    /// What was imported as published: key questions, groups and the overall rating. Files do not have level 1.
    public static RatingGrid of(PublishedRatings published) {
        var grid = EMPTY;
        for (var entry : published.questions().entrySet()) {
            grid = grid.with(new Cell(null, entry.getKey()), entry.getValue());
        }
        for (var entry : published.groups().entrySet()) {
            grid = grid.with(new Cell(entry.getKey(), null), entry.getValue());
        }
        return published.overall() == null ? grid : grid.with(Cell.OVERALL, published.overall());
    }

    /// A cell's rating.
    public Optional<Rating> at(Cell cell) {
        return rated.stream().filter(r -> r.cell().equals(cell.code())).map(Rated::rating).findFirst();
    }

    /// A key question's rating (level 3).
    public Optional<Rating> at(KeyQuestion question) {
        return at(new Cell(null, question));
    }

    /// A population group's rating (level 2).
    public Optional<Rating> at(PopulationGroup group) {
        return at(new Cell(group, null));
    }

    /// The practice's rating (level 4).
    public Optional<Rating> overall() {
        return at(Cell.OVERALL);
    }

    /// The same grid with a cell rated anew, or cleared.
    public RatingGrid with(Cell cell, @Nullable Rating rating) {
        var next = new ArrayList<>(rated.stream().filter(r -> !r.cell().equals(cell.code())).toList());
        if (rating != null) {
            next.add(new Rated(cell.code(), rating));
        }
        return new RatingGrid(next);
    }

    /// The cells of these levels that are Inadequate.
    public List<Cell> inadequate(Level... levels) {
        var wanted = List.of(levels);
        return rated.stream().filter(r -> r.rating() == Rating.INADEQUATE).flatMap(r -> Cell.of(r.cell()).stream()).filter(c -> wanted.contains(c.level())).toList();
    }

    /// Whether anything is rated.
    public boolean isEmpty() {
        return rated.isEmpty();
    }

    /// How many cells of a level are rated.
    public long known(Level level) {
        return rated.stream().flatMap(r -> Cell.of(r.cell()).stream()).filter(c -> c.level() == level).count();
    }

    private static int order(String code) {
        return Cell.of(code).map(Cell.ALL::indexOf).orElse(Cell.ALL.size());
    }
}
