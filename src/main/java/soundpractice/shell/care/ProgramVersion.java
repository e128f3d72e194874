package soundpractice.shell.care;

import java.util.Optional;

/// Which version of the program this is.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// Its number, as the packaged program carries it; empty when it runs from a build folder.
    public static Optional<String> number() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
    }
}
