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
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.files.StoreLock;
import soundpractice.platform.server.ServerOfTests;
import soundpractice.shell.wiring.StoreOfTests;

class SafeKeepingCommandsTest {
    @TempDir
    Path dir;

    private String said = "";

    @BeforeEach
    void a_passphrase_file() throws Exception {
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
        Files.writeString(dir.resolve("wrong"), "something else\n");
    }

    @Test
    void a_backup_restored_elsewhere_knows_the_same() throws Exception {
        assertThat(run("a", "pass", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).isZero();
        assertThat(run("a", "pass", "backup", dir.resolve("b.qabackup").toString())).as(said).isZero();
        assertThat(run("a", "pass", "check", "--json")).as(said).isZero();
        var digest = digest();
        assertThat(run("c", "pass", "restore", dir.resolve("b.qabackup").toString(), "--json")).as(said).isZero();
        assertThat(digest()).isEqualTo(digest);
        assertThat(run("c", "pass", "check", "--json")).isZero();
        assertThat(digest()).isEqualTo(digest);
    }

    @Test
    void without_a_terminal_a_command_says_how_to_give_the_passphrase() throws Exception {
        assertThat(run("a", "pass", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).isZero();
        var text = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(text), new PrintWriter(text), "--store", dir.resolve("a").toString(), "check");
        assertThat(code).as(text.toString()).isEqualTo(3);
        assertThat(text.toString()).contains("no terminal to ask at", "--passphrase-file");
    }

    @Test
    void each_trouble_ends_with_3_and_its_own_next_step() throws Exception {
        assertThat(run("a", "pass", "check")).isEqualTo(3);
        assertThat(said).contains("There is no store");
        assertThat(run("a", "pass", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).isZero();
        assertThat(run("a", "pass", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).isEqualTo(3);
        assertThat(said).contains("already");
        assertThat(run("a", "wrong", "check")).isEqualTo(3);
        assertThat(said).contains("does not open this store", "Caps Lock");
        try (var held = StoreLock.take(new StoreLayout(dir.resolve("a")))) {
            assertThat(held).isNotNull();
            assertThat(run("a", "pass", "check")).isEqualTo(3);
            assertThat(said).contains("another window");
        }
        assertThat(run("a", "pass", "backup", dir.resolve("b").toString())).isZero();
        assertThat(run("a", "pass", "restore", dir.resolve("b").toString())).isEqualTo(3);
        assertThat(said).contains(ServerOfTests.isWanted() ? "not on a team’s server" : "not empty");
        var identity = dir.resolve("a/identity.qak");
        var bytes = Files.readAllBytes(identity);
        bytes[60] ^= 1;
        Files.write(identity, bytes);
        assertThat(run("a", "pass", "check")).isEqualTo(3);
        assertThat(said).contains("damaged", "backup");
        bytes[9] = 9;
        Files.write(identity, bytes);
        assertThat(run("a", "pass", "check")).isEqualTo(3);
        assertThat(said).contains("newer version");
    }

    @Test
    void everything_is_written_out_readable_without_the_program() throws Exception {
        assertThat(run("a", "pass", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).isZero();
        var rows = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            var cells = List.of("Z9900" + i, "SURGERY, THE " + i, "Y62", "QZZ", "1 HIGH STREET", "", "", "ANYTOWN", "", "M1 1AA", "20150401", "", "ACTIVE", "B",
                    "99Z", "20150401", "", "", "", "", "", "1", "", "99Z", "", "RO76", "");
            rows.append(String.join(",", cells.stream().map(c -> '"' + c + '"').toList())).append('\n');
        }
        Files.writeString(dir.resolve("practices.csv"), rows);
        assertThat(run("a", "pass", "import", "practices", dir.resolve("practices.csv").toString(), "--as-of", "2026-02-01")).as(said).isZero();
        var out = dir.resolve("out");
        assertThat(run("a", "pass", "export", out.toString())).as(said).isZero();
        assertThat(Files.readString(out.resolve("README.txt"))).contains("Z99", "needs no program");
        assertThat(Files.readString(out.resolve("records/security.member.csv"))).contains("id,scope,changed,author,", "Ann Example,LEAD_QUALITY_MANAGER");
        assertThat(Files.readString(out.resolve("records/security.member.json"))).contains("\"name\" : \"Ann Example\"");
        try (var kept = Files.list(out.resolve("files/register.dataset"))) {
            assertThat(kept).singleElement().satisfies(file -> {
                assertThat(file.getFileName().toString()).startsWith("practices ").endsWith(".csv");
                assertThat(Files.readString(file)).isEqualTo(rows.toString());
            });
        }
        assertThat(run("a", "pass", "export", out.toString())).as("a folder with something in it").isEqualTo(1);
        assertThat(said).contains("not empty");
    }

    @Test
    void an_auditor_takes_nothing_out() throws Exception {
        assertThat(run("a", "pass", "init", "--organisation", "Z99", "--person", "Ann Example", "--role", "auditor")).isZero();
        assertThat(run("a", "pass", "export", dir.resolve("out").toString())).isEqualTo(1);
        assertThat(said).contains("may do here", "Ask a colleague who may");
        assertThat(run("a", "pass", "backup", dir.resolve("b").toString())).isEqualTo(1);
        assertThat(dir.resolve("out")).doesNotExist();
        assertThat(dir.resolve("b")).doesNotExist();
    }

    private int run(String store, String passphrase, String... args) {
        var all = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve(store), args), "--passphrase-file", dir.resolve(passphrase).toString()));
        all.addAll(List.of(args));
        var text = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(text), new PrintWriter(text), all.toArray(String[]::new));
        said = text.toString();
        return code;
    }

    private String digest() {
        var found = java.util.regex.Pattern.compile("\"state_digest\"\\s*:\\s*\"([0-9a-f]+)\"").matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return found.group(1);
    }
}
