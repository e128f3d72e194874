package soundpractice.register.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.register.succession.Closure.How;

/// What can be said about the end of a practice, and what cannot.
class RecordClosureTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);

    private final List<Closure> known = new ArrayList<>();
    private final RecordClosure recording = new RecordClosure(new Known(), code -> code.value().compareTo("Z99010") < 0);

    @Test
    void a_practice_may_close_with_its_patients_going_to_several_or_to_nobody() {
        assertThat(problems(How.CLOSED, TODAY, "Z99002", "Z99003")).isEmpty();
        assertThat(problems(How.CLOSED, TODAY)).isEmpty();
    }

    @Test
    void a_merger_has_exactly_one_successor() {
        assertThat(problems(How.MERGED, TODAY, "Z99002")).isEmpty();
        assertThat(problems(How.MERGED, TODAY)).containsExactly("register.closure.one-successor");
        assertThat(problems(How.MERGED, TODAY, "Z99002", "Z99003")).containsExactly("register.closure.one-successor");
    }

    @Test
    void the_last_day_is_at_most_a_year_ahead() {
        assertThat(problems(How.CLOSED, TODAY.plusYears(1))).isEmpty();
        assertThat(problems(How.CLOSED, TODAY.plusYears(1).plusDays(1))).containsExactly("register.closure.too-far");
        assertThat(problems(How.CLOSED, TODAY.minusYears(20))).isEmpty();
    }

    @Test
    void a_practice_succeeds_neither_itself_nor_is_it_succeeded_by_one_that_nobody_knows() {
        assertThat(problems(How.CLOSED, TODAY, "Z99001")).containsExactly("register.closure.itself");
        assertThat(problems(How.CLOSED, TODAY, "Z99777")).containsExactly("register.practice.unknown");
    }

    @Test
    void patients_never_come_back_in_a_circle() {
        known.add(new Closure(code("Z99002"), How.MERGED, TODAY, List.of(code("Z99003")), ""));
        assertThat(problems(How.MERGED, TODAY, "Z99002")).as("a chain is no circle").isEmpty();
        known.add(new Closure(code("Z99003"), How.CLOSED, TODAY, List.of(code("Z99004"), code("Z99001")), ""));
        assertThat(problems(How.MERGED, TODAY, "Z99002")).containsExactly("register.closure.circle");
    }

    @Test
    void a_circle_among_others_does_not_hang_it() {
        known.add(new Closure(code("Z99002"), How.MERGED, TODAY, List.of(code("Z99003")), ""));
        known.add(new Closure(code("Z99003"), How.MERGED, TODAY, List.of(code("Z99002")), ""));
        assertThat(problems(How.CLOSED, TODAY, "Z99002")).isEmpty();
    }

    private List<String> problems(How how, LocalDate on, String... to) {
        var closure = new Closure(code("Z99001"), how, on, List.of(to).stream().map(RecordClosureTest::code).toList(), "");
        return recording.problems(closure, TODAY).stream().map(Problem::key).toList();
    }

    private static PracticeCode code(String code) {
        return PracticeCode.of(code);
    }

    private final class Known implements Closures {
        @Override
        public List<Closure> all() {
            return List.copyOf(known);
        }

        @Override
        public Optional<Entry<Closure>> of(PracticeCode practice) {
            return Optional.empty();
        }

        @Override
        public void save(Change change) {
            throw new UnsupportedOperationException("nothing is saved here");
        }
    }
}
