package soundpractice.stocktake.document;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.findings.Findings;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.score.Score;
import soundpractice.stocktake.score.ScoreRules;

/// The report of a stocktake: the facts, the profile by section, the findings, every answer with its note and what the practice said of it, the evidence, signatures and proof code.
public final class StocktakeReport {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final int FINGERPRINT = 16;
    private final Wording words;
    private final AnswerWords answers;

    /// In these words.
    public StocktakeReport(Wording words) {
        this.words = words;
        this.answers = new AnswerWords(words);
    }

    /// The report's pages.
    ///
    /// @param rules the rules it is scored by
    /// @param thumbnails small pictures of the evidence, by the evidence's id as text; what is no picture has none
    public PageModel of(InterviewFile file, ScoreRules rules, Map<String, byte[]> thumbnails, Letterhead head) {
        var rows = new ArrayList<PageRow>();
        facts(rows, file, Score.overall(file, rules));
        rows.addAll(new SectionProfile(words).rows(file));
        rows.addAll(new FindingRows(words, answers).rows(file, Findings.of(file, rules)));
        answers(rows, file);
        evidence(rows, file, thumbnails);
        closing(rows, file, head);
        var practice = head.named(file.interview().practice());
        var day = answers.day(file.interview().day());
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", head.organisation());
        fields.put("title", words.text("stocktake.document.report.title"));
        fields.put("practice", practice);
        fields.put("subtitle", subtitle(file));
        var finalised = file.interview().finalised();
        fields.put("foot", isFinal(file) && finalised != null ? words.text("stocktake.document.report.foot", day, finalised.proof())
                : words.text("stocktake.document.report.foot-draft", day));
        return new PageModel("stocktake/report", words.text("stocktake.document.report.title") + ": " + practice + ", " + day, head.organisation(), fields, rows);
    }

    private static boolean isFinal(InterviewFile file) {
        return !file.interview().state().isOpen();
    }

    private String subtitle(InterviewFile file) {
        var finalised = file.interview().finalised();
        return isFinal(file) && finalised != null
                ? words.text("stocktake.document.report.finalised", when(finalised.at()), finalised.by())
                : words.text("stocktake.document.report.draft");
    }

    private void facts(List<PageRow> rows, InterviewFile file, Score overall) {
        var interview = file.interview();
        var ended = interview.endedAt();
        fact(rows, "date", ended == null ? when(interview.startedAt()) : words.text("stocktake.document.report.from-to", when(interview.startedAt()), until(interview.startedAt(), ended)));
        fact(rows, "where", interview.place());
        fact(rows, "for-practice", people(interview.present().stream().filter(Present::ofPractice).toList()));
        fact(rows, "for-team", people(interview.present().stream().filter(p -> !p.ofPractice()).toList()));
        fact(rows, "questions", file.questionnaire().title() + "   \u00B7   " + words.text("stocktake.document.version", file.questionnaire().version(),
                file.questionnaire().questions().size(), file.questionnaire().sections().size()));
        var progress = file.progress();
        fact(rows, "answered", words.text("stocktake.document.report.answered", progress.answered(), progress.asked()));
        var value = overall.value();
        var band = overall.band();
        if (value != null && band != null) {
            fact(rows, "score", words.text("stocktake.document.report.score", value, band.name(), overall.inputs().stream().filter(Score.Input::counts).count()));
        }
        var finalised = interview.finalised();
        if (isFinal(file) && finalised != null && !finalised.missing().isEmpty()) {
            fact(rows, "missing", words.text("stocktake.document.report.missing", String.join(", ", finalised.missing()), finalised.reason()));
        }
    }

    private void fact(List<PageRow> rows, String name, String text) {
        if (!text.isBlank()) {
            rows.add(PageRow.of("fact", "title", words.text("stocktake.document.fact." + name), "text", text));
        }
    }

    private static String people(List<Present> present) {
        return present.stream().map(p -> p.role().isBlank() ? p.name() : p.name() + ", " + p.role()).collect(Collectors.joining("; "));
    }

