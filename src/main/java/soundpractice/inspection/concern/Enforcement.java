package soundpractice.inspection.concern;

import java.util.Locale;

/// What the regulator says it plans under its urgent powers. It decides on conditions and suspension itself; an urgent cancellation needs a court's order.
public enum Enforcement {
    /// Nothing was said.
    NONE,
    /// Suspension or cancellation is planned (N-13).
    SUSPEND_OR_CANCEL,
    /// An application to a justice of the peace for urgent cancellation is planned (N-14).
    COURT_APPLICATION;

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its word.
    public String key() {
        return "inspection.enforcement." + word();
    }

    /// Whether services to patients may stop, so that one talks about keeping them going (N-17).
    public boolean threatensServices() {
        return this != NONE;
    }
}
