package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What fits better stands higher.
final class FuzzyMatchTest {

    @Test
    void the_start_of_the_name_beats_the_start_of_a_word_beats_its_inside_beats_initials() {
        int start = FuzzyMatch.score("Limes Bridge Surgery Z99001", "lim");
        int word = FuzzyMatch.score("Limes Bridge Surgery Z99001", "bri");
        int inside = FuzzyMatch.score("Limes Bridge Surgery Z99001", "urge");
        int initials = FuzzyMatch.score("Limes Bridge Surgery Z99001", "lbs");
        assertThat(start).isGreaterThan(word);
        assertThat(word).isGreaterThan(inside);
        assertThat(inside).isGreaterThan(initials);
        assertThat(initials).isPositive();
    }

    @Test
    void every_word_typed_has_to_be_found() {
        assertThat(FuzzyMatch.score("Limes Bridge Surgery", "limes z99")).isZero();
        assertThat(FuzzyMatch.score("Limes Bridge Surgery Z99001", "z99 limes")).isPositive();
        assertThat(FuzzyMatch.score("Limes Bridge Surgery", "")).isPositive();
    }
}
