package soundpractice.architecture.samples.register;

/// Breaks nothing.
public class Register {
    public String name = "";
}
