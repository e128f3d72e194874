package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import soundpractice.shell.wiring.StoreOfTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program's command line on a store of a test, day by day.
public final class CommandLineOn {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Path dir;
    private final boolean passphrase;
    private String out = "";
    private String err = "";

    public CommandLineOn(Path dir) throws IOException {
        this(dir, true);
    }

    /// @param passphrase whether the store has one; the demonstration's opens without
    public CommandLineOn(Path dir, boolean passphrase) throws IOException {
        this.dir = dir;
        this.passphrase = passphrase;
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
    }

    /// Runs a command on a day.
    ///
    /// @return the exit code
    public int run(String today, String... command) {
        var line = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve("store"), command), "--today", today));
        if (passphrase) {
            line.addAll(List.of("--passphrase-file", dir.resolve("pass").toString()));
        }
        line.addAll(List.of(command));
        var o = new StringWriter();
        var e = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(o, true), new PrintWriter(e, true), line.toArray(String[]::new));
        out = o.toString();
        err = e.toString();
        return code;
    }

    /// Runs a command that has to succeed.
    public void ok(String today, String... command) {
        assertThat(run(today, command)).as(() -> String.join(" ", command) + "\n" + err + out).isZero();
    }

    /// Runs a command that has to succeed, and reads its answer.
    public JsonNode json(String today, String... command) {
        var with = new ArrayList<>(List.of(command));
        with.add("--json");
        ok(today, with.toArray(String[]::new));
        return JSON.readTree(out);
    }

    /// What the last command refused with.
    public String refusal() {
        return err + out;
    }
}
