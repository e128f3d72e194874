package soundpractice.improvement;

/// One field of a shape, as its definition has it.
///
/// @param part where it stands
/// @param number its number among the shape's fields, in the order of the page
/// @param value what it shows
/// @param label what the page calls it
/// @param need when it has to be filled
/// @param by who fills it in
public record PlanField(Part part, int number, PlanValue value, String label, Need need, By by) {

    /// The part of the page.
    public enum Part {
        /// Once, at the top.
        HEAD,
        /// A column, or a block of a problem's page.
        BODY,
        /// Once, at the bottom.
        FOOT
    }

    /// When a field has to be filled before the plan can be agreed.
    public enum Need {
        /// In every plan.
        ALWAYS,
        /// In a full plan, not in a lighter one.
        FULL,
        /// Never.
        MAY
    }

    /// Who fills a field in.
    public enum By {
        PRACTICE,
        COMMISSIONER,
        BOTH
    }

    /// Whether a plan must have it.
    public boolean isNeeded(boolean light) {
        return need == Need.ALWAYS || (need == Need.FULL && !light);
    }
}
