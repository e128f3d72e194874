package soundpractice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.Action;
import soundpractice.contract.ActionDecision;
import soundpractice.contract.ContractClock;
import soundpractice.contract.ContractFile;
import soundpractice.contract.notice.Form;
import soundpractice.contract.paper.IssuePaper;
import soundpractice.contract.paper.PaperKind;
import soundpractice.documents.IssuedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.ContractWiring;
import soundpractice.shell.wiring.OpenStore;

/// The contract room's part of `cases`, `deadlines` and `letters issue`.
final class ContractLines {
    private final OpenStore store;
    private final ContractWiring contract;
    private final CaseworkJson json;

    ContractLines(OpenStore store) {
        this.store = store;
        this.contract = ContractWiring.of(store);
        this.json = new CaseworkJson(store.messages());
    }

    /// The contract cases.
    List<ContractFile> cases(boolean all) {
        return all ? contract.cases().all() : contract.cases().open();
    }

    /// A contract case in short; `sort` tells it from a case of the support and escalation process.
    Map<String, Object> summary(ContractFile file) {
        var of = file.of();
        return CaseworkJson.map("id", file.id().toString(), "sort", "contract", "practice", of.practice().value(), "reference", of.reference(), "title", of.title(),
                "stage", file.standing(store.today()).word(), "opened_on", of.openedOn().toString(), "closed_on", CaseworkJson.text(of.closedOn()),
                "contract", of.type().word(), "investigations", file.investigations().size(), "evidence", file.evidence().size(),
                "decision", file.decision().map(ActionDecision::action).map(Action::word).orElse(null), "notices", file.issued().size(), "notices_ready", file.drafts().size());
    }

    /// The same as a table's row: practice, stage, since, opened, id.
    List<String> row(ContractFile file) {
        return List.of(file.practice().value(), store.messages().text(file.standing(store.today()).key()), file.of().notifiedOn().toString(), file.of().openedOn().toString(),
                file.id().toString());
    }

    /// Every clock of contract cases and of sub-contracting.
    List<ClockLine> deadlines(LocalDate day) {
        var clocks = contract.clocks();
        var lines = new ArrayList<ClockLine>();
        for (var file : contract.cases().all()) {
            clocks.of(file, day).forEach(c -> lines.add(line(c, file.notice(c.about()).map(n -> n.form().word()).orElse("contract"))));
        }
        contract.cases().subContracts().stream().filter(s -> !s.value().notifiedOn().isAfter(day)).forEach(s -> lines.add(line(clocks.objection(s, day), "sub-contract")));
        return lines;
    }

    private ClockLine line(ContractClock clock, String letter) {
        var document = CaseworkJson.map("case", clock.caseId().toString(), "practice", clock.practice().value(), "letter", letter, "clock", clock.clock());
        document.putAll(json.due(clock.due()));
        document.put("state", clock.state().word());
        document.put("stopped", CaseworkJson.text(clock.stoppedOn()));
        document.put("letter_id", clock.about().toString());
        return ClockLine.of(clock.due(), clock.state().word(), clock.practice().value(), letter, document);
    }

    /// Issues the notices of a form that are written, for one practice or all, and writes them out.
    Outcome<?> issue(Form form, @Nullable String practice, Path out, Output output) throws TroubleException {
        var issuing = contract.issuing(CaseworkWiring.of(store).renderer());
        var wanted = new ArrayList<Wanted>();
        wanted(practice).forEach(file -> file.drafts().stream().filter(d -> d.form() == form).forEach(d -> wanted.add(new Wanted(file.practice().value(),
                () -> issuing.issue(file.id(), d.id(), store.today()).map(s -> new Gone(s.document(), file.id(), d.id(), CaseworkJson.text(s.notice().remedyBy())))))));
        return issue(form.word(), form.key(), wanted, out, output);
    }

    /// Issues the papers of a kind that are due and never went out: of the investigations that run, and of statements.
    Outcome<?> issue(PaperKind kind, @Nullable String practice, Path out, Output output) throws TroubleException {
        var issuing = contract.papers(CaseworkWiring.of(store).renderer());
        var wanted = new ArrayList<Wanted>();
        wanted(practice).forEach(file -> IssuePaper.ready(file).stream().filter(r -> r.kind() == kind).forEach(r -> wanted.add(new Wanted(file.practice().value(),
                () -> issuing.issue(file.id(), kind, r.about(), store.today()).map(s -> new Gone(s.document(), file.id(), r.about(), null))))));
        return issue(kind.word(), kind.key(), wanted, out, output);
    }

    /// A document that is to go out.
    private record Wanted(String practice, Issue issue) {
        interface Issue {
            Outcome<Gone> now() throws TroubleException;
        }
    }

    /// A document that went out.
    ///
    /// @param about what its clocks belong to
    private record Gone(IssuedDocument document, RecordId caseId, RecordId about, @Nullable Object remedyBy) {}

    private List<ContractFile> wanted(@Nullable String practice) {
        return contract.cases().open().stream().filter(f -> practice == null || f.practice().value().equalsIgnoreCase(practice.strip())).toList();
    }

    private Outcome<?> issue(String word, String key, List<Wanted> wanted, Path out, Output output) throws TroubleException {
        if (wanted.isEmpty()) {
            return Outcome.refused(Problem.of("contract.cli.none-written", Problem.of(key)));
        }
        var sent = new ArrayList<Gone>();
        var problems = new ArrayList<Problem>();
        var refused = new ArrayList<Object>();
        for (var each : wanted) {
            var outcome = each.issue().now();
            if (outcome.isDone()) {
                sent.add(outcome.orThrow());
            } else {
                problems.addAll(outcome.problems());
                refused.add(CaseworkJson.map("practice", each.practice(), "letter", word, "problems", outcome.problems().stream().map(output::problem).toList()));
            }
        }
        writeOut(sent, out);
        if (output.json()) {
            output.document(CaseworkJson.map("asked", wanted.size(), "issued", sent.stream().map(s -> issued(s, word, out)).toList(), "refused", refused));
        }
        var lines = new IssuedLines(output, out);
        for (var gone : sent) {
            lines.tell(gone.document(), starts(gone));
            if (Form.find(word).filter(f -> f != Form.NO_ACTION).isPresent()) {
                output.line("  " + store.messages().text("contract.cli.record-service"));
            }
        }
        output.say("casework.letters.issued", wanted.size(), sent.size(), refused.size());
        return problems.isEmpty() ? Outcome.done(sent) : Outcome.refused(problems);
    }

    private List<IssuedLines.Starts> starts(Gone gone) {
        return contract.cases().find(gone.caseId()).stream().flatMap(f -> contract.clocks().of(f, store.today()).stream())
                .filter(c -> c.about().equals(gone.about()) && c.state().isOpen()).map(c -> new IssuedLines.Starts(c.key(), c.due().date())).toList();
    }

    private void writeOut(List<Gone> sent, Path out) throws TroubleException {
        var issued = CaseworkWiring.of(store).issued();
        try {
            Files.createDirectories(out);
            for (var each : sent) {
                AtomicFile.write(out.resolve(each.document().fileName()), issued.pdf(each.document()));
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("casework.letters.not-written", out, sent.size()), e);
        }
    }

    private static Object issued(Gone sent, String word, Path out) {
        var document = sent.document();
        return CaseworkJson.map("id", document.id().toString(), "notice", sent.about().toString(), "practice", document.practice().value(), "letter", word,
                "letter_date", document.letterDate().toString(), "remedy_by", sent.remedyBy(), "pages", document.pages(), "file", out.resolve(document.fileName()).toString());
    }
}
