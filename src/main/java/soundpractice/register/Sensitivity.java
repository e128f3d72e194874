package soundpractice.register;

/// How freely a note may go on.
public enum Sensitivity {
    /// Anybody in the team; may be quoted to the practice.
    OPEN,
    /// The team only: never into a letter or a pack without a person deciding so.
    TEAM,
    /// Named people only: concerns about individuals, whistle-blowing.
    RESTRICTED
}
