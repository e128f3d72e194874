package soundpractice.stocktake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Revision;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Interviews;

/// Takes back what was accepted from a form that came back. The file stays as the record, with the history of what was taken from it; an answer that somebody
/// changed since is theirs and stays.
public final class TakeBackForm {
    private final Interviews interviews;
    private final ReturnedForms kept;

    /// Takes back in these interviews.
    public TakeBackForm(Interviews interviews, ReturnedForms kept) {
        this.interviews = interviews;
        this.kept = kept;
    }

    /// What became of it.
    ///
    /// @param back codes that stand again as they stood before
    /// @param stays codes that were changed since and stay as they are
    public record TakenBack(List<String> back, List<String> stays) {
        public TakenBack {
            back = List.copyOf(back);
            stays = List.copyOf(stays);
        }
    }

    /// Takes back every answer taken from a form, as one deed.
    ///
    /// @param form the kept form's record
    /// @param reason why; it has to be given
    public Outcome<TakenBack> takeBack(RecordId form, String reason) throws TroubleException {
        var read = kept.entry(form);
        if (read.isEmpty() || read.get().value().taken().isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.review.nothing-taken"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.of("stocktake.draft.say-why").at("reason"));
        }
        var record = read.get().value();
        var interview = interviews.entry(record.interview());
        if (interview.isEmpty() || !interview.get().value().state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        // Each time answers were accepted, the form's record was written in the same deed.
        var deeds = interviews.history(form).stream().map(Revision::change).collect(Collectors.toSet());
        var change = Change.because(reason.strip());
        var back = new ArrayList<String>();
        var stays = new ArrayList<String>();
        for (var code : record.taken()) {
            var answer = interviews.answer(record.interview(), code);
            var before = answer.flatMap(entry -> before(entry, deeds));
            if (answer.isPresent() && before.isPresent()) {
                change.put(answer.get(), before.get());
                back.add(code);
            } else {
                stays.add(code);
            }
        }
        if (back.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.review.all-changed"));
        }
        change.put(read.get(), new ReturnedFormKept(record.interview(), record.practice(), record.blob(), record.name(), record.at(), record.by(), stays));
        interviews.save(change);
        return Outcome.done(new TakenBack(back, stays));
    }

    /// What stood before the form; empty when the answer that stands is not the form's.
    private Optional<Answer> before(Entry<Answer> answer, Set<RecordId> deeds) {
        var history = interviews.history(answer.id());
        var standing = history.stream().filter(r -> answer.heads().equals(Set.of(r.id()))).findFirst();
        if (standing.isEmpty() || !deeds.contains(standing.get().change())) {
            return Optional.empty();
        }
        var revision = standing.get();
        while (deeds.contains(revision.change())) {
            var parents = revision.parents();
            if (parents.isEmpty()) {
                var now = answer.value();
                return Optional.of(new Answer(now.interview(), now.practice(), now.question(), now.asked(), null, "", false, false, Agreement.NOT_ASKED, ""));
            }
            var earlier = history.stream().filter(r -> r.id().equals(parents.getFirst())).findFirst();
            if (parents.size() > 1 || earlier.isEmpty()) {
                return Optional.empty();
            }
            revision = earlier.get();
        }
        return interviews.read(revision);
    }
}
