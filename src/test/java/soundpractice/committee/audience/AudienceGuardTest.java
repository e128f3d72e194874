package soundpractice.committee.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;

/// CF-1 to CF-4: who may read of whom, and which counts are too small to show.
class AudienceGuardTest {
    private static final Reader NETWORK = new Reader(Audience.PCN, "U99001");
    private static final Reader FIRST = new Reader(Audience.PRACTICE, "Z99001");

    private static PracticeCode practice(int n) {
        return PracticeCode.of("Z99%03d".formatted(n));
    }

    private static List<PracticeCode> practices(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(AudienceGuardTest::practice).toList();
    }

    private static List<Problem> examine(Reader reader, Disclosure given, PracticeCode... agreed) {
        return AudienceGuard.examine(reader, List.of(given), (practice, audience) -> Set.of(agreed).contains(practice));
    }

    private static Disclosure.Cell red(int counted, int members) {
        return new Disclosure.Cell("North PCN", "Red", practices(1, counted), practices(1, members));
    }

    @Test
    void the_committee_reads_everything() {
        assertThat(examine(Reader.COMMITTEE, new Disclosure.Named(practice(1), "1"))).isEmpty();
        assertThat(examine(Reader.COMMITTEE, red(1, 6))).isEmpty();
    }

    @Test
    void a_practice_reads_of_itself_and_of_nobody_else_whatever_they_agreed() {
        assertThat(examine(FIRST, new Disclosure.Named(practice(1), "1"))).isEmpty();
        assertThat(examine(FIRST, new Disclosure.Named(practice(2), "2"), practice(2))).singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("committee.guard.named")).satisfies(p -> assertThat(p.rule()).hasToString("CF-4"));
    }

    @Test
    void the_one_red_practice_of_a_network_is_not_shown_to_the_network() {
        assertThat(examine(NETWORK, red(1, 6))).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("committee.guard.small-cell"))
                .satisfies(p -> assertThat(p.args()).containsExactly("North PCN", "Red", 1, 5));
        assertThat(examine(NETWORK, red(1, 6), practice(1))).as("it agreed").isEmpty();
    }

    @Test
    void four_are_too_few_and_five_are_enough_unless_five_are_all() {
        assertThat(examine(Reader.PUBLIC, red(4, 20))).isNotEmpty();
        assertThat(examine(Reader.PUBLIC, red(5, 20))).isEmpty();
        assertThat(examine(Reader.PUBLIC, red(0, 20))).as("nobody is recognised by a nought").isEmpty();
        assertThat(examine(Reader.PUBLIC, red(6, 6))).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("committee.guard.everyone"));
    }

    @Test
    void without_its_name_a_practice_is_shown_to_its_network_only_with_consent() {
        var shown = new Disclosure.Unnamed(practice(1), "North PCN", practices(1, 8));
        assertThat(examine(NETWORK, shown)).singleElement().satisfies(p -> assertThat(p.rule()).hasToString("CF-2"));
        assertThat(examine(NETWORK, shown, practice(1))).isEmpty();
    }

    @Test
    void without_names_a_group_of_five_others_is_enough_for_a_practice_that_compares_itself() {
        assertThat(examine(FIRST, new Disclosure.Unnamed(practice(2), "North PCN", practices(1, 6)))).isEmpty();
        assertThat(examine(FIRST, new Disclosure.Unnamed(practice(2), "North PCN", practices(1, 5)))).singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("committee.guard.small-group"));
    }

    @Test
    void readers_are_written_and_read_back() {
        assertThat(Reader.parse("pcn:u99001")).contains(NETWORK);
        assertThat(Reader.parse("practice:Z99001").orElseThrow().word()).isEqualTo("practice:Z99001");
        assertThat(Reader.parse("public")).contains(Reader.PUBLIC);
        assertThat(Reader.parse("practice")).as("which one?").isEmpty();
        assertThat(Reader.parse("committee:Z99001")).isEmpty();
        assertThat(Reader.parse("press")).isEmpty();
    }
}
