package soundpractice.contract.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractSettings;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.register.NhsNumber;

/// What a notice must hold, beside the fields that its page needs (§10: the checks under each specimen).
public final class NoticeRules {
    private NoticeRules() {}

    /// What stands against issuing a notice dated so.
    public static List<Problem> against(Notice notice, ContractFile file, ContractSettings settings, LocalDate noticeDate) {
        var problems = new ArrayList<Problem>(switch (notice) {
            case NoActionLetter letter -> blocks(letter);
            case RemedialNotice remedial -> remedial(remedial, settings, noticeDate);
            case BreachNotice breach -> grounds(breach.grounds(), breach.evidence(), breach.discussed(), noticeDate);
        });
        if (file.of().contractDate() == null) {
            problems.add(Problem.of("contract.notice.no-contract-date").at("contract-date"));
        }
        if (!(notice instanceof NoActionLetter)) {
            problems.addAll(reference(file, settings));
        }
        if (file.advice().stream().noneMatch(a -> a.covers().contains(notice.form().action()))) {
            problems.add(Problem.of("contract.notice.no-advice", Reason.of("", notice.form().key())).at("advice"));
        }
        problems.addAll(patients(notice));
        return problems;
    }

    /// Exactly one of block A and block B (§10.1).
    private static List<Problem> blocks(NoActionLetter letter) {
        var problems = new ArrayList<Problem>();
        if (letter.concerns().isEmpty()) {
            problems.add(Problem.of("contract.notice.no-concern").at("concerns"));
        }
        if (letter.asked() && letter.evidence().isEmpty()) {
            problems.add(Problem.of("contract.notice.block-a-empty").at("evidence"));
        }
        if (!letter.asked() && !letter.evidence().isEmpty()) {
            problems.add(Problem.of("contract.notice.both-blocks").at("asked"));
        }
        return problems;
    }

    private static List<Problem> remedial(RemedialNotice notice, ContractSettings settings, LocalDate noticeDate) {
        var problems = grounds(notice.grounds(), notice.evidence(), notice.discussed(), noticeDate);
        if (notice.actions().isEmpty()) {
            problems.add(Problem.of("contract.notice.no-action").at("actions"));
        }
        var by = notice.remedyBy();
        if (by == null) {
            problems.add(Problem.of("contract.notice.no-remedy-date").at("remedy-by"));
        } else {
            problems.addAll(time(notice, by, settings, noticeDate));
        }
        var review = notice.reviewOn();
        if (review == null || notice.venue().isBlank()) {
            problems.add(Problem.of("contract.notice.no-review").at("review-on"));
        } else if (review.isBefore(noticeDate)) {
            problems.add(Problem.of("contract.notice.review-before", review).at("review-on"));
        }
        return problems;
    }

    /// At least the usual days from the notice's date, unless one of the two grounds is chosen and its facts are given (facts 3 and 4, block C).
    private static List<Problem> time(RemedialNotice notice, LocalDate by, ContractSettings settings, LocalDate noticeDate) {
        long days = ChronoUnit.DAYS.between(noticeDate, by);
        if (days < 1) {
            return List.of(Problem.of("contract.notice.remedy-before", by).at("remedy-by"));
        }
        if (days < settings.remedyDays() && notice.shorter() == null) {
            return List.of(Problem.of("contract.notice.too-short", days, settings.remedyDays()).at("remedy-by"));
        }
        if (notice.shorter() != null && notice.shorterFacts().isBlank()) {
            return List.of(Problem.of("contract.notice.no-shorter-facts").at("shorter-facts"));
        }
        if (notice.shorter() != null && days >= settings.remedyDays()) {
            return List.of(Problem.of("contract.notice.not-shorter", days, settings.remedyDays()).at("shorter"));
        }
        return List.of();
    }

    private static List<Problem> grounds(List<Ground> grounds, List<String> evidence, List<LocalDate> discussed, LocalDate noticeDate) {
        var problems = new ArrayList<Problem>();
        if (grounds.isEmpty()) {
            problems.add(Problem.of("contract.notice.no-ground").at("grounds"));
        }
        for (int i = 0; i < grounds.size(); i++) {
            if (grounds.get(i).clause().isEmpty()) {
                problems.add(Problem.of("contract.notice.no-clause", i + 1).at("grounds"));
            }
            if (grounds.get(i).failing().isEmpty()) {
                problems.add(Problem.of("contract.notice.ground-empty", i + 1).at("grounds"));
            }
        }
        if (evidence.isEmpty()) {
            problems.add(Problem.of("contract.notice.no-evidence").at("evidence"));
        }
        if (discussed.isEmpty()) {
            problems.add(Problem.of("contract.notice.not-discussed").at("discussed"));
        }
        discussed.stream().filter(d -> d.isAfter(noticeDate)).findFirst().ifPresent(d -> problems.add(Problem.of("contract.notice.discussed-later", d).at("discussed")));
        return problems;
    }

    /// The provision: chosen for this sort of contract, complete, and for APMS entered by the user, since the source has none.
    private static List<Problem> reference(ContractFile file, ContractSettings settings) {
        var type = file.of().type();
        var reference = settings.reference(type);
        if (reference.isEmpty()) {
            return List.of(Problem.of("contract.notice.no-reference", Reason.of("", type.key())).at("reference"));
        }
        if (reference.get().text().isBlank()) {
            return List.of(Problem.of("contract.notice.reference-blank", Reason.of("", type.key())).at("reference").by(RuleId.of("X-9")));
        }
        return reference.get().ready() ? List.of() : List.of(Problem.of("contract.notice.reference-unfinished", reference.get().edition()).at("reference"));
    }

    private static List<Problem> patients(Notice notice) {
        return notice.written().stream().filter(w -> NhsNumber.isIn(w.text()))
                .map(w -> Problem.of("contract.patient.place", Objects.requireNonNull(w.place())).at(w.place().replaceAll("/.*", ""))).toList();
    }
}
