package soundpractice.contract;

import java.time.LocalDate;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.notice.Form;
import soundpractice.contract.notice.NoticeFile;

/// Where a contract case stands, with what belongs to that stage and nothing else. Worked out from what happened, never written down.
public sealed interface Standing {

    /// The concern is known; risk has not been assessed.
    record Notified(LocalDate on) implements Standing {}

    /// Risk was assessed; what comes next is open.
    record Assessed(RiskAssessment assessment) implements Standing {}

    /// An investigation runs.
    record Investigating(Investigation investigation) implements Standing {}

    /// An investigation ended and its result calls for a decision.
    record Found(Investigation investigation) implements Standing {}

    /// A course was chosen and is not carried out yet.
    record Decided(ActionDecision decision) implements Standing {}

    /// A notice runs.
    record Warned(NoticeFile notice) implements Standing {}

    /// A notice runs and an appeal against it waits.
    record OnAppeal(NoticeFile notice) implements Standing {}

    /// A notice was judged: satisfied, not satisfied, or fallen.
    record Judged(NoticeFile notice) implements Standing {}

    /// Everybody was told that no action follows.
    record Released(NoticeFile letter) implements Standing {}

    /// Closed.
    record Closed(LocalDate on, String how) implements Standing {}

    /// The key of its name in words.
    default String key() {
        return "contract.standing." + switch (this) {
            case Notified _ -> "notified";
            case Assessed _ -> "assessed";
            case Investigating _ -> "investigating";
            case Found _ -> "found";
            case Decided _ -> "decided";
            case Warned _ -> "warned";
            case OnAppeal _ -> "on-appeal";
            case Judged(NoticeFile n) -> n.failed() ? "failed" : "judged";
            case Released _ -> "released";
            case Closed _ -> "closed";
        };
    }

    /// As the command line writes it: `on_appeal`.
    default String word() {
        return key().substring("contract.standing.".length()).replace('-', '_');
    }

    /// Where a case stands on a day.
    static Standing of(ContractFile file, LocalDate today) {
        var closed = file.of().closedOn();
        if (closed != null && !closed.isAfter(today)) {
            return new Closed(closed, file.of().closing());
        }
        var running = file.running();
        if (!running.isEmpty()) {
            return running.getLast().appealed() ? new OnAppeal(running.getLast()) : new Warned(running.getLast());
        }
        if (file.investigation().isPresent()) {
            return new Investigating(file.investigation().get().value());
        }
        return settled(file);
    }

    private static Standing settled(ContractFile file) {
        var decided = file.decision();
        var last = file.issued().isEmpty() ? null : file.issued().getLast();
        var sent = last == null ? null : last.issued();
        var found = file.concluded();
        if (decided.isPresent() && (sent == null || sent.form().action() != decided.get().action() || sent.noticeDate().isBefore(decided.get().on()))
                && found.filter(i -> i.openedOn().isAfter(decided.get().on())).isEmpty()) {
            return new Decided(decided.get());
        }
        var assessed = file.assessment();
        if (last != null && sent != null && found.filter(i -> i.openedOn().isAfter(sent.noticeDate())).isEmpty()) {
            return last.form() == Form.NO_ACTION ? new Released(last) : new Judged(last);
        }
        if (found.isPresent()) {
            return new Found(found.get());
        }
        return assessed.<Standing>map(Assessed::new).orElseGet(() -> new Notified(file.of().notifiedOn()));
    }
}
