package soundpractice.stocktake.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import soundpractice.documents.page.BarPart;
import soundpractice.documents.page.PageRow;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// How each section's yes-no questions were answered, as a bar and as figures. Texts, dates, options and ratings say nothing that could be stacked, so they are not in it,
/// and it says how many those are.
public final class SectionProfile {
    private final Wording words;

    /// In these words.
    public SectionProfile(Wording words) {
        this.words = words;
    }

    /// The rows: a heading, what it is about, and one for each section that has such questions.
    public List<PageRow> rows(InterviewFile file) {
        var rows = new ArrayList<PageRow>();
        rows.add(PageRow.of("h2", "title", words.text("stocktake.document.profile.title")));
        long judged = file.asked().stream().filter(SectionProfile::isJudged).count();
        rows.add(PageRow.of("para", "text", words.text("stocktake.document.profile.about", judged, file.asked().size() - judged)));
        var head = PageRow.of("profile-head");
        int swatch = 1;
        for (var tone : BarPart.Tone.values()) {
            head = head.bar("s" + swatch++, List.of(new BarPart(1, tone)));
        }
        rows.add(head);
        for (var section : file.questionnaire().sections()) {
            var counts = counts(file, file.asked(section));
            int whole = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (whole > 0) {
                rows.add(row(section.title(), counts));
            }
        }
        return rows;
    }

    private PageRow row(String title, Map<BarPart.Tone, Integer> counts) {
        var parts = counts.entrySet().stream().map(entry -> new BarPart(entry.getValue(), entry.getKey())).toList();
        var figures = parts.stream().map(part -> String.valueOf(part.count())).toList();
        var says = words.text("stocktake.document.profile.says", title, figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4));
        return PageRow.of("profile", "title", title, "text", says, "n1", figures.get(0), "n2", figures.get(1), "n3", figures.get(2), "n4", figures.get(3), "n5", figures.get(4))
                .bar("bar", parts);
    }

    private static Map<BarPart.Tone, Integer> counts(InterviewFile file, List<Question> questions) {
        var counts = new EnumMap<BarPart.Tone, Integer>(BarPart.Tone.class);
        for (var tone : BarPart.Tone.values()) {
            counts.put(tone, 0);
        }
        questions.stream().filter(SectionProfile::isJudged).forEach(question -> counts.merge(tone(file, question), 1, Integer::sum));
        return counts;
    }

    private static boolean isJudged(Question question) {
        return question.kind() == QuestionKind.YES_NO_PARTIAL;
    }

    private static BarPart.Tone tone(InterviewFile file, Question question) {
        var reply = file.answer(question.code()).filter(Answer::isAnswered).flatMap(Answer::reply);
        return reply.isEmpty() ? BarPart.Tone.OPEN : switch (reply.get()) {
            case Reply.Judged(Reply.Verdict verdict) -> switch (verdict) {
                case YES -> BarPart.Tone.GOOD;
                case PARTLY -> BarPart.Tone.PART;
                case NO -> BarPart.Tone.BAD;
            };
            case Reply.NotApplicable() -> BarPart.Tone.NEUTRAL;
            case Reply.Ticked _, Reply.Written _, Reply.Dated _ -> BarPart.Tone.OPEN;
        };
    }
}
