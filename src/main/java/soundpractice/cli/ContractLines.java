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
import soundpractice.contract.notice.IssueNotice;
import soundpractice.contract.notice.NoticeFile;
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
        var wanted = new ArrayList<NoticeFile>();
        for (var file : contract.cases().open()) {
            if (practice == null || file.practice().value().equalsIgnoreCase(practice.strip())) {
                file.drafts().stream().filter(d -> d.form() == form).forEach(wanted::add);
            }
        }
        if (wanted.isEmpty()) {
            return Outcome.refused(Problem.of("contract.cli.none-written", Problem.of(form.key())));
        }
        var issuing = contract.issuing(CaseworkWiring.of(store).renderer());
        var sent = new ArrayList<IssueNotice.Sent>();
        var problems = new ArrayList<Problem>();
        var refused = new ArrayList<Object>();
        for (var notice : wanted) {
            var outcome = issuing.issue(notice.of().caseId(), notice.id(), store.today());
            if (outcome.isDone()) {
                sent.add(outcome.orThrow());
            } else {
                problems.addAll(outcome.problems());
                refused.add(CaseworkJson.map("practice", notice.of().practice().value(), "letter", form.word(), "problems", outcome.problems().stream().map(output::problem).toList()));
            }
        }
        writeOut(sent, out);
        if (output.json()) {
            output.document(CaseworkJson.map("asked", wanted.size(), "issued", sent.stream().map(s -> issued(s, form, out)).toList(), "refused", refused));
        }
        sent.forEach(s -> output.line(out.resolve(s.document().fileName()) + "  " + s.document().id()));
        output.say("casework.letters.issued", wanted.size(), sent.size(), refused.size());
        return problems.isEmpty() ? Outcome.done(sent) : Outcome.refused(problems);
    }

    private void writeOut(List<IssueNotice.Sent> sent, Path out) throws TroubleException {
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

    private static Object issued(IssueNotice.Sent sent, Form form, Path out) {
        RecordId document = sent.document().id();
        return CaseworkJson.map("id", document.toString(), "notice", sent.notice().notice().toString(), "practice", sent.notice().practice().value(), "letter", form.word(),
                "letter_date", sent.notice().noticeDate().toString(), "remedy_by", CaseworkJson.text(sent.notice().remedyBy()), "pages", sent.document().pages(),
                "file", out.resolve(sent.document().fileName()).toString());
    }
}
