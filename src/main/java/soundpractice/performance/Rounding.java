package soundpractice.performance;

import soundpractice.kernel.Percent;

/// Whether figures are rounded before they are compared (P-19). Display is always to one decimal.
public enum Rounding {
    /// The exact figure decides: 59.99 is Red.
    NONE,
    /// The figure to one decimal decides: 59.99 counts as 60.0.
    ONE_DECIMAL;

    /// The figure that is compared with bands and with other practices.
    public Percent compared(Percent figure) {
        return this == NONE ? figure : new Percent(figure.rounded());
    }
}
