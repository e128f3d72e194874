package soundpractice.stocktake.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A questionnaire being edited. It may have faults; they stand in its way only when it is to be published ([QuestionnaireCheck]).
///
/// @param id its record
/// @param from the version it began as; null when it was imported as something of its own
/// @param title what it is called
/// @param publisher who wrote it first
/// @param source where it comes from
/// @param sections in order
/// @param questions in order
/// @param published the version that came of it; null while it is being edited
public record QuestionnaireDraft(
        RecordId id,
        @Nullable RecordId from,
        String title,
        String publisher,
        String source,
        List<Section> sections,
        List<Question> questions,
        @Nullable RecordId published) {

    /// How the journal knows it.
    public static final Kind<QuestionnaireDraft> KIND = Kind.of("stocktake.questionnaire_draft", QuestionnaireDraft.class).together("sections", "questions");

    public QuestionnaireDraft {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /// A draft that begins as a published version.
    public static QuestionnaireDraft of(RecordId id, Questionnaire version) {
        // What led to this version says nothing about the next.
        var questions = version.questions().stream().map(QuestionnaireDraft::settled).toList();
        return new QuestionnaireDraft(id, version.id(), version.title(), version.publisher(), version.source(), version.sections(), questions, null);
    }

    private static Question settled(Question q) {
        return new Question(q.code(), q.section(), q.text(), q.kind(), q.noteColumn(), q.guidance(), q.themes(), q.options(), q.showOnlyIf(), q.required(), q.weight(), List.of());
    }

    /// The question of that code.
    public Optional<Question> find(String code) {
        return questions.stream().filter(q -> q.code().equals(code)).findFirst();
    }

    /// With a question more, behind another; null: at the end of its section.
    public QuestionnaireDraft adding(Question question, @Nullable String behind) {
        var all = new ArrayList<>(questions);
        int at = all.size();
        for (int i = 0; i < all.size(); i++) {
            if (behind == null ? all.get(i).section().equals(question.section()) : all.get(i).code().equals(behind)) {
                at = i + 1;
            }
        }
        all.add(at, question);
        return with(sections, all);
    }

    /// With a question put before another, in that one's section; null: at the end of the section named.
    public QuestionnaireDraft moving(String code, @Nullable String before, String section) {
        var moved = find(code);
        if (moved.isEmpty() || code.equals(before)) {
            return this;
        }
        var all = new ArrayList<>(questions);
        all.remove(moved.get());
        var target = before == null ? Optional.<Question>empty() : all.stream().filter(q -> q.code().equals(before)).findFirst();
        var placed = moved.get().in(target.map(Question::section).orElse(section));
        if (target.isPresent()) {
            all.add(all.indexOf(target.get()), placed);
            return with(sections, all);
        }
        return with(sections, all).adding(placed, null);
    }

    /// Without a question. Its answers stay in the interviews in which it was asked, and its code is not used again.
    public QuestionnaireDraft retiring(String code) {
        return with(sections, questions.stream().filter(q -> !q.code().equals(code)).toList());
    }

    /// With a question changed; its code stays as it is.
    public QuestionnaireDraft changing(String code, UnaryOperator<Question> change) {
        return with(sections, questions.stream().map(q -> q.code().equals(code) ? change.apply(q) : q).toList());
    }

    /// With other sections, and the questions in their order; questions of a section left out stay at the end, and are a fault until they are moved.
    public QuestionnaireDraft withSections(List<Section> others) {
        var codes = others.stream().map(Section::code).toList();
        var ordered = new ArrayList<>(questions);
        ordered.sort(Comparator.comparingInt(q -> codes.contains(q.section()) ? codes.indexOf(q.section()) : codes.size()));
        return with(others, ordered);
    }

    /// With a section renamed; its code stays.
    public QuestionnaireDraft naming(String code, String title) {
        return with(sections.stream().map(s -> s.code().equals(code) ? new Section(code, title) : s).toList(), questions);
    }

    /// With a section, its questions along with it, one place further up (-1) or down (1).
    public QuestionnaireDraft steppingSection(String code, int by) {
        var all = new ArrayList<>(sections);
        int at = all.stream().map(Section::code).toList().indexOf(code);
        if (at < 0 || at + by < 0 || at + by >= all.size()) {
            return this;
        }
        Collections.swap(all, at, at + by);
        return withSections(all);
    }

    /// With a question one place further up (-1) or down (1); over the edge of its section it goes into the next one.
    public QuestionnaireDraft stepping(String code, int by) {
        var all = new ArrayList<>(questions);
        int at = all.stream().map(Question::code).toList().indexOf(code);
        if (at < 0) {
            return this;
        }
        var moved = all.get(at);
        int to = at + by;
        if (to >= 0 && to < all.size() && all.get(to).section().equals(moved.section())) {
            Collections.swap(all, at, to);
            return with(sections, all);
        }
        int section = sections.stream().map(Section::code).toList().indexOf(moved.section()) + by;
        if (section < 0 || section >= sections.size()) {
            return this;
        }
        all.set(at, moved.in(sections.get(section).code()));
        return with(sections, all).withSections(sections);
    }

    /// A code for a new question of a section that was never used: the section's code and the next number (`PS-16`).
    ///
    /// @param used codes that are or were in use elsewhere
    public String freeCode(String section, Collection<String> used) {
        int number = 1;
        while (true) {
            var code = "%s-%02d".formatted(section, number++);
            if (find(code).isEmpty() && used.stream().noneMatch(code::equalsIgnoreCase)) {
                return code;
            }
        }
    }

    /// Under another title.
    public QuestionnaireDraft titled(String other) {
        return new QuestionnaireDraft(id, from, other, publisher, source, sections, questions, published);
    }

    /// With these questions and sections.
    public QuestionnaireDraft with(List<Section> otherSections, List<Question> otherQuestions) {
        return new QuestionnaireDraft(id, from, title, publisher, source, otherSections, otherQuestions, published);
    }

    /// As published.
    public QuestionnaireDraft became(RecordId version) {
        return new QuestionnaireDraft(id, from, title, publisher, source, sections, questions, version);
    }
}
