package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.Proven;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PlanPress;

/// Signing agreements and proving them: `mou sign`, `mou signed`, `mou verify`.
final class MouSigning {
    private MouSigning() {}

    /// `mou sign ID`.
    @Command(name = "sign", mixinStandardHelpOptions = true, description = "Takes a party’s signature: with --scan on paper, with --key by one’s own key, with --pdf as signed elsewhere, otherwise on the laptop.")
    static final class Sign extends MouCommands.OfAgreement {
        @Option(names = "--party", required = true, paramLabel = "ROLE", description = "practice, commissioner, provider.")
        PartyRole party = PartyRole.PRACTICE;

        @Option(names = "--name", paramLabel = "NAME", description = "Who signs; with --key and --pdf the certificate says it.")
        String name = "";

        @Option(names = "--position", paramLabel = "TEXT", description = "Their position.")
        String position = "";

        @Option(names = "--proof", paramLabel = "CODE", description = "The proof code they read on the page; with --pdf it is read there.")
        String proof = "";

        @Option(names = "--present", paramLabel = "NAMES", description = "On the laptop: who was present.")
        String present = "";

        @Option(names = "--scan", paramLabel = "FILE", description = "On paper: the scanned page.")
        @Nullable Path scan;

        @Option(names = "--key", description = "With the key of whoever works here (PAdES).")
        boolean key;

        @Option(names = "--pdf", paramLabel = "FILE", description = "A PDF of the agreement that the party signed with their own key.")
        @Nullable Path pdf;

        @Option(names = "--on", paramLabel = "DATE", description = "The day; today unless given.")
        @Nullable LocalDate on;

        @Override
        Outcome<?> run(AgreementFile file, ImprovementWiring wiring, OpenStore store, Output output) throws TroubleException {
            var signed = take(file, wiring, store, output);
            if (signed instanceof Outcome.Done<AgreementFile>(var now)) {
                MouCommands.print(now, store, output);
            }
            return signed;
        }

        private Outcome<AgreementFile> take(AgreementFile file, ImprovementWiring wiring, OpenStore store, Output output) throws TroubleException {
            var today = store.today();
            var day = on == null ? today : on;
            if (pdf != null) {
                return wiring.signingWithKey().take(file.id(), party, position, PlanCommands.read(pdf), today);
            }
            if (key) {
                var press = PlanPress.of(store, wiring);
                return wiring.signingWithKey().sign(file.id(), party, position, proof, output.messages().text("improvement.sign.key.reason"),
                        f -> press.printed(f).map(RenderedDocument::pdf), today, store.clock().instant());
            }
            var given = scan == null
                    ? SignAgreement.Given.onLaptop(party, name, position, day, proof, present, "")
                    : SignAgreement.Given.onPaper(party, name, position, day, proof, wiring.agreements().keep(PlanCommands.read(scan)));
            return wiring.signing().sign(file.id(), given, today);
        }
    }

    /// `mou verify CODE`.
    @Command(name = "verify", mixinStandardHelpOptions = true, description = "Proves by its code that a plan or agreement is unchanged.")
    static final class Prove extends PlanCommands.OnPlans {
        @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", description = "The proof code; everything is proven without one.")
        String code = "";

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var parsed = ProofCode.parse(code);
            var found = new ArrayList<Proven>();
            if (code.isBlank()) {
                found.addAll(on.verifying().all());
            } else if (parsed.isPresent()) {
                on.verifying().byCode(parsed.get()).ifPresent(found::add);
            }
            if (!code.isBlank() && found.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.verify.unknown", code));
            }
            var json = new PlanJson(output.messages(), store.today());
            boolean ok = found.stream().allMatch(Proven::ok);
            if (output.json()) {
                output.document(PlanJson.map("ok", ok, "proven", found.stream().map(json::proven).toList()));
            }
            for (var proven : found) {
                output.line(proven.proof() + "  " + proven.practice() + "  " + proven.what());
                proven.lines().forEach(l -> output.line("  " + output.messages().of(l.reason())));
            }
            return ok ? Outcome.done(found) : Outcome.refused(found.stream().flatMap(p -> p.broken().stream()).toList());
        }
    }

    /// `mou signed ID --out FILE`.
    @Command(name = "signed", mixinStandardHelpOptions = true, description = "Writes the PDF that was signed with keys, byte for byte.")
    static final class Signed extends MouCommands.OfAgreement {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(AgreementFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var signed = on.signingWithKey().signed(file);
            if (signed.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.sign.key-none"));
            }
            PlanCommands.write(out, signed.get());
            if (output.json()) {
                output.document(PlanJson.map("agreement", file.id().toString(), "file", out.toString(), "bytes", signed.get().length));
            }
            output.say("improvement.saved", out.toString());
            return Outcome.done(out);
        }
    }
}
