package soundpractice.performance;

/// The form on which a practice reports progress with its sign-up plan (P-17, A-9).
public enum ProgressTemplate {
    /// The first plan's own form.
    C1,
    /// The progress form, filled from the first plan: the default.
    C3
}
