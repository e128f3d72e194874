package soundpractice.contract.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Level;
import soundpractice.documents.IssueLetters;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.LetterModel;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Issues the papers of an investigation through the door that letters and notices use: nothing goes out with an empty field, and what went out is kept byte for byte.
public final class IssuePaper {
    private static final int DISCIPLINES = 2;

    private final ContractCases cases;
    private final PaperModels models;
    private final IssueLetters documents;

    /// Issues among these.
    public IssuePaper(ContractCases cases, PaperModels models, IssueLetters documents) {
        this.cases = cases;
        this.models = models;
        this.documents = documents;
    }

    /// What came of issuing.
    public record Sent(IssuedPaper paper, IssuedDocument document) {}

    /// A paper that can be made.
    ///
    /// @param about the investigation, or the statement
    public record Ready(PaperKind kind, RecordId about) {}

    /// The papers of a case that are due and never went out: of the investigation that runs, and of each statement.
    public static List<Ready> ready(ContractFile file) {
        var ready = new ArrayList<Ready>();
        file.investigation().filter(i -> i.value().level() == Level.MINOR && !i.value().asked().isEmpty()).ifPresent(i -> ready.add(new Ready(PaperKind.ASSURANCE, i.id())));
        file.investigation().filter(i -> i.value().level() == Level.MAJOR && !i.value().terms().isEmpty()).ifPresent(i -> ready.add(new Ready(PaperKind.TERMS, i.id())));
        file.statements().forEach(s -> ready.add(new Ready(PaperKind.STATEMENT, s.id())));
        return ready.stream().filter(r -> file.papersOf(r.kind(), r.about()).isEmpty()).toList();
    }

    /// The paper as it would be printed.
    public LetterModel model(ContractFile file, PaperKind kind, RecordId about, LocalDate date) {
        return models.of(kind, file, about, date);
    }

    /// Everything that stops a paper; empty when it can be issued.
    public List<Problem> problems(ContractFile file, PaperKind kind, RecordId about, LocalDate date) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (!file.of().open()) {
            problems.add(Problem.of("contract.barred.closed", Objects.requireNonNull(file.of().closedOn())));
        }
        if (file.of().contractDate() == null) {
            problems.add(Problem.of("contract.notice.no-contract-date").at("contract-date"));
        }
        switch (kind) {
            case ASSURANCE -> file.investigationOf(about).ifPresentOrElse(i -> problems.addAll(assurance(i, date)), () -> problems.add(unknown(kind)));
            case TERMS -> file.investigationOf(about).ifPresentOrElse(i -> problems.addAll(terms(i)), () -> problems.add(unknown(kind)));
            case STATEMENT -> {
                if (file.statementOf(about).isEmpty()) {
                    problems.add(unknown(kind));
                }
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(documents.problems(model(file, kind, about, date)));
        }
        return problems;
    }

    private static Problem unknown(PaperKind kind) {
        return Problem.of("contract.paper.unknown", Reason.of("", kind.key()));
    }

    private static List<Problem> running(Investigation of, Level level, PaperKind kind) {
        if (of.level() != level) {
            return List.of(Problem.of("contract.paper.other-level", Reason.of("", kind.key()), Reason.of("", level.key())));
        }
        var closed = of.closedOn();
        return closed == null ? List.of() : List.of(Problem.of("contract.investigate.over", closed));
    }

    private static List<Problem> assurance(Investigation of, LocalDate date) {
        var problems = new ArrayList<>(running(of, Level.MINOR, PaperKind.ASSURANCE));
        if (of.asked().isEmpty()) {
            problems.add(Problem.of("contract.end.nothing-asked").at("asked"));
        }
        var by = of.answerBy();
        if (by == null) {
            problems.add(Problem.of("contract.paper.no-answer-by").at("answer-by"));
        } else if (!by.isAfter(date)) {
            problems.add(Problem.of("contract.paper.answer-before", by).at("answer-by"));
        }
        return problems;
    }

    private static List<Problem> terms(Investigation of) {
        var problems = new ArrayList<>(running(of, Level.MAJOR, PaperKind.TERMS));
        if (of.terms().isEmpty()) {
            problems.add(Problem.of("contract.end.no-terms").at("terms"));
        }
        if (of.team().size() < DISCIPLINES) {
            problems.add(Problem.of("contract.end.one-discipline").at("team"));
        }
        return problems;
    }

    /// Issues a paper, dated so.
    public Outcome<Sent> issue(RecordId caseId, PaperKind kind, RecordId about, LocalDate date) throws TroubleException {
        var file = cases.find(caseId);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var problems = problems(file.get(), kind, about, date);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var batch = documents.prepare(List.of(model(file.get(), kind, about, date)));
        if (batch.issued().isEmpty()) {
            return Outcome.refused(batch.refused().getFirst().problems());
        }
        var document = batch.issued().getFirst();
        var paper = new IssuedPaper(file.get().practice(), caseId, about, kind, document.id(), date);
        cases.save(batch.addTo(Change.plain()).put(IssuedPaper.KIND, cases.newId(), file.get().of().scope(), paper));
        return Outcome.done(new Sent(paper, document));
    }
}
