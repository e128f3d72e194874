package soundpractice.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundpractice.improvement.store.ShippedShapes;

/// Each shape has every field of its source, in the source's order.
class PlanShapesTest {
    private final PlanShapes shapes = new ShippedShapes();

    private List<String> labels(String shape, PlanField.Part part) {
        return shapes.find(shape).orElseThrow().in(part).stream().map(PlanField::label).toList();
    }

    @Test
    void c1_has_its_six_columns_and_the_commissioner_fills_the_first_three() {
        assertThat(labels("c1", PlanField.Part.BODY))
                .containsExactly("Outstanding sign-up requirement", "Response at sign-up", "Response at Q2", "Action", "Action Lead", "Deadline");
        assertThat(shapes.find("c1").orElseThrow().in(PlanField.Part.BODY).stream().limit(3)).allMatch(f -> f.by() == PlanField.By.COMMISSIONER);
    }

    @Test
    void c2_has_its_four_columns() {
        assertThat(labels("c2", PlanField.Part.BODY)).containsExactly("Action", "Action Lead", "Deadline", "Agreed Support");
    }

    @Test
    void c3_has_its_five_columns_then_the_two_that_the_process_asks_for() {
        assertThat(labels("c3", PlanField.Part.BODY)).startsWith("Previously agreed action", "Progress", "Next Steps", "Action Lead", "Deadline").hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c1", "c2", "c3"})
    void the_three_templates_share_their_head_and_say_where_to_send_them(String shape) {
        assertThat(labels(shape, PlanField.Part.HEAD)).containsExactly("Date", "Practice Name", "Practice Code", "Practice Clinical Lead", "Practice non-clinical Lead");
        assertThat(shapes.find(shape).orElseThrow().in(PlanField.Part.FOOT)).extracting(PlanField::value).containsExactly(PlanValue.SUBMIT_TO);
    }

    /// Annex 2 of the framework, field by field: number, block, what it shows, the label it is printed under.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             1 | HEAD | fixed              | Report to the Care Quality Commission on the actions we plan
             2 | HEAD | fixed              | Please see the covering letter for the date by which, and the address to which, this report is due.
             3 | HEAD | account_number     | Account number
             4 | HEAD | reference          | Our reference
             5 | HEAD | location           | Location name
             6 | HEAD | completed_by       | Completed by
             7 | HEAD | positions          | Position(s)
             8 | HEAD | date               | Date
             9 | BODY | activities         | Regulated activity(ies)
            10 | BODY | regulation         | Regulation
            11 | BODY | not_met            | How the regulation was not being met
            12 | BODY | issues             | Underlying issue(s) identified
            13 | BODY | action             | Action(s) planned
            14 | BODY | lead               | Lead person
            15 | BODY | resources          | Resources required
            16 | BODY | sources_of_support | Sources of support
            17 | BODY | goal               | Eventual goal
            18 | BODY | due                | Planned completion
            19 | BODY | milestones         | Milestones
            20 | BODY | progress           | Progress to date
            21 | BODY | next_steps         | Next steps to take
            """)
    void annex_2_has_its_twenty_one_fields_in_order(int number, PlanField.Part part, String value, String label) {
        var field = shapes.find("annex-2").orElseThrow().fields().get(number - 1);
        assertThat(field.number()).isEqualTo(number);
        assertThat(field.part()).isEqualTo(part);
        assertThat(field.value().word()).isEqualTo(value);
        assertThat(field.label()).startsWith(label);
    }

    @Test
    void annex_2_has_no_other_fields_and_a_page_for_each_regulation() {
        var shape = shapes.find("annex-2").orElseThrow();
        assertThat(shape.fields()).hasSize(21);
        assertThat(shape.layout()).isEqualTo(PlanShape.Layout.PAGES);
    }

    @Test
    void fv_1_to_fv_5_are_the_forward_view_domains_in_order() {
        assertThat(shapes.find("forward-view").orElseThrow().domains())
                .containsExactly("Investment and finance", "Infrastructure", "Workload", "Workforce", "New care models");
    }

    @Test
    void a_team_can_define_a_shape_of_its_own() {
        var own = new ShippedShapes("shape,part,number,value,label,need,by\nward,shape,1,table,Ward plan,Local,\nward,body,1,action,What,always,practice\n");
        assertThat(own.find("ward").orElseThrow().in(PlanField.Part.BODY)).hasSize(1);
    }
}
