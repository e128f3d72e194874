package soundpractice.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;

/// Section 1.1: five key questions, six population groups, four ratings, four levels, and the framework's sample grid.
class RatingGridTest {
    private static final Map<String, Rating> SHORT =
            Map.of("O", Rating.OUTSTANDING, "G", Rating.GOOD, "RI", Rating.REQUIRES_IMPROVEMENT, "I", Rating.INADEQUATE);

    @Test
    void there_are_42_ratings_in_four_levels_in_the_order_of_the_grid_x_6() {
        assertThat(Cell.ALL).hasSize(42);
        assertThat(Arrays.stream(Level.values()).map(l -> Cell.ALL.stream().filter(c -> c.level() == l).count())).containsExactly(30L, 6L, 5L, 1L);
        assertThat(Arrays.stream(KeyQuestion.values()).map(Cell::code)).containsExactly("SAFE", "EFF", "CAR", "RES", "WELL");
        assertThat(Arrays.stream(PopulationGroup.values()).map(Cell::code)).containsExactly("OLD", "LTC", "FCY", "WORK", "VUL", "MH");
        assertThat(Cell.ALL).allSatisfy(c -> assertThat(Cell.of(c.code())).contains(c));
    }

    @ParameterizedTest
    @CsvSource({"OLD,G O G O G", "LTC,G I G I G", "FCY,G G RI G RI", "WORK,G G O G O", "VUL,G O G RI G", "MH,G G RI G RI"})
    void the_sample_grid_of_the_framework_is_kept_as_it_is_printed(String group, String row) {
        var grid = RatingGrid.EMPTY;
        var cells = Cell.ALL.stream().filter(c -> c.code().startsWith(group + ".")).toList();
        var printed = row.split(" ");
        for (int i = 0; i < printed.length; i++) {
            grid = grid.with(cells.get(i), SHORT.get(printed[i]));
        }
        assertThat(grid.rated()).extracting(RatingGrid.Rated::rating).containsExactlyElementsOf(Arrays.stream(printed).map(SHORT::get).toList());
        assertThat(grid.known(Level.L2)).isZero();
        assertThat(grid.inadequate(Level.L1)).hasSize(group.equals("LTC") ? 2 : 0);
    }

    @Test
    void what_changed_between_two_inspections_is_told_cell_by_cell() {
        var safe = new Cell(null, KeyQuestion.SAFE);
        var caring = new Cell(null, KeyQuestion.CARING);
        var before = RatingGrid.EMPTY.with(safe, Rating.INADEQUATE).with(caring, Rating.GOOD).with(Cell.OVERALL, Rating.INADEQUATE);
        var now = RatingGrid.EMPTY.with(safe, Rating.GOOD).with(Cell.OVERALL, Rating.INADEQUATE).with(new Cell(null, KeyQuestion.WELL_LED), Rating.OUTSTANDING);
        assertThat(RatingChange.between(before, now)).extracting(RatingChange::way).containsExactly(
                RatingChange.Way.BETTER, RatingChange.Way.NOT_AGAIN, RatingChange.Way.NEW, RatingChange.Way.SAME);
    }

    @Test
    void the_same_ratings_make_the_same_grid_in_whatever_order_they_were_typed() {
        var one = RatingGrid.EMPTY;
        var other = RatingGrid.EMPTY;
        for (int i = 0; i < Cell.ALL.size(); i++) {
            one = one.with(Cell.ALL.get(i), Rating.GOOD);
            other = other.with(Cell.ALL.get(Cell.ALL.size() - 1 - i), Rating.GOOD);
        }
        assertThat(one).isEqualTo(other);
        assertThat(one.with(Cell.OVERALL, null).overall()).isEmpty();
        assertThat(List.of(one.known(Level.L1), one.known(Level.L3))).containsExactly(30L, 5L);
    }
}
