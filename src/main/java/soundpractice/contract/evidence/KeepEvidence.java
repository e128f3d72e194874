package soundpractice.contract.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.documents.bundle.FileText;
import soundpractice.journal.Change;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.register.NhsNumber;

/// Puts evidence on file: numbered, named by its bytes, and refused when it names a patient, with the place.
public final class KeepEvidence {
    private static final long LARGEST = 25L * 1024 * 1024;

    private final ContractCases cases;
    private final FileText text;

    /// Keeps among these.
    public KeepEvidence(ContractCases cases, FileText text) {
        this.cases = cases;
        this.text = text;
    }

    /// A piece as it is put on file.
    public record Given(String title, EvidenceItem.Sort sort, String source, LocalDate obtainedOn, String obtainedBy, String clauses, String fileName) {}

    /// A scanned page that proves a step: a signed receipt, a signed statement.
    public static final class Scan {
        private final String title;
        private final String fileName;
        private final byte[] content;

        /// @param title how the index of evidence names it
        public Scan(String title, String fileName, byte[] content) {
            this.title = title;
            this.fileName = fileName;
            this.content = content.clone();
        }

        String title() {
            return title;
        }

        String fileName() {
            return fileName;
        }

        byte[] content() {
            return content.clone();
        }
    }

    /// Puts a piece on file.
    public Outcome<EvidenceItem> keep(RecordId caseId, Given given, byte[] content, LocalDate today) throws TroubleException {
        var change = Change.plain();
        var kept = into(change, caseId, given, content, today);
        if (kept.isDone()) {
            cases.save(change);
        }
        return kept;
    }

    /// Puts a scanned page on file together with the step that it proves: both by one change or neither. A page that is on file already is that piece.
    ///
    /// @param field the field of the form it was given in, for what is wrong with it
    public Outcome<EvidenceItem> scanned(Change change, RecordId caseId, Scan scan, EvidenceItem.Sort sort, LocalDate on, String by, String field, LocalDate today) throws TroubleException {
        var same = cases.find(caseId).flatMap(f -> f.evidenceOf(BlobId.of(scan.content())));
        if (same.isPresent()) {
            return Outcome.done(same.get());
        }
        var outcome = into(change, caseId, new Given(scan.title(), sort, "", on, by, "", scan.fileName()), scan.content(), today);
        return outcome.isDone() ? outcome : Outcome.refused(outcome.problems().stream().map(p -> p.at(field)).toList());
    }

    private Outcome<EvidenceItem> into(Change change, RecordId caseId, Given given, byte[] content, LocalDate today) throws TroubleException {
        var found = cases.find(caseId);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var problems = new ArrayList<Problem>();
        if (!found.get().of().open()) {
            problems.add(Problem.of("contract.evidence.closed"));
        }
        if (given.title().isBlank()) {
            problems.add(Problem.of("contract.evidence.no-title").at("title"));
        }
        if (given.obtainedBy().isBlank()) {
            problems.add(Problem.of("contract.evidence.nobody").at("obtained-by"));
        }
        if (given.obtainedOn().isAfter(today)) {
            problems.add(Problem.of("contract.date.later", given.obtainedOn()).at("obtained-on"));
        }
        if (content.length == 0 || content.length > LARGEST) {
            problems.add(Problem.of("contract.evidence.size", LARGEST / 1024 / 1024).at("file"));
        } else {
            problems.addAll(against(given, content, found.get()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        int number = found.get().evidence().stream().mapToInt(EvidenceItem::number).max().orElse(0) + 1;
        var item = new EvidenceItem(found.get().practice(), caseId, number, given.title().strip(), given.sort(), given.source().strip(), given.obtainedOn(),
                given.obtainedBy().strip(), given.clauses().strip(), given.fileName(), cases.keep(content), content.length);
        change.put(EvidenceItem.KIND, cases.newId(), item.scope(), item);
        return Outcome.done(item);
    }

    private List<Problem> against(Given given, byte[] content, ContractFile file) {
        var problems = new ArrayList<Problem>();
        problems.addAll(NamedPatients.in("title", List.of(given.title())));
        problems.addAll(NamedPatients.in("source", List.of(given.source())));
        if (NhsNumber.isIn(given.fileName())) {
            problems.add(Problem.of("contract.patient.file-name").at("file"));
        }
        var same = file.evidence().stream().filter(e -> e.content().equals(BlobId.of(content))).findFirst();
        same.ifPresent(e -> problems.add(Problem.of("contract.evidence.there", e.mark(), e.title()).at("file")));
        var read = text.read(given.fileName(), content);
        if (read.damaged()) {
            problems.add(Problem.of("contract.evidence.damaged", given.fileName()).at("file"));
        }
        var named = new ArrayList<Integer>();
        for (int i = 0; i < read.pieces().size(); i++) {
            if (NhsNumber.isIn(read.pieces().get(i))) {
                named.add(i + 1);
            }
        }
        if (!named.isEmpty()) {
            problems.add(Problem.of(read.byPage() ? "contract.patient.page" : "contract.patient.line", given.fileName(), named.getFirst(), named.size() - 1).at("file"));
        }
        return problems;
    }
}
