package soundpractice.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.CommitteeWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.stocktake.consent.Consent;
import soundpractice.stocktake.consent.Use;

/// `consents …`: the ledger of what practices agreed that their figures are used for (CF-2).
@Command(name = "consents", mixinStandardHelpOptions = true, description = "What practices agreed that their figures are used for.",
        subcommands = {ConsentCommands.ListAll.class, ConsentCommands.Give.class, ConsentCommands.Withdraw.class})
final class ConsentCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "list, give or withdraw?");
    }

    /// A command about one practice's consent, told when it is done.
    abstract static class OfPractice extends StoreCommand {
        @Parameters(paramLabel = "PRACTICE", description = "The practice's code.")
        String practice = "";

        @Override
        protected final Outcome<?> run(OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("register.practice.unknown", practice));
            }
            var committees = CommitteeWiring.of(store);
            var outcome = write(code.get(), committees);
            if (outcome instanceof Outcome.Done<Consent>(var consent)) {
                output.say(consent.withdrawn() == null ? "cli.consents.given" : "cli.consents.withdrawn", committees.nameOf(consent.practice()));
                if (output.json()) {
                    output.document(json(consent, committees.today()));
                }
            }
            return outcome;
        }

        abstract Outcome<Consent> write(PracticeCode code, CommitteeWiring committees) throws TroubleException;
    }

    private static Map<String, @Nullable Object> json(Consent consent, LocalDate today) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("practice", consent.practice().value());
        document.put("uses", consent.purposes().stream().map(Use::word).toList());
        document.put("holds_for", Arrays.stream(Use.values()).filter(use -> consent.holds(today, use)).map(Use::word).toList());
        document.put("given", consent.given().toString());
        document.put("given_by", consent.givenBy());
        document.put("joint_work", consent.jointWork());
        document.put("until", consent.until() == null ? null : String.valueOf(consent.until()));
        document.put("withdrawn", consent.withdrawn() == null ? null : String.valueOf(consent.withdrawn()));
        document.put("note", consent.note());
        return document;
    }

    /// `consents list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "All consents, those that ended or were taken back too.")
    static final class ListAll extends StoreCommand {
        @Override
        protected Outcome<?> run(OpenStore store, Output output) {
            var committees = CommitteeWiring.of(store);
            var all = committees.consents().all();
            if (output.json()) {
                output.document(Map.of("consents", all.stream().map(c -> json(c, committees.today())).toList()));
                return Outcome.done(all);
            }
            var words = output.messages();
            output.table(List.of("practice", "uses", "given", "by", "until", "withdrawn").stream().map(k -> words.text("cli.consents.column." + k)).toList(),
                    all.stream().map(c -> List.of(c.practice().value(), String.join(", ", c.purposes().stream().map(Use::word).toList()), c.given().toString(), c.givenBy(),
                            Objects.toString(c.until(), ""), Objects.toString(c.withdrawn(), ""))).toList());
            return Outcome.done(all);
        }
    }

    /// `consents give`.
    @Command(name = "give", mixinStandardHelpOptions = true, description = "Writes a practice's consent down; one given before is replaced, its history stays.")
    static final class Give extends OfPractice {
        @Option(names = "--by", required = true, paramLabel = "PERSON", description = "Who gave it, for the practice.")
        String by = "";

        @Option(names = "--for", paramLabel = "USE", defaultValue = "comparison", split = ",", description = "What for: ${COMPLETION-CANDIDATES} (default: comparison).")
        List<Use> uses = List.of();

        @Option(names = "--on", paramLabel = "DATE", description = "The day it was given (default: today).")
        @Nullable LocalDate on;

        @Option(names = "--until", paramLabel = "DATE", description = "The last day it holds (default: until it is taken back).")
        @Nullable LocalDate until;

        @Option(names = "--no-joint-work", description = "No joint work on a plan with the locality team goes on; comparison then is not allowed.")
        boolean noJointWork;

        @Option(names = "--note", defaultValue = "", paramLabel = "TEXT", description = "How it was given.")
        String note = "";

        @Override
        Outcome<Consent> write(PracticeCode code, CommitteeWiring committees) throws TroubleException {
            return committees.consenting().give(code, on == null ? committees.today() : on, by, !noJointWork, until, note, uses);
        }
    }

    /// `consents withdraw`.
    @Command(name = "withdraw", mixinStandardHelpOptions = true, description = "Takes a practice's consent back from today on.")
    static final class Withdraw extends OfPractice {
        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
        String reason = "";

        @Override
        Outcome<Consent> write(PracticeCode code, CommitteeWiring committees) throws TroubleException {
            return committees.consenting().withdraw(code, committees.today(), reason);
        }
    }
}