    private void answers(List<PageRow> rows, InterviewFile file) {
        rows.add(PageRow.of("h2", "title", words.text("stocktake.document.report.all-answers")));
        for (var section : file.questionnaire().sections()) {
            var questions = file.asked(section);
            if (!questions.isEmpty()) {
                rows.add(PageRow.of("h3", "title", section.title()));
                rows.add(PageRow.of("answer-head", "note", questions.stream().map(Question::noteColumn).distinct().collect(Collectors.joining(" / "))));
                questions.forEach(question -> rows.add(answer(question.code(), question.text(), file.answer(question.code()).orElse(null))));
            }
        }
        if (!file.retired().isEmpty()) {
            rows.add(PageRow.of("h3", "title", words.text("stocktake.document.report.retired")));
            rows.add(PageRow.of("answer-head", "note", words.text("stocktake.document.report.note")));
            file.retired().forEach(answer -> rows.add(answer(answer.question(), answer.asked().text(), answer)));
        }
    }

    private PageRow answer(String code, String text, @Nullable Answer answer) {
        if (answer == null) {
            return PageRow.of("answer", "code", code, "title", text, "answer", words.text("stocktake.document.not-answered"), "note", "", "agreed", "");
        }
        var said = answers.of(answer.asked().kind(), answer.outcome());
        var again = answer.askAgain() ? "\n" + words.text("stocktake.document.ask-again") : "";
        return PageRow.of("answer", "code", code, "title", answer.asked().text(), "answer", (said.isEmpty() ? words.text("stocktake.document.not-answered") : said) + again,
                "note", answer.note(), "agreed", agreed(answer));
    }

    private String agreed(Answer answer) {
        return switch (answer.agreement()) {
            case Agreement.NOT_ASKED -> "";
            case Agreement.AGREES -> words.text("stocktake.document.agrees");
            case Agreement.DISPUTES -> words.text("stocktake.document.disputes", answer.dispute());
        };
    }

    private void evidence(List<PageRow> rows, InterviewFile file, Map<String, byte[]> thumbnails) {
        var attached = file.evidence().stream().filter(Evidence::isAttached).toList();
        if (attached.isEmpty()) {
            return;
        }
        rows.add(PageRow.of("h2", "title", words.text("stocktake.document.report.evidence", attached.size())));
        for (var one : attached) {
            var text = words.text("stocktake.document.report.file", kind(one), size(one.size()), when(one.capturedAt()), one.capturedBy(),
                    one.blob().value().substring(0, FINGERPRINT).replaceAll("(.{4})(?=.)", "$1 "));
            var row = PageRow.of("evidence", "code", one.question(), "title", one.name(), "text", one.caption().isBlank() ? text : one.caption() + "\n" + text,
                    "extra", kind(one));
            var small = thumbnails.get(one.id().toString());
            rows.add(small == null ? row : row.picture("picture", small));
        }
    }

    private String kind(Evidence file) {
        if (file.isPicture()) {
            return words.text("stocktake.document.report.photo");
        }
        int dot = file.name().lastIndexOf('.');
        return dot < 0 ? words.text("stocktake.document.report.other-file") : file.name().substring(dot + 1).toUpperCase(Locale.UK);
    }

    private static String size(long bytes) {
        return bytes >= 1_000_000 ? "%.1f MB".formatted(bytes / 1_000_000.0) : Math.max(1, Math.round(bytes / 1000.0)) + " kB";
    }

    private void closing(List<PageRow> rows, InterviewFile file, Letterhead head) {
        var finalised = file.interview().finalised();
        if (!isFinal(file) || finalised == null) {
            return;
        }
        rows.add(PageRow.of("h2", "keep", "end", "title", words.text("stocktake.document.report.signatures")));
        rows.add(PageRow.of("sign", "keep", "end", "title", words.text("stocktake.document.report.sign", head.named(file.interview().practice()))));
        rows.add(PageRow.of("sign", "keep", "end", "title", words.text("stocktake.document.report.sign", head.organisation())));
        rows.add(PageRow.of("proof", "keep", "end", "code", finalised.proof(), "text", words.text("stocktake.document.report.proof", finalised.proof(), file.interview().id())));
    }

    private String when(Instant at) {
        var there = LocalDateTime.ofInstant(at, ENGLAND);
        return words.text("stocktake.document.at", answers.day(there.toLocalDate()), there.format(TIME));
    }

    private String until(Instant from, Instant to) {
        var begun = LocalDateTime.ofInstant(from, ENGLAND);
        var ended = LocalDateTime.ofInstant(to, ENGLAND);
        return begun.toLocalDate().equals(ended.toLocalDate()) ? ended.format(TIME) : when(to);
    }
}
