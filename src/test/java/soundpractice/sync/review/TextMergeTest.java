package soundpractice.sync.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundpractice.sync.review.TextMerge.Whose;

/// Two wordings put together: nothing that only one of them changed is lost, and what both changed is never decided by machine.
class TextMergeTest {
    @Test
    void changes_in_different_places_are_both_taken() {
        var merged = TextMerge.of("The log is kept by one nurse.", "The log is kept daily by one nurse.", "The log is kept by one nurse and a deputy.");
        assertThat(merged.isClean()).isTrue();
        assertThat(merged.proposal()).isEqualTo("The log is kept daily by one nurse and a deputy.");
    }

    @Test
    void one_place_changed_by_both_shows_both_wordings() {
        var merged = TextMerge.of("Due in May", "Due in June", "Due in July");
        assertThat(merged.isClean()).isFalse();
        assertThat(merged.proposal()).contains("June", "July");
        assertThat(merged.parts()).anyMatch(p -> p.whose() == Whose.GONE && p.text().equals("May"));
    }

    @Test
    void two_endings_of_one_sentence_stand_behind_each_other_and_the_word_before_them_once() {
        var merged = TextMerge.of("Share of callers who give up", "Share of callers who give up between eight and nine", "Share of callers who give up, read each Friday");
        assertThat(merged.proposal()).isEqualTo("Share of callers who give up between eight and nine, read each Friday");
        assertThat(merged.isClean()).isFalse();
    }

    @Test
    void a_number_is_one_word_however_it_is_written() {
        var merged = TextMerge.of("It is 4.5 days.", "It is 4.6 days.", "It is 3.5 days.");
        assertThat(merged.isClean()).isFalse();
        assertThat(merged.proposal()).isEqualTo("It is 4.6 3.5 days.");
    }

    @Test
    void the_same_change_twice_is_taken_once() {
        assertThat(TextMerge.of("a b c", "a x c", "a x c").proposal()).isEqualTo("a x c");
        assertThat(TextMerge.of("a b c", "a x c", "a x c").isClean()).isTrue();
    }

    @Test
    void what_stood_nowhere_before_shows_both() {
        assertThat(TextMerge.of("", "first", "second").proposal()).isEqualTo("first second");
        assertThat(TextMerge.of("", "", "second").proposal()).isEqualTo("second");
    }

    @Test
    void any_texts_one_side_alone_wins_unchanged_and_every_word_of_both_is_in_the_proposal() {
        long seed = 20_171_002L;
        var random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            var before = text(random);
            var mine = text(random);
            var theirs = text(random);
            assertThat(TextMerge.of(before, mine, before).proposal()).as("seed %d, %d", seed, i).isEqualTo(mine);
            assertThat(TextMerge.of(before, before, theirs).proposal()).as("seed %d, %d", seed, i).isEqualTo(theirs);
            assertThat(TextMerge.of(before, mine, mine).proposal()).as("seed %d, %d", seed, i).isEqualTo(mine);
            var merged = TextMerge.of(before, mine, theirs);
            for (var word : (mine + " " + theirs).split(" ")) {
                // What was there before and was taken out by one of them may be gone; a word that is new may not.
                assertThat(before.contains(word) || merged.proposal().contains(word)).as("seed %d, %d: %s", seed, i, word).isTrue();
            }
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(9)).mapToObj(w -> "w" + random.nextInt(12)).collect(Collectors.joining(" "));
    }
}
