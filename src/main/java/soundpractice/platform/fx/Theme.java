package soundpractice.platform.fx;

/// Light or dark, or as the computer is set.
public enum Theme {
    /// As the computer is set.
    SYSTEM,
    /// Dark words on a light ground.
    LIGHT,
    /// Light words on a dark ground.
    DARK,
    /// White words on black, every edge drawn, for eyes that need it.
    CONTRAST
}
