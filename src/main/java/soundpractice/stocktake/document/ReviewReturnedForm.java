package soundpractice.stocktake.document;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.Forms;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.RecordAnswer;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaires;

/// Takes in forms that came back: first a review, which writes nothing; then, for the questions a person accepted, the answers, together with the file itself,
/// in one change that can be undone.
public final class ReviewReturnedForm {
    private final Interviews interviews;
    private final RecordAnswer answering;
    private final Questionnaires questionnaires;
    private final ReturnedForms kept;
    private final Forms forms;
    private final Blobs blobs;
    private final StocktakeForm mapping;
    private final InstantSource clock;
    private final String author;

    /// Takes forms in, in a person's name.
    public ReviewReturnedForm(Interviews interviews, RecordAnswer answering, Questionnaires questionnaires, ReturnedForms kept, Forms forms, Blobs blobs, StocktakeForm mapping,
            InstantSource clock, String author) {
        this.interviews = interviews;
        this.answering = answering;
        this.questionnaires = questionnaires;
        this.kept = kept;
        this.forms = forms;
        this.blobs = blobs;
        this.mapping = mapping;
        this.clock = clock;
        this.author = author;
    }

    /// The form laid beside its interview, which the file names itself; refused when it is no form of ours, or of no interview here.
    public Outcome<FormReview> review(byte[] file) {
        return forms.read(file, this::expected).map(this::compare);
    }

    /// Takes over the answers of these questions and keeps the file. A code that cannot be taken over refuses the whole, and so does a closed interview.
    ///
    /// @param name the file's name, kept without folders
    /// @param codes the questions a person accepted; none: the file is only kept
    public Outcome<FormReview> accept(byte[] file, String name, Collection<String> codes) throws TroubleException {
        var outcome = review(file);
        if (!(outcome instanceof Outcome.Done<FormReview>(FormReview review))) {
            return outcome;
        }
        var interview = interviews.entry(review.interview().id());
        if (interview.isEmpty() || !interview.get().value().state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        var lines = new LinkedHashSet<ReviewLine>();
        for (var code : codes) {
            var line = review.find(code);
            if (line.isEmpty() || !line.get().canBeTaken()) {
                return Outcome.refused(Problem.of("stocktake.review.cannot", code).at("take"));
            }
            lines.add(line.get());
        }
        var problems = save(interview.get().value(), file, name, List.copyOf(lines));
        return problems.isEmpty() ? outcome : Outcome.refused(problems);
    }

    private List<Problem> save(Interview interview, byte[] file, String name, List<ReviewLine> lines) throws TroubleException {
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var change = Change.because(plain);
        var problems = answering.addTo(change, interview.id(), lines.stream()
                .map(line -> new RecordAnswer.Given(line.code(), given(line), line.cameNote().isEmpty() ? null : line.cameNote())).toList());
        if (!problems.isEmpty()) {
            return problems;
        }
        var blob = blobs.keep(file);
        var before = kept.entry(ReturnedFormKept.idOf(interview.id(), blob));
        var taken = new LinkedHashSet<>(before.map(entry -> entry.value().taken()).orElse(List.of()));
        lines.forEach(line -> taken.add(line.code()));
        var record = new ReturnedFormKept(interview.id(), interview.practice(), blob, plain, clock.instant(), author, List.copyOf(taken));
        if (before.isPresent()) {
            change.put(before.get(), record);
        } else {
            change.put(ReturnedFormKept.KIND, record.id(), record.scope(), record);
        }
        interviews.save(change);
        return problems;
    }

    private static @Nullable List<String> given(ReviewLine line) {
        var came = line.cameOutcome();
        return came != null && came.isEmpty() ? List.of(Reply.NONE) : came;
    }

    /// The form of that identity as it was sent: built anew from what is here, never from the file.
    private Outcome<FormModel> expected(FormIdentity said) {
        var id = id(said.reference());
        var version = id(said.version());
        if (!said.form().equals(StocktakeForm.FORM) || id == null || version == null) {
            return Outcome.refused(Problem.of("stocktake.review.other-form"));
        }
        var interview = interviews.entry(id);
        var asked = questionnaires.find(version);
        if (interview.isEmpty() || asked.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.review.no-interview", said.practice()));
        }
        return Outcome.done(mapping.of(interview.get().value(), asked.get(), Map.of(), new Letterhead("", "", "")));
    }

    private static @Nullable RecordId id(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? RecordId.of(text) : null;
    }

    private FormReview compare(ReturnedForm back) {
        var identity = back.form().identity();
        var file = interviews.find(RecordId.of(identity.reference())).orElseThrow();
        var version = questionnaires.find(RecordId.of(identity.version())).orElseThrow();
        var problems = new ArrayList<>(back.problems());
        var lines = version.questions().stream().map(question -> line(question, file, back)).toList();
        for (var line : lines) {
            if (line.state() == ReviewLine.State.UNREADABLE && !back.unreadable().containsKey(line.code())) {
                problems.add(Problem.of("stocktake.review.contradicts", line.code()).at(line.code()));
            }
        }
        return new FormReview(file.interview(), version.version(), lines, problems);
    }

    private static ReviewLine line(Question question, InterviewFile file, ReturnedForm back) {
        var answer = file.answer(question.code());
        var thereOutcome = answer.filter(Answer::isAnswered).map(Answer::outcome).orElse(null);
        var thereNote = answer.map(Answer::note).orElse("");
        var came = back.answer(question.code());
        var read = StocktakeForm.outcome(question, came.values());
        var cameOutcome = read.orElse(null);
        var said = back.unreadable().getOrDefault(question.code(), read.isEmpty() ? String.join(", ", came.values()) : "");
        var state = state(question, file, said, thereOutcome, thereNote, cameOutcome, came.note());
        return new ReviewLine(question, state, thereOutcome, thereNote, cameOutcome, came.note(), said);
    }

    private static ReviewLine.State state(Question question, InterviewFile file, String unreadable, @Nullable List<String> thereOutcome, String thereNote,
            @Nullable List<String> cameOutcome, String cameNote) {
        if (!unreadable.isEmpty()) {
            return ReviewLine.State.UNREADABLE;
        }
        if (cameOutcome == null && cameNote.isEmpty()) {
            return ReviewLine.State.EMPTY;
        }
        boolean sameOutcome = cameOutcome == null || Objects.equals(cameOutcome, thereOutcome);
        boolean sameNote = cameNote.isEmpty() || cameNote.equals(thereNote.strip());
        if (sameOutcome && sameNote) {
            return ReviewLine.State.SAME;
        }
        if (file.questionnaire().find(question.code()).filter(now -> now.asksTheSameAs(question)).isEmpty()) {
            return ReviewLine.State.NOT_ASKED;
        }
        boolean overwrites = (!sameOutcome && thereOutcome != null) || (!sameNote && !thereNote.isBlank());
        return overwrites ? ReviewLine.State.DIFFERENT : ReviewLine.State.NEW;
    }
}
