package soundpractice.casework.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.casework.store.PathwayTable;
import soundpractice.journal.Entry;
import soundpractice.journal.Stamp;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// Pathways as definitions: the nine steps as shipped, faults that are refused by name, and walks that never get stuck.
class PathwayTest {
    private static final Pathway NINE = PathwayTable.shipped().getFirst();
    private static final PracticeCode CODE = PracticeCode.of("Z99001");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 25);

    @Test
    void the_nine_steps_ship_whole_and_without_a_fault() {
        assertThat(NINE.checked().isDone()).isTrue();
        assertThat(NINE.steps()).extracting(PathwayStep::id).containsExactly("1", "1a", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(NINE.step("3").orElseThrow().roles()).first().isEqualTo("Lead Quality Manager");
        assertThat(NINE.step("2").orElseThrow().after()).containsExactly("1", "1a");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "p,1,A,,,,no,yes,no;p,1,B,,,1,no,yes,no     | casework.pathway.step-name",
        "p,1,A,,,,no,no,no;p,2,B,,,7,no,yes,no      | casework.pathway.after-unknown",
        "p,1,A,,,,no,yes,no;p,2,B,,,3,no,yes,no;p,3,C,,,2,no,yes,no | casework.pathway.unreachable",
        "p,1,A,,,,no,no,no                          | casework.pathway.dead-end",
    })
    void a_faulty_definition_is_refused_by_name(String rows, String fault) throws Exception {
        var text = "pathway,step,name,does,roles,after,repeats,last,formal\n" + rows.replace(";", "\n") + "\n";
        var read = PathwayTable.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "test").getFirst();
        assertThat(read.checked().problems()).extracting(p -> p.key()).contains(fault);
    }

    @Test
    void random_walks_reach_every_step_and_always_find_a_way_on() {
        var reached = new java.util.TreeSet<String>();
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            boolean formal = random.nextBoolean();
            var taken = new ArrayList<StepTaken>();
            for (int i = 0; i < 25; i++) {
                var open = file(formal, taken).steps().stream().filter(PathwayFile.Standing::isOpen).toList();
                assertThat(open).as("seed %d: a way on after %s", seed, taken).isNotEmpty();
                var step = open.get(random.nextInt(open.size())).step();
                assertThat(formal || !step.formal()).as("a self-referral keeps out of the programme").isTrue();
                reached.add(step.id());
                taken.add(new StepTaken(RecordId.derived("p"), CODE, step.id(), DAY.plusDays(i), "", ""));
            }
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(NINE.steps().stream().map(PathwayStep::id).toList());
    }

    private static PathwayFile file(boolean formal, List<StepTaken> taken) {
        var of = new PathwayCase(CODE, NINE.id(), DAY, "dashboard", formal, null, "");
        return new PathwayFile(new Entry<>(RecordId.derived("p"), PathwayCase.KIND, of.scope(), of, Set.of(), new Stamp(0, 0), "", Set.of()), NINE, taken);
    }
}
