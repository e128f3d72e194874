package soundpractice.architecture.samples.register.store;

/// Breaks nothing.
public class Tables {
    public int rows;
}
