package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.platform.files.TabularFile;
import soundpractice.shell.wiring.StoreOfTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A stocktake by the command line, each command a program of its own: begun, answered, closed, proven, taken out.
class StocktakeCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path dir;

    private String out = "";
    private String err = "";

    @Test
    void a_stocktake_is_held_closed_proven_and_taken_out() throws Exception {
        Files.writeString(dir.resolve("pass"), "walnut ferry onwards plaster\n");
        assertThat(run("init", "--organisation", "Z99", "--person", "Ann Example", "--role", "lead")).as(err).isZero();
        assertThat(run("stocktake", "start", "--practice", "nonsense here", "--json")).isEqualTo(1);
        assertThat(json().get("refused").get(0).get("key").asString()).isEqualTo("stocktake.start.practice-unknown");
        assertThat(run("stocktake", "start", "--practice", "Z99001", "--present", "Pat Sample, Practice manager", "--json")).as(err).isZero();
        assertThat(json().propertyNames()).containsExactly("id", "practice", "questionnaire");
        assertThat(json().get("questionnaire").asInt()).isEqualTo(1);
        var id = json().get("id").asString();

        assertThat(run("stocktake", "answer", id, "PS-01", "partly", "--note", "=calendar, \"old\"", "--json")).as(err).isZero();
        assertThat(json().get("outcome").asString()).isEqualTo("partly");
        assertThat(run("stocktake", "answer", id, "ir-12", "staff|good practice", "--json")).as(err).isZero();
        assertThat(json().get("outcome")).hasSize(2);
        assertThat(run("stocktake", "answer", id, "CE-04", "Good")).as(err).isZero();
        assertThat(run("stocktake", "answer", id, "IPC-05", "2026-02-27")).as(err).isZero();
        assertThat(run("stocktake", "answer", id, "PS-01", "--disputes", "It is new", "--come-back", "--json")).as(err).isZero();
        assertThat(json().get("agreement").asString()).isEqualTo("disputes");
        assertThat(json().get("come_back").asBoolean()).isTrue();
        assertThat(run("stocktake", "answer", id, "PS-02", "maybe", "--json")).isEqualTo(1);
        assertThat(json().get("refused").get(0).get("field").asString()).isEqualTo("outcome");
        assertThat(run("stocktake", "answer", id, "PS-02")).as("nothing to write down").isEqualTo(1);
        assertThat(run("stocktake", "answer", "00000000", "PS-02", "yes")).isEqualTo(1);
        assertThat(run("stocktake", "answer")).as("wrong usage").isEqualTo(2);
        Files.writeString(dir.resolve("log.txt"), "all readings in range");
        assertThat(run("stocktake", "attach", id, "PS-08", dir.resolve("log.txt").toString(), "--json")).as(err).isZero();
        assertThat(json().get("media_type").asString()).isEqualTo("text/plain");
        assertThat(run("stocktake", "attach", id, "PS-08", dir.resolve("gone.txt").toString())).as("no such file").isEqualTo(3);

        assertThat(run("stocktake", "finalise", id)).isEqualTo(1);
        assertThat(err).contains("PS-02");
        assertThat(run("stocktake", "finalise", id, "--reason", "The manager was called away", "--json")).as(err).isZero();
        var proof = json().get("proof").asString();
        assertThat(run("stocktake", "verify", id, proof.toLowerCase(java.util.Locale.ROOT).replace("-", " "), "--json")).as(err).isZero();
        assertThat(json().get("verified").asString()).isEqualTo("unchanged");

        assertThat(run("stocktake", "show", "Z99001", "--json")).as(err).isZero();
        assertThat(json().get("proof").asString()).isEqualTo(proof);
        assertThat(json().get("answers")).hasSize(63);
        assertThat(json().get("findings").get(0).get("question").asString()).isEqualTo("PS-01");
        assertThat(json().get("scores").get(0).get("score").asDouble()).isEqualTo(83.333333333333);
        assertThat(run("stocktake", "list", "--json")).as(err).isZero();
        assertThat(json()).hasSize(1);

        assertThat(run("stocktake", "export", id, "--out", dir.resolve("s.csv").toString())).as(err).isZero();
        var rows = TabularFile.read(Files.readAllBytes(dir.resolve("s.csv"))).firstRows();
        assertThat(rows).hasSize(64);
        assertThat(rows.get(1).cells().get(12)).isEqualTo("partly");
        assertThat(run("stocktake", "export", id, "--out", dir.resolve("s.json").toString())).as(err).isZero();
        assertThat(JSON.readTree(Files.readString(dir.resolve("s.json"))).get("answers")).hasSize(63);
        assertThat(run("stocktake", "export", id, "--out", dir.resolve("s.txt").toString())).as(err).isZero();
        assertThat(Files.readString(dir.resolve("s.txt"))).contains("It is new");

        assertThat(run("stocktake", "reopen", id, "--reason", "A figure was wrong")).as(err).isZero();
        assertThat(run("stocktake", "answer", id, "PS-01", "yes")).as(err).isZero();
        assertThat(run("stocktake", "verify", id, proof, "--json")).as(err).isZero();
        assertThat(json().get("verified").asString()).isEqualTo("changed_since");
        assertThat(run("stocktake", "verify", id, "not a code")).isEqualTo(1);
    }

    private int run(String... command) {
        var all = new ArrayList<>(List.of("--store", StoreOfTests.named(dir.resolve("store"), command), "--passphrase-file", dir.resolve("pass").toString(), "--today", "2026-03-02"));
        all.addAll(List.of(command));
        var stdout = new StringWriter();
        var stderr = new StringWriter();
        int code = SoundPractice.run(new PrintWriter(stdout), new PrintWriter(stderr), all.toArray(String[]::new));
        out = stdout.toString();
        err = stderr.toString();
        return code;
    }

    private JsonNode json() {
        return JSON.readTree(out);
    }
}
