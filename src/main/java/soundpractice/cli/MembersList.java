package soundpractice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.SyncWiring;
import soundpractice.sync.Teammate;

/// `members list`.
@Command(name = "list", mixinStandardHelpOptions = true, description = "Everybody who belongs or belonged to the team.")
public final class MembersList extends StoreCommand {
    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        var team = new SyncWiring(store).team();
        var everybody = team.trust().everybody();
        if (output.json()) {
            output.document(everybody.stream().map(m -> document(m, team.device())).toList());
        }
        var words = output.messages();
        output.table(
                List.of(words.text("cli.members.name"), words.text("cli.members.role"), words.text("cli.members.power"), words.text("cli.members.state"), words.text("cli.members.laptops")),
                everybody.stream().map(m -> List.of(
                        m.name(), words.text(m.role().key()), words.text("sync.power." + m.power().name().toLowerCase(Locale.ROOT)),
                        words.text(m.active() ? "cli.members.active" : "cli.members.gone"),
                        String.valueOf(m.laptops().stream().filter(Teammate.Machine::active).count()))).toList());
        return Outcome.done(everybody);
    }

    private static Map<String, Object> document(Teammate mate, String here) {
        var d = new LinkedHashMap<String, Object>();
        d.put("name", mate.name());
        d.put("role", mate.role().written());
        d.put("power", mate.power().name().toLowerCase(Locale.ROOT));
        d.put("active", mate.active());
        d.put("practices", mate.practices().stream().map(PracticeCode::value).toList());
        var laptops = new ArrayList<Map<String, Object>>();
        for (var machine : mate.laptops()) {
            var l = new LinkedHashMap<String, Object>();
            l.put("device", machine.laptop().device());
            l.put("active", machine.active());
            l.put("this_one", machine.laptop().device().equals(here));
            laptops.add(l);
        }
        d.put("laptops", laptops);
        return d;
    }
}
