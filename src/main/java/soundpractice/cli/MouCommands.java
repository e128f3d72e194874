package soundpractice.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.improvement.agreement.Terms;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PlanPress;

/// `mou …`: memoranda of understanding and other agreements.
@Command(name = "mou", mixinStandardHelpOptions = true, description = "Memoranda and agreements: draft, fix, sign, print and prove them.",
        subcommands = {MouCommands.ListAll.class, MouCommands.Show.class, MouCommands.New.class, MouCommands.Fix.class, MouSigning.Sign.class, MouCommands.Amend.class,
            MouCommands.Document.class, MouSigning.Prove.class, MouSigning.Signed.class})
final class MouCommands implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), "list, show, new, fix, sign, signed, amend, document or verify?");
    }

    /// A command about one agreement.
    abstract static class OfAgreement extends PlanCommands.OnPlans {
        @Parameters(index = "0", paramLabel = "ID", description = "The agreement’s id, or a practice’s code for its newest one.")
        String id = "";

        @Override
        final Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(id).filter(c -> c.value().length() <= 7);
            var found = code.isPresent() && !on.agreements().of(code.get()).isEmpty()
                    ? Optional.of(on.agreements().of(code.get()).getLast())
                    : PlanCommands.only(on.agreements().all(), id, AgreementFile::id);
            return found.isEmpty() ? Outcome.refused(Problem.of("improvement.mou.unknown", id)) : run(found.get(), on, store, output);
        }

        abstract Outcome<?> run(AgreementFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException;
    }

    static void print(AgreementFile file, OpenStore store, Output output) {
        var json = new PlanJson(output.messages(), store.today());
        if (output.json()) {
            output.document(json.agreement(file));
        }
        var text = file.text();
        output.line(file.of().practice() + "  " + file.of().title() + "  v" + file.of().number() + "  " + output.messages().text(file.of().state().key()) + "  "
                + (text == null ? "" : text.proof()) + "  " + file.id());
        file.signatures().forEach(s -> output.line("  " + s.party().word() + ": " + s.name() + ", " + s.on()));
    }

    /// `mou list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the agreements.")
    static final class ListAll extends PlanCommands.OnPlans {
        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var files = on.agreements().all();
            var json = new PlanJson(output.messages(), store.today());
            if (output.json()) {
                output.document(files.stream().map(json::agreement).toList());
            }
            output.table(List.of("Practice", "Kind", "Version", "State", "Until", "Title", "Id"), files.stream().map(f -> List.of(f.of().practice().value(), f.of().kind().word(),
                    Integer.toString(f.of().number()), output.messages().text(f.of().state().key()), f.of().terms().until().toString(), f.of().title(), f.id().toString())).toList());
            return Outcome.done(files);
        }
    }

    /// `mou show ID`.
    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows an agreement.")
    static final class Show extends OfAgreement {
        @Override
        Outcome<?> run(AgreementFile file, ImprovementWiring on, OpenStore store, Output output) {
            print(file, store, output);
            if (!output.json()) {
                file.of().filled().forEach(c -> output.line("  " + c.text()));
            }
            return Outcome.done(file);
        }
    }

    /// `mou new`.
    @Command(name = "new", mixinStandardHelpOptions = true, description = "Drafts an agreement with the library’s clauses.")
    static final class New extends PlanCommands.OnPlans {
        @Option(names = "--practice", required = true, paramLabel = "CODE", description = "With which practice.")
        String practice = "";

        @Option(names = "--kind", paramLabel = "KIND", description = "mou, tripartite, commitments. Default: ${DEFAULT-VALUE}.")
        AgreementKind kind = AgreementKind.MOU;

        @Option(names = "--plan", paramLabel = "ID", description = "The agreed plan it annexes.")
        String plan = "";

        @Option(names = "--title", paramLabel = "TEXT", description = "What it is called.")
        String title = "";

        @Option(names = "--for-practice", required = true, paramLabel = "NAME", description = "Who signs for the practice.")
        String forPractice = "";

        @Option(names = "--for-commissioner", required = true, paramLabel = "NAME", description = "Who signs for the commissioner.")
        String forCommissioner = "";

        @Option(names = "--provider", paramLabel = "NAME", description = "The provider of support.")
        String provider = "";

        @Option(names = "--for-provider", paramLabel = "NAME", description = "Who signs for the provider.")
        String forProvider = "";

        @Option(names = "--payment-plan", paramLabel = "DATE", description = "The day a payment plan was agreed.")
        @Nullable LocalDate paymentPlan;

        @Override
        Outcome<?> run(ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var code = PracticeCode.parse(practice);
            if (code.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.cli.practice", practice).at("practice"));
            }
            var annexed = plan.isBlank() ? Optional.<PlanFile>empty() : PlanCommands.find(on, plan);
            if (!plan.isBlank() && annexed.isEmpty()) {
                return Outcome.refused(Problem.of("improvement.plan.unknown", plan).at("plan"));
            }
            var facts = PlanPress.of(store, on).facts(code.get(), store.today());
            var parties = new ArrayList<Party>();
            parties.add(Party.of(PartyRole.PRACTICE, facts.practiceName(), forPractice, ""));
            parties.add(Party.of(PartyRole.COMMISSIONER, facts.organisation(), forCommissioner, ""));
            if (!provider.isBlank()) {
                parties.add(Party.of(PartyRole.PROVIDER, provider, forProvider, ""));
            }
            var drafted = on.drafting().draft(code.get(), kind, title.isBlank() ? output.messages().text(kind.key()) : title, annexed.map(PlanFile::id).orElse(null), parties,
                    Terms.usual(kind, store.today()).planned(paymentPlan), store.today());
            if (drafted instanceof Outcome.Done<RecordId>(var id)) {
                print(on.agreements().find(id).orElseThrow(), store, output);
            }
            return drafted;
        }
    }

    /// `mou fix ID`.
    @Command(name = "fix", mixinStandardHelpOptions = true, description = "Fixes the text for signing and prints its proof code.")
    static final class Fix extends OfAgreement {
        @Override
        Outcome<?> run(AgreementFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var fixed = on.drafting().fix(file.id(), store.today());
            if (fixed.isDone()) {
                print(on.agreements().find(file.id()).orElseThrow(), store, output);
            }
            return fixed;
        }
    }

    /// `mou amend ID`.
    @Command(name = "amend", mixinStandardHelpOptions = true, description = "Drafts the next version of a signed agreement.")
    static final class Amend extends OfAgreement {
        @Option(names = "--changes", required = true, paramLabel = "TEXT", description = "What it changes.")
        String changes = "";

        @Override
        Outcome<?> run(AgreementFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var amended = on.drafting().amend(file.id(), changes, store.today());
            if (amended instanceof Outcome.Done<RecordId>(var next)) {
                print(on.agreements().find(next).orElseThrow(), store, output);
            }
            return amended;
        }
    }

    /// `mou document ID --out FILE`.
    @Command(name = "document", mixinStandardHelpOptions = true, description = "Writes an agreement’s pages as a PDF, the plan annexed; what was signed with keys byte for byte.")
    static final class Document extends OfAgreement {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF to write.")
        Path out = Path.of("");

        @Override
        Outcome<?> run(AgreementFile file, ImprovementWiring on, OpenStore store, Output output) throws TroubleException {
            var press = PlanPress.of(store, on);
            var made = press.agreement(file);
            if (!(made instanceof Outcome.Done<RenderedDocument>(var document))) {
                return made;
            }
            PlanCommands.write(out, document.pdf());
            if (output.json()) {
                output.document(PlanJson.map("agreement", file.id().toString(), "file", out.toString(), "pages", document.pages()));
            }
            output.say("improvement.cli.document", out.toString(), document.pages());
            return made;
        }
    }
}
