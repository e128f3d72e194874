package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.shell.wiring.StoreOfTests;

/// The whole round by the command line: invited, joined, worked on both sides, met, settled, acknowledged, removed.
class ExchangeCommandsTest {
    @TempDir
    Path dir;

    private String said = "";

    @BeforeEach
    void a_passphrase_file() throws Exception {
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
    }

    @Test
    void two_laptops_meet_and_know_the_same() throws Exception {
        assertThat(run("lead", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).as(said).isZero();
        assertThat(run("lead", "members", "invite", "--person", "Ben Sample", "--role", "support", "--out", file("ben.invite"))).as(said).isZero();
        assertThat(run("ben", "members", "accept", file("ben.invite"), "--out", file("ben.accept"), "--json")).as(said).isZero();
        var words = json("words");
        assertThat(run("lead", "members", "accept", file("ben.accept"), "--words", "other words than these")).as(said).isEqualTo(1);
        assertThat(run("lead", "members", "accept", file("ben.accept"), "--words", words, "--json")).as(said).isZero();
        assertThat(json("words")).isEqualTo(words);
        assertThat(run("lead", "members", "accept", file("ben.accept"))).as("an invitation serves once: " + said).isEqualTo(1);
        assertThat(run("ben", "bundle", "export", "--to", "everyone", "--out", file("too-early.qabundle"))).as(said).isEqualTo(1);

        assertThat(run("lead", "bundle", "export", "--to", "Ben Sample", "--out", file("1.qabundle"), "--json")).as(said).isZero();
        assertThat(run("lead", "bundle", "export", "--to", "Ben Sample", "--out", file("1.qabundle"))).as("never over another file").isEqualTo(1);
        assertThat(run("ben", "bundle", "inspect", file("1.qabundle"), "--json")).as(said).isZero();
        assertThat(run("ben", "bundle", "import", file("1.qabundle"), "--json")).as(said).isZero();
        assertThat(said).contains("\"conflicts\" : [ ]", "1-receipt.qabundle").doesNotContain("\"merged\" : 0");
        assertThat(digest("ben")).isEqualTo(digest("lead"));
        assertThat(run("ben", "bundle", "import", file("1.qabundle"), "--json")).as(said).isZero();
        assertThat(said).contains("\"merged\" : 0");
        assertThat(run("lead", "bundle", "receipt", file("1-receipt.qabundle"), "--json")).as(said).isZero();
        assertThat(run("lead", "bundle", "export", "--to", "Ben Sample", "--preview", "--json", "--out", file("2.qabundle"))).as(said).isZero();
        assertThat(said).as("what was acknowledged is not sent again").contains("\"segments\" : 0");
        assertThat(run("lead", "bundle", "inspect", file("1.qabundle"))).as(said).isEqualTo(1);
        assertThat(said).contains("made for other people");

        assertThat(run("lead", "members", "list", "--json")).isZero();
        assertThat(said).contains("Ben Sample", "quality-support-manager");
        assertThat(run("ben", "members", "revoke", "Ann Example")).as(said).isEqualTo(1);
        assertThat(run("lead", "members", "revoke", "Ben Sample", "--json")).as(said).isZero();
        assertThat(run("ben", "bundle", "export", "--to", "Ann Example", "--out", file("3.qabundle"))).as(said).isZero();
        assertThat(run("lead", "bundle", "import", file("3.qabundle"))).as(said).isEqualTo(1);
        assertThat(said).contains("no longer belongs");
    }

    private String digest(String store) {
        assertThat(run(store, "check", "--json")).as(said).isZero();
        return json("state_digest");
    }

    private String json(String field) {
        var found = java.util.regex.Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]+)\"").matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return found.group(1);
    }

    private String file(String name) {
        return dir.resolve(name).toString();
    }

    private int run(String store, String... args) {
        var all = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve(store), args), "--passphrase-file", dir.resolve("pass").toString()));
        all.addAll(List.of(args));
        var text = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(text), new PrintWriter(text), all.toArray(String[]::new));
        said = text.toString();
        return code;
    }
}
