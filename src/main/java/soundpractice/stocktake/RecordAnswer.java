package soundpractice.stocktake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// Writes answers down, each at once and by itself: when a method returns, what it was given is on the disk. Nothing is written when nothing changed.
public final class RecordAnswer {
    /// The longest note or answer in words; beyond it, it is a file.
    private static final int LONGEST = 400_000;

    private final Interviews interviews;
    private final Questionnaires questionnaires;

    /// Writes answers of these interviews.
    public RecordAnswer(Interviews interviews, Questionnaires questionnaires) {
        this.interviews = interviews;
        this.questionnaires = questionnaires;
    }

    /// Answers a question.
    ///
    /// @param given one word (`yes`, `partly`, `no`, `not_applicable`, an option, a date, a text), or several options
    public Outcome<Answer> outcome(RecordId interview, String code, List<String> given) throws TroubleException {
        return write(interview, code, (question, version, answer) ->
                Reply.accept(question, given).map(value -> answer.answering(value, Asked.of(version, question))));
    }

    /// Answers a question and notes something in one deed; a null note leaves it as it is.
    public Outcome<Answer> outcome(RecordId interview, String code, List<String> given, @Nullable String note) throws TroubleException {
        return write(interview, code, (question, version, answer) -> Reply.accept(question, given)
                .map(value -> answer.answering(value, Asked.of(version, question)))
                .map(answered -> note == null ? answered : answered.noting(note)));
    }

    /// Takes an answer back: the question stands unanswered again, its note stays.
    public Outcome<Answer> clear(RecordId interview, String code) throws TroubleException {
        return change(interview, code, answer -> answer.answering(null, answer.asked()));
    }

    /// Writes the note beside an answer.
    public Outcome<Answer> note(RecordId interview, String code, String text) throws TroubleException {
        return change(interview, code, answer -> answer.noting(text));
    }

    /// Flags a question to come back to, or takes the flag away.
    public Outcome<Answer> comeBack(RecordId interview, String code, boolean flag) throws TroubleException {
        return change(interview, code, answer -> answer.flagged(flag));
    }

    /// Writes down what the practice says of an answer as recorded.
    ///
    /// @param words the practice's own, needed when it disputes
    public Outcome<Answer> agreement(RecordId interview, String code, Agreement agreement, String words) throws TroubleException {
        if (agreement == Agreement.DISPUTES && words.isBlank()) {
            return Outcome.refused(Problem.of("stocktake.answer.dispute-words", code).at("dispute"));
        }
        return write(interview, code, (_, _, answer) -> answer.outcome() == null && answer.note().isBlank()
                ? Outcome.refused(Problem.of("stocktake.answer.nothing-to-agree", code))
                : Outcome.done(answer.said(agreement, agreement == Agreement.DISPUTES ? words.strip() : "")));
    }

    /// What is to be written for one question.
    ///
    /// @param question the question's code
    /// @param outcome what was answered; null leaves it as it is
    /// @param note what stands beside it; null leaves it as it is
    public record Given(String question, @Nullable List<String> outcome, @Nullable String note) {}

    /// Writes several answers as one deed that can be undone as one: what a person accepted from a form. Refused with everything that cannot be taken, and
    /// then nothing is written.
    ///
    /// @return the deed's name, for undo
    public Outcome<RecordId> several(RecordId id, List<Given> all, String reason) throws TroubleException {
        var change = reason.isBlank() ? Change.plain() : Change.because(reason);
        var problems = addTo(change, id, all);
        return problems.isEmpty() ? Outcome.done(interviews.save(change).change()) : Outcome.refused(problems);
    }

    /// Adds several answers to a deed that writes something besides them, such as the form they came in.
    ///
    /// @return everything that cannot be taken; then the change is not to be saved
    public List<Problem> addTo(Change change, RecordId id, List<Given> all) {
        var problems = new ArrayList<Problem>();
        for (var given : all) {
            var prepared = prepare(id, given.question(), (question, version, answer) -> given(given, question, version, answer), change);
            problems.addAll(prepared.problems());
        }
        return problems.stream().distinct().toList();
    }

    private static Outcome<Answer> given(Given given, Question question, Questionnaire version, Answer answer) {
        var note = given.note();
        var noted = note == null ? answer : answer.noting(note);
        var outcome = given.outcome();
        return outcome == null
                ? Outcome.done(noted)
                : Reply.accept(question, outcome).map(value -> noted.answering(value, Asked.of(version, question)));
    }

    private Outcome<Answer> change(RecordId interview, String code, UnaryOperator<Answer> change) throws TroubleException {
        return write(interview, code, (_, _, answer) -> Outcome.done(change.apply(answer)));
    }

    private interface Deed {
        Outcome<Answer> on(Question question, Questionnaire version, Answer answer);
    }

    private Outcome<Answer> write(RecordId id, String code, Deed deed) throws TroubleException {
        var change = Change.plain();
        var after = prepare(id, code, deed, change);
        if (!change.isEmpty()) {
            interviews.save(change);
        }
        return after;
    }

    private Outcome<Answer> prepare(RecordId id, String code, Deed deed, Change change) {
        var found = interviews.entry(id);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", id));
        }
        var interview = found.get().value();
        if (!interview.state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        var version = questionnaires.find(interview.questionnaire());
        if (version.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.questionnaire.unknown", interview.questionnaire()));
        }
        var question = version.get().find(code);
        if (question.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.question.unknown", code, version.get().version()).at("question"));
        }
        var read = interviews.answer(id, question.get().code());
        var before = read.map(entry -> entry.value()).orElseGet(() -> Answer.blank(interview, question.get().code(), Asked.of(version.get(), question.get())));
        var after = deed.on(question.get(), version.get(), before);
        if (after instanceof Outcome.Done<Answer>(Answer answer) && isTooLong(answer)) {
            return Outcome.refused(Problem.of("stocktake.answer.too-long", LONGEST).at("note"));
        }
        if (after instanceof Outcome.Done<Answer>(Answer answer) && (read.isEmpty() || !answer.equals(before))) {
            if (read.isPresent()) {
                change.put(read.get(), answer);
            } else {
                change.put(Answer.KIND, answer.id(), answer.scope(), answer);
            }
        }
        return after;
    }

    private static boolean isTooLong(Answer answer) {
        var outcome = answer.outcome();
        return answer.note().length() > LONGEST || (outcome != null && outcome.stream().mapToInt(String::length).sum() > LONGEST);
    }
}
