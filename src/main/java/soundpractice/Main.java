package soundpractice;

/// Where the program begins.
public final class Main {
    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {}
}
