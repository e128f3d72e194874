package soundpractice.stocktake.move;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewEvent;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// Takes open interviews to a newer version of the questionnaire, and back. Answers keep the wording that was asked; no answer is ever removed.
public final class MoveInterview {
    private final Interviews interviews;
    private final Questionnaires questionnaires;
    private final InstantSource clock;
    private final String author;

    /// Moves them in a person's name.
    public MoveInterview(Interviews interviews, Questionnaires questionnaires, InstantSource clock, String author) {
        this.interviews = interviews;
        this.questionnaires = questionnaires;
        this.clock = clock;
        this.author = author;
    }

    /// The versions an interview could be moved to, oldest first; empty when it is on the newest, or closed.
    public List<Questionnaire> newer(InterviewFile file) {
        return file.interview().state().isOpen()
                ? questionnaires.versions().stream().filter(v -> v.version() > file.questionnaire().version()).toList()
                : List.of();
    }

    /// What a move would do; nothing is changed.
    public Outcome<MovePlan> plan(RecordId interview, RecordId to) {
        var file = interviews.find(interview);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", interview));
        }
        var pinned = questionnaires.find(file.get().interview().questionnaire());
        var target = questionnaires.find(to);
        if (pinned.isEmpty() || target.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.questionnaire.unknown", pinned.isEmpty() ? file.get().interview().questionnaire() : to));
        }
        if (!file.get().interview().state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        if (target.get().version() <= pinned.get().version()) {
            return Outcome.refused(Problem.of("stocktake.move.not-newer", pinned.get().version(), target.get().version()));
        }
        var steps = new ArrayList<Questionnaire>();
        steps.add(pinned.get());
        questionnaires.versions().stream()
                .filter(v -> v.version() > pinned.get().version() && v.version() < target.get().version())
                .forEach(steps::add);
        steps.add(target.get());
        return Outcome.done(MovePlan.of(file.get(), steps));
    }

    /// Moves an interview: one deed, that can be taken back.
    public Outcome<MovePlan> move(RecordId interview, RecordId to) throws TroubleException {
        var planned = plan(interview, to);
        if (!(planned instanceof Outcome.Done<MovePlan>(MovePlan plan))) {
            return planned;
        }
        var read = interviews.entry(interview).orElseThrow();
        var at = clock.instant();
        var change = Change.plain().put(read, read.value().on(to));
        for (var line : plan.of(MoveLine.What.ASK_AGAIN)) {
            var answer = interviews.answer(interview, line.code());
            if (answer.isPresent() && answer.get().value().outcome() != null) {
                change.put(answer.get(), answer.get().value().toAskAgain());
            }
        }
        var event = new InterviewEvent(interview, read.value().practice(), InterviewEvent.What.MOVED, at, author, "", "", plan.toAsk(), List.of(plan.from().id(), to));
        interviews.save(change.put(InterviewEvent.KIND, idOf(interview, to, at), read.scope(), event));
        return planned;
    }

    /// The last move of an interview, if it can be taken back.
    public Optional<InterviewEvent> lastMove(InterviewFile file) {
        var moves = file.events().stream().filter(e -> e.what() == InterviewEvent.What.MOVED).toList();
        return moves.isEmpty() || !file.interview().state().isOpen() || !moves.getLast().versions().getLast().equals(file.interview().questionnaire())
                ? Optional.empty()
                : Optional.of(moves.getLast());
    }

    /// Takes the last move back: the older version is in use again and answers that were to be given again hold as they did. What was answered meanwhile
    /// stays; where the older wording was another, it is asked again.
    public Outcome<InterviewFile> moveBack(RecordId interview, String reason) throws TroubleException {
        var file = interviews.find(interview);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", interview));
        }
        var move = lastMove(file.get());
        if (move.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.move.nothing"));
        }
        var from = questionnaires.find(move.get().versions().getFirst());
        if (from.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.questionnaire.unknown", move.get().versions().getFirst()));
        }
        var read = interviews.entry(interview).orElseThrow();
        var at = clock.instant();
        var change = (reason.isBlank() ? Change.plain() : Change.because(reason.strip())).put(read, read.value().on(from.get().id()));
        for (var answer : file.get().answers().values()) {
            var back = onOlder(answer, from.get());
            var entry = interviews.answer(interview, answer.question());
            if (entry.isPresent() && !back.equals(answer)) {
                change.put(entry.get(), back);
            }
        }
        var event = new InterviewEvent(interview, read.value().practice(), InterviewEvent.What.MOVED_BACK, at, author, reason.strip(), "", List.of(),
                List.of(move.get().versions().getLast(), from.get().id()));
        interviews.save(change.put(InterviewEvent.KIND, idOf(interview, from.get().id(), at), read.scope(), event));
        return Outcome.done(interviews.find(interview).orElseThrow());
    }

    /// An answer stands when its wording is the older version's, and has to be given again when it is not.
    private static Answer onOlder(Answer answer, Questionnaire older) {
        var question = older.find(answer.question());
        if (question.isEmpty() || answer.outcome() == null) {
            return answer;
        }
        var asked = answer.asked();
        boolean same = asked.text().equals(question.get().text()) && asked.kind() == question.get().kind() && asked.options().equals(question.get().options());
        return same ? answer.standing() : answer.askAgain() ? answer : answer.toAskAgain();
    }

    private static RecordId idOf(RecordId interview, RecordId to, Instant at) {
        return RecordId.derived("stocktake.move", interview, to, at.toEpochMilli());
    }
}
