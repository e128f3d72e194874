package soundpractice.register.ui;

/// Which practices the list shows before anybody types.
enum Showing {
    /// Ours that are active.
    ACTIVE,
    /// Ours, closed ones too.
    ALL,
    /// The whole register.
    EVERYWHERE
}
