package soundpractice.stocktake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.Section;

/// An interview with everything in it, as it stands.
///
/// @param interview the interview
/// @param questionnaire the version it uses
/// @param answers by code, in the questionnaire's order; after those the answers to questions that its version no longer asks
/// @param evidence files, taken off or not, oldest first
/// @param seconds time in each section, by the section's code
/// @param events its life, oldest first
/// @param savedAt when anything in it was last written
/// @param clashes codes of questions that two people answered differently and nobody has settled
public record InterviewFile(
        Interview interview,
        Questionnaire questionnaire,
        Map<String, Answer> answers,
        List<Evidence> evidence,
        Map<String, Long> seconds,
        List<InterviewEvent> events,
        Instant savedAt,
        List<String> clashes) {

    public InterviewFile {
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        evidence = List.copyOf(evidence);
        seconds = Map.copyOf(seconds);
        events = List.copyOf(events);
        clashes = List.copyOf(clashes);
    }

    /// The answer to a question, if anything was written down for it.
    public Optional<Answer> answer(String code) {
        return Optional.ofNullable(answers.get(code));
    }

    /// The same with an answer put in place, in the questionnaire's order.
    public InterviewFile with(Answer answer) {
        var given = new LinkedHashMap<>(answers);
        given.put(answer.question(), answer);
        var ordered = new LinkedHashMap<String, Answer>();
        questionnaire.questions().stream().map(q -> given.remove(q.code())).filter(java.util.Objects::nonNull).forEach(a -> ordered.put(a.question(), a));
        ordered.putAll(given);
        return new InterviewFile(interview, questionnaire, ordered, evidence, seconds, events, savedAt, clashes);
    }

    /// The files that count for a question.
    public List<Evidence> evidence(String code) {
        return evidence.stream().filter(e -> e.question().equals(code) && e.isAttached()).toList();
    }

    /// The questions that are asked, given what was answered so far.
    public List<Question> asked() {
        return questionnaire.asked(this::outcome);
    }

    /// A section's questions that are asked.
    public List<Question> asked(Section section) {
        return asked().stream().filter(q -> q.section().equals(section.code())).toList();
    }

    /// Codes of required questions that are asked and lack an answer, or have to be asked again; in order.
    public List<String> missing() {
        return asked().stream().filter(q -> q.required() && !isAnswered(q.code())).map(Question::code).toList();
    }

    /// Codes flagged "come back", in order.
    public List<String> toComeBack() {
        return answers.values().stream().filter(Answer::comeBack).map(Answer::question).toList();
    }

    /// How far a section is.
    public Progress progress(Section section) {
        var asked = asked(section);
        return new Progress((int) asked.stream().filter(q -> isAnswered(q.code())).count(), asked.size());
    }

    /// How far the whole interview is.
    public Progress progress() {
        var asked = asked();
        return new Progress((int) asked.stream().filter(q -> isAnswered(q.code())).count(), asked.size());
    }

    /// Answers to questions that the version in use does not ask any more; they stay and are exported.
    public List<Answer> retired() {
        return answers.values().stream().filter(a -> questionnaire.find(a.question()).isEmpty()).toList();
    }

    /// The earlier answers that a question came from, when it was split or merged under this interview.
    public List<Answer> earlier(Question question) {
        return question.was().stream().map(answers::get).filter(java.util.Objects::nonNull).toList();
    }

    private boolean isAnswered(String code) {
        var answer = answers.get(code);
        return answer != null && answer.isAnswered();
    }

    private @Nullable List<String> outcome(String code) {
        var answer = answers.get(code);
        return answer == null || answer.askAgain() ? null : answer.outcome();
    }

    /// Answered of asked.
    public record Progress(int answered, int asked) {}
}
