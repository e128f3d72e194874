package soundpractice.improvement;

import java.util.Comparator;
import java.util.List;

/// The shape of a plan as data: its fields in order, what each shows, which must be filled, and how it is laid out. A new shape is a new definition, not new code.
///
/// @param id its name in files and on the command line (`annex-2`)
/// @param version of the definition; a plan prints by the version in force
/// @param title what it is called
/// @param layout one row an action, or one page a problem
/// @param rule where its content is laid down (`C2`, `Annex 2`)
/// @param domains the domains that its problems fall into, in order; empty for shapes without
/// @param fields in the order of the page
public record PlanShape(String id, int version, String title, Layout layout, String rule, List<String> domains, List<PlanField> fields) {

    /// How a shape's pages are laid out.
    public enum Layout {
        /// A table with one row for each action.
        TABLE,
        /// A page for each problem (for Annex 2: for each regulation).
        PAGES
    }

    /// Salford C1, sign-up requirements.
    public static final String C1 = "c1";
    /// Salford C2, a quarter's performance.
    public static final String C2 = "c2";
    /// Salford C3, the progress update, pre-filled from the plan before it.
    public static final String C3 = "c3";
    /// The report to the regulator on planned actions.
    public static final String ANNEX_2 = "annex-2";
    /// The quality improvement plan from a stocktake's findings.
    public static final String QUALITY = "quality";
    /// The forward view plan in five domains.
    public static final String FORWARD_VIEW = "forward-view";

    public PlanShape {
        domains = List.copyOf(domains);
        fields = fields.stream().sorted(Comparator.comparingInt(PlanField::number)).toList();
    }

    /// The fields of a part, in order.
    public List<PlanField> in(PlanField.Part part) {
        return fields.stream().filter(f -> f.part() == part).toList();
    }

    /// Whether it has a field that shows this.
    public boolean shows(PlanValue value) {
        return fields.stream().anyMatch(f -> f.value() == value);
    }

    /// Whether its plans carry on the actions of a plan before.
    public boolean carriesOn() {
        return id.equals(C3);
    }
}
