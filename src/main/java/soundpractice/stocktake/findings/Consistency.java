package soundpractice.stocktake.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.kernel.Problem;
import soundpractice.register.NhsNumber;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;

/// What in an interview does not fit together, or does not fit what is known. Nothing here stands in anybody's way; each remark belongs to its question.
public final class Consistency {
    private final InterviewFile file;
    private final List<KnownFact> facts;
    private final LocalDate today;
    private final List<Problem> remarks = new ArrayList<>();

    private Consistency(InterviewFile file, List<KnownFact> facts, LocalDate today) {
        this.file = file;
        this.facts = facts;
        this.today = today;
    }

    /// The remarks, in the questionnaire's order; [Problem#field] is the question's code, empty for the interview as a whole.
    public static List<Problem> of(InterviewFile file, List<KnownFact> facts, LocalDate today) {
        var check = new Consistency(file, facts, today);
        check.whole();
        for (var question : file.asked()) {
            file.answer(question.code()).ifPresent(answer -> check.question(question, answer));
        }
        return List.copyOf(check.remarks);
    }

    private void whole() {
        var interview = file.interview();
        if (interview.day().isAfter(today)) {
            remark("", "stocktake.check.starts-later", interview.day());
        }
        var ended = interview.endedAt();
        if (ended != null && ended.isBefore(interview.startedAt())) {
            remark("", "stocktake.check.ends-before");
        }
        if (interview.present().stream().noneMatch(p -> p.ofPractice())) {
            remark("", "stocktake.check.nobody-of-practice");
        }
        known(KnownFact.STATUS).filter(f -> !f.value().equals("active")).ifPresent(f -> remark("", "stocktake.check.not-active", f.value(), f.source(), f.asOf()));
        known(KnownFact.LIST_SIZE).filter(f -> f.value().equals("0")).ifPresent(f -> remark("", "stocktake.check.closed-list", f.source(), f.asOf()));
    }

    private void question(Question question, Answer answer) {
        var outcome = answer.outcome();
        var words = answer.note() + " " + answer.dispute() + " " + (outcome == null ? "" : String.join(" ", outcome));
        if (NhsNumber.isIn(words)) {
            remark(question.code(), "stocktake.check.nhs-number", question.code());
        }
        answer.reply().ifPresent(reply -> reply(question, answer, reply));
    }

    private void reply(Question question, Answer answer, Reply reply) {
        switch (reply) {
            case Reply.Judged(Reply.Verdict verdict) -> {
                if (verdict == Reply.Verdict.YES && answer.note().isBlank() && file.evidence(question.code()).isEmpty()) {
                    remark(question.code(), "stocktake.check.yes-bare", question.code());
                }
                if (verdict == Reply.Verdict.YES && isAboutTopRating(question)) {
                    known(KnownFact.CQC_OUTSTANDING).filter(f -> f.value().equals("0"))
                            .ifPresent(f -> remark(question.code(), "stocktake.check.no-outstanding", question.code(), f.source(), f.asOf()));
                }
                if (verdict == Reply.Verdict.YES && question.themes().contains("networks")) {
                    noNetwork(question);
                }
            }
            case Reply.Dated(LocalDate day) -> {
                if (day.isAfter(today)) {
                    remark(question.code(), "stocktake.check.date-later", question.code(), day);
                }
            }
            case Reply.Ticked(List<String> options) -> {
                if (!options.isEmpty() && question.themes().contains("networks")) {
                    noNetwork(question);
                }
                if (question.themes().contains("cqc")) {
                    known(KnownFact.CQC_OVERALL).filter(f -> !options.contains(f.value())).ifPresent(f ->
                            remark(question.code(), "stocktake.check.other-rating", question.code(), String.join(", ", options), f.value(), f.source(), f.asOf()));
                }
            }
            case Reply.Written written -> {}
            case Reply.NotApplicable notApplicable -> {
                if (question.themes().contains("cqc")) {
                    known(KnownFact.CQC_OVERALL).ifPresent(f ->
                            remark(question.code(), "stocktake.check.rating-there", question.code(), f.value(), f.source(), f.asOf()));
                }
            }
        }
    }

    /// The one yes-no question about the regulator's ratings asks for the top band.
    private static boolean isAboutTopRating(Question question) {
        return question.themes().contains("cqc");
    }

    private void noNetwork(Question question) {
        known(KnownFact.PCN).filter(f -> f.value().isEmpty())
                .ifPresent(f -> remark(question.code(), "stocktake.check.no-network", question.code(), f.source(), f.asOf()));
    }

    private Optional<KnownFact> known(String key) {
        return facts.stream().filter(f -> f.key().equals(key)).findFirst();
    }

    private void remark(String question, String key, Object... args) {
        remarks.add(Problem.of(key, args).at(question));
    }
}
