package soundpractice.stocktake.ui;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// What is read of an interview before it is shown.
///
/// @param earlier the practice's stocktakes before this one, newest first
/// @param known what is known about the practice
/// @param newer newer versions of the questionnaire
/// @param typed what stands in fields and was kept while it was typed
/// @param recovered that part of it which an abrupt end left
record InterviewRead(InterviewFile file, List<InterviewFile> earlier, List<KnownFact> known, List<Questionnaire> newer, List<Typing> typed, List<Typing> recovered) {

    /// Everything, from the disk; empty when there is no such interview.
    static Optional<InterviewRead> of(Stocktaking room, RecordId id) {
        return room.interviews().find(id).map(found -> new InterviewRead(
                found,
                room.interviews().of(found.interview().practice()).stream()
                        .filter(f -> !f.interview().id().equals(id) && f.interview().startedAt().isBefore(found.interview().startedAt())).toList(),
                room.known().of(found.interview().practice()),
                room.move().newer(found),
                room.typing().pending().stream().filter(t -> t.interview().equals(id)).toList(),
                room.typing().recovered().stream().filter(t -> t.interview().equals(id)).toList()));
    }

    /// What was typed and is no answer's yet.
    List<Typing> unstored() {
        return typed.stream().filter(t -> !isStored(file, t)).toList();
    }

    private static boolean isStored(InterviewFile file, Typing typing) {
        var answer = file.answer(typing.question()).orElse(null);
        if (answer == null) {
            return typing.text().isEmpty();
        }
        var stored = switch (typing.field()) {
            case Typing.NOTE -> answer.note();
            case Typing.OUTCOME -> answer.outcome() == null ? "" : String.join("\n", answer.outcome());
            default -> answer.dispute();
        };
        return typing.text().equals(stored);
    }
}
