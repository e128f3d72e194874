package soundpractice.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.inspection.preparation.ChecklistItem;
import soundpractice.inspection.preparation.Duty;
import soundpractice.inspection.preparation.Held;
import soundpractice.inspection.preparation.InformationPack;
import soundpractice.inspection.preparation.ItemNote;
import soundpractice.inspection.preparation.Organisation;
import soundpractice.inspection.preparation.PackLine;
import soundpractice.inspection.preparation.Phase;
import soundpractice.kernel.Reason;
import soundpractice.platform.text.Messages;

/// What is put together before an inspection (section 2, PI-01 to PI-16d) and who does what (section 3, tables 1 and 2).
class PreparationTest {
    private static final LocalDate DAY = LocalDate.of(2017, 10, 2);
    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void x_14_the_list_has_20_lines_of_which_the_sixteenth_heads_the_four_about_premises() {
        assertThat(Arrays.stream(ChecklistItem.values()).map(ChecklistItem::code)).containsExactly("PI-01", "PI-02", "PI-03", "PI-04", "PI-05", "PI-06", "PI-07", "PI-08", "PI-09", "PI-10",
                "PI-11", "PI-12", "PI-13", "PI-14", "PI-15", "PI-16", "PI-16a", "PI-16b", "PI-16c", "PI-16d");
        assertThat(Arrays.stream(ChecklistItem.values()).filter(ChecklistItem::isHeading)).containsExactly(ChecklistItem.PI_16);
        assertThat(Arrays.stream(ChecklistItem.values()).filter(ChecklistItem::isBeneath)).hasSize(4);
        assertThat(ChecklistItem.asked()).allSatisfy(i -> assertThat(WORDS.text(i.key())).isNotBlank()).allSatisfy(i -> assertThat(i.ask()).isNotEqualTo(ChecklistItem.Ask.NOBODY));
    }

    @Test
    void a_line_is_present_with_its_source_or_missing_with_whom_to_ask() {
        var file = Made.file("a", Inspection.planned(Made.PRACTICE, InspectionKind.COMPREHENSIVE, DAY, "Ann Example"));
        var notes = List.of(note(file, ChecklistItem.PI_08, ItemNote.State.HELD), note(file, ChecklistItem.PI_14, ItemNote.State.NOT_NEEDED), note(file, ChecklistItem.PI_16D, ItemNote.State.ASKED_FOR));
        var with = new InspectionFile(file.entry(), List.of(), notes, List.of(), List.of());
        var pack = InformationPack.of(with, List.of(new Held(ChecklistItem.PI_09, Reason.of("", "inspection.known.ratings"), DAY, Reason.of("", "inspection.known.ratings"))));
        assertThat(pack.lines()).hasSize(20);
        assertThat(state(pack, ChecklistItem.PI_09)).isEqualTo(PackLine.State.PRESENT);
        assertThat(state(pack, ChecklistItem.PI_08)).isEqualTo(PackLine.State.PRESENT);
        assertThat(state(pack, ChecklistItem.PI_14)).isEqualTo(PackLine.State.NOT_NEEDED);
        assertThat(state(pack, ChecklistItem.PI_16D)).isEqualTo(PackLine.State.ASKED_FOR);
        assertThat(state(pack, ChecklistItem.PI_12)).isEqualTo(PackLine.State.MISSING);
        assertThat(state(pack, ChecklistItem.PI_16)).isEqualTo(PackLine.State.HEADING);
        assertThat(pack.count(PackLine.State.PRESENT)).isEqualTo(2);
        assertThat(pack.missing()).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({"PI-01, AREA_TEAM", "PI-02, CCG", "PI-03, AREA_TEAM", "PI-04, PRACTICE", "PI-05, AREA_TEAM", "PI-06, PRACTICE", "PI-07, PRACTICE", "PI-08, PRACTICE", "PI-09, AREA_TEAM",
        "PI-10, AREA_TEAM", "PI-11, AREA_TEAM", "PI-12, CQC", "PI-13, CCG", "PI-14, AREA_TEAM", "PI-15, PRACTICE", "PI-16, NOBODY", "PI-16a, PRACTICE", "PI-16b, AREA_TEAM", "PI-16c, CCG",
        "PI-16d, AREA_TEAM"})
    void every_line_of_the_list_names_whom_to_ask_and_what_was_given_is_present(String code, ChecklistItem.Ask ask) {
        var item = Arrays.stream(ChecklistItem.values()).filter(i -> i.code().equals(code)).findFirst().orElseThrow();
        assertThat(item.ask()).isEqualTo(ask);
        var file = Made.file("a", Inspection.planned(Made.PRACTICE, InspectionKind.COMPREHENSIVE, DAY, "Ann Example"));
        var missing = InformationPack.of(file, List.of());
        assertThat(state(missing, item)).isEqualTo(item.isHeading() ? PackLine.State.HEADING : PackLine.State.MISSING);
        if (!item.isHeading()) {
            var given = new InspectionFile(file.entry(), List.of(), List.of(note(file, item, ItemNote.State.HELD)), List.of(), List.of());
            assertThat(state(InformationPack.of(given, List.of()), item)).isEqualTo(PackLine.State.PRESENT);
        }
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, AREA_TEAM, 3", "BEFORE, CCG, 0", "BEFORE, CQC, 5", "DURING, AREA_TEAM, 4", "DURING, CCG, 1", "DURING, CQC, 3", "AFTER, AREA_TEAM, 5", "AFTER, CCG, 1",
        "AFTER, CQC, 3", "IMPROVING, CQC, 2", "IMPROVING, PRACTICE, 8", "IMPROVING, AREA_TEAM, 6", "IMPROVING, CCG, 5"})
    void table_1_and_table_2_give_each_organisation_its_duties(Phase phase, Organisation who, int duties) {
        assertThat(Duty.in(phase).stream().filter(d -> d.who() == who)).hasSize(duties).allSatisfy(d -> assertThat(WORDS.text(d.key())).isNotBlank());
    }

    @Test
    void table_2_tells_what_must_be_done_from_what_is_expected() {
        assertThat(Duty.in(Phase.IMPROVING).stream().filter(d -> !d.must())).hasSize(10).noneMatch(d -> d.who() == Organisation.CQC);
        assertThat(Arrays.stream(Duty.values()).filter(d -> d.phase() != Phase.IMPROVING)).allMatch(Duty::must);
    }

    private static PackLine.State state(InformationPack pack, ChecklistItem item) {
        return pack.lines().stream().filter(l -> l.item() == item).findFirst().orElseThrow().state();
    }

    private static soundpractice.journal.Entry<ItemNote> note(InspectionFile file, ChecklistItem item, ItemNote.State state) {
        return Made.entry(ItemNote.KIND, item.code(), new ItemNote(file.id(), Made.PRACTICE, item, state, "somewhere", DAY, ""));
    }
}
