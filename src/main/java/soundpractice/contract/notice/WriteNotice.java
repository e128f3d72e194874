package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseStep;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.contract.Permitted;
import soundpractice.contract.evidence.EvidenceItem;
import soundpractice.contract.investigation.Finding;
import soundpractice.contract.investigation.Visit;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Begins notices, filled from what the investigation found and the evidence on file, and saves them as they are written.
public final class WriteNotice {
    private final ContractCases cases;

    /// Writes among these.
    public WriteNotice(ContractCases cases) {
        this.cases = cases;
    }

    /// Begins the notice that the last decision calls for. Sanction and termination have no template in the source.
    public Outcome<RecordId> begin(RecordId caseId, LocalDate today) throws TroubleException {
        var found = cases.find(caseId);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("contract.case.unknown", caseId));
        }
        var file = found.get();
        var decision = file.decision();
        if (decision.isEmpty()) {
            return Outcome.refused(Problem.of("contract.notice.undecided"));
        }
        var form = Form.of(decision.get().action());
        if (form.isEmpty()) {
            return Outcome.refused(Problem.of("contract.notice.no-template", Reason.of("", decision.get().action().key())));
        }
        var barred = Permitted.against(CaseStep.of(form.get().action()), file, today);
        if (!barred.isEmpty()) {
            return Outcome.refused(barred);
        }
        if (file.drafts().stream().anyMatch(d -> d.form() == form.get())) {
            return Outcome.refused(Problem.of("contract.notice.draft-there", Reason.of("", form.get().key())));
        }
        var id = cases.newId();
        cases.save(put(Change.plain(), id, first(form.get(), file, cases.settings().remedyDays(), today)));
        return Outcome.done(id);
    }

    /// A notice filled from the case.
    static Notice first(Form form, ContractFile file, int days, LocalDate today) {
        var breaches = file.concluded().stream().flatMap(i -> i.breaches().stream()).toList();
        var wanted = form == Form.REMEDIAL ? breaches.stream().filter(Finding::remediable).toList() : breaches;
        var grounds = wanted.stream().map(f -> new Ground(f.clause(), f.what())).toList();
        var evidence = file.ownEvidence().stream().map(EvidenceItem::cited).toList();
        return switch (form) {
            case NO_ACTION -> {
                var asked = file.concluded().map(i -> i.asked()).orElse(List.of());
                yield new NoActionLetter(file.practice(), file.id(), file.of().concerns(), !asked.isEmpty(), asked);
            }
            case REMEDIAL -> new RemedialNotice(file.practice(), file.id(), talks(file), grounds, evidence,
                    wanted.stream().map(Finding::action).filter(a -> !a.isEmpty()).toList(), today.plusDays(days), null, "", null, "");
            case BREACH -> new BreachNotice(file.practice(), file.id(), talks(file), grounds, evidence, file.failedRemedy().map(NoticeFile::id).orElse(null));
        };
    }

    private static List<LocalDate> talks(ContractFile file) {
        return file.investigations().stream().map(i -> i.value().visit()).filter(v -> !v.refused()).map(Visit::on).flatMap(WriteNotice::given).distinct().sorted().toList();
    }

    private static Stream<LocalDate> given(@Nullable LocalDate day) {
        return Stream.ofNullable(day);
    }

    /// Saves a notice as it is written. What went out stays as it is.
    public Outcome<Notice> write(NoticeFile read, Notice now) throws TroubleException {
        var problems = new ArrayList<Problem>();
        if (read.issued() != null) {
            problems.add(Problem.of("contract.notice.issued", read.issued().noticeDate()));
        }
        now.written().stream().filter(w -> soundpractice.register.NhsNumber.isIn(w.text()))
                .forEach(w -> problems.add(Problem.of("contract.patient.place", w.place()).at(w.place().replaceAll("/.*", ""))));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        cases.save(switch (now) {
            case NoActionLetter letter -> over(read.entry(), NoActionLetter.KIND, letter);
            case RemedialNotice remedial -> over(read.entry(), RemedialNotice.KIND, remedial);
            case BreachNotice breach -> over(read.entry(), BreachNotice.KIND, breach);
        });
        return Outcome.done(now);
    }

    /// Throws a notice away that was not issued.
    public Outcome<RecordId> discard(NoticeFile read) throws TroubleException {
        if (read.issued() != null) {
            return Outcome.refused(Problem.of("contract.notice.issued", read.issued().noticeDate()));
        }
        cases.save(Change.plain().delete(read.entry()));
        return Outcome.done(read.id());
    }

    private static <T extends Notice> Change over(Entry<? extends Notice> read, Kind<T> kind, T now) {
        var same = new Entry<>(read.id(), kind, read.scope(), now, read.heads(), read.stamp(), read.author(), read.clashes());
        return Change.plain().put(same, now);
    }

    private static Change put(Change change, RecordId id, Notice notice) {
        return switch (Objects.requireNonNull(notice)) {
            case NoActionLetter letter -> change.put(NoActionLetter.KIND, id, letter.scope(), letter);
            case RemedialNotice remedial -> change.put(RemedialNotice.KIND, id, remedial.scope(), remedial);
            case BreachNotice breach -> change.put(BreachNotice.KIND, id, breach.scope(), breach);
        };
    }
}
