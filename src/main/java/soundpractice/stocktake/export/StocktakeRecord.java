package soundpractice.stocktake.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.InterviewEvent;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Proof;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.findings.Findings;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.score.Score;
import soundpractice.stocktake.score.ScoreRules;

/// A stocktake as one document of nested maps and lists, its fields in a fixed order: names in snake case, dates ISO, scores 0–100.
public final class StocktakeRecord {
    private StocktakeRecord() {}

    /// The head of it, for lists.
    public static Map<String, @Nullable Object> summary(InterviewFile file) {
        var interview = file.interview();
        var finalised = interview.finalised();
        var progress = file.progress();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("id", interview.id().toString());
        map.put("practice", interview.practice().value());
        map.put("questionnaire", file.questionnaire().version());
        map.put("state", interview.state().word());
        map.put("date", interview.day().toString());
        map.put("started", interview.startedAt().toString());
        map.put("started_by", interview.startedBy());
        map.put("answered", progress.answered());
        map.put("asked", progress.asked());
        map.put("proof", finalised == null || interview.state().isOpen() ? null : finalised.proof());
        map.put("saved", file.savedAt().toString());
        return map;
    }

    /// All of it.
    public static Map<String, @Nullable Object> of(InterviewFile file, ScoreRules rules) {
        var interview = file.interview();
        var finalised = interview.finalised();
        var ended = interview.endedAt();
        var map = summary(file);
        map.put("questionnaire_id", file.questionnaire().id().toString());
        map.put("questionnaire_title", file.questionnaire().title());
        map.put("place", interview.place());
        map.put("ended", ended == null ? null : ended.toString());
        map.put("present", interview.present().stream().map(p -> fields("name", p.name(), "role", p.role(), "of_practice", p.ofPractice())).toList());
        map.put("finalised", finalised == null ? null : fields("at", finalised.at().toString(), "by", finalised.by(), "missing", finalised.missing(),
                "reason", finalised.reason(), "proof", finalised.proof()));
        map.put("content_proof", Proof.of(file).value());
        map.put("missing", file.missing());
        map.put("come_back", file.toComeBack());
        map.put("scoring", rules.version());
        map.put("scores", scores(file, rules));
        map.put("answers", answers(file));
        map.put("findings", Findings.of(file, rules).all().stream().map(StocktakeRecord::finding).toList());
        map.put("seconds", file.questionnaire().sections().stream().filter(s -> file.seconds().containsKey(s.code()))
                .map(s -> fields("section", s.code(), "seconds", file.seconds().get(s.code()))).toList());
        map.put("events", file.events().stream().map(StocktakeRecord::event).toList());
        return map;
    }

    private static List<Map<String, @Nullable Object>> scores(InterviewFile file, ScoreRules rules) {
        return Score.of(file, rules).stream().map(s -> {
            var value = s.value();
            var band = s.band();
            return fields("section", s.of(), "score", value == null ? null : value.value(), "band", band == null ? null : band.name(),
                    "counted", s.inputs().stream().filter(Score.Input::counts).count(), "asked", s.inputs().size());
        }).toList();
    }

    private static List<Map<String, @Nullable Object>> answers(InterviewFile file) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var question : file.questionnaire().questions()) {
            all.add(answer(file, question.code(), question, file.answer(question.code()).orElse(null)));
        }
        file.retired().forEach(a -> all.add(answer(file, a.question(), null, a)));
        return all;
    }

    private static Map<String, @Nullable Object> answer(InterviewFile file, String code, @Nullable Question question, @Nullable Answer answer) {
        return fields("question", code,
                "section", question == null ? null : question.section(),
                "asked", answer != null ? answer.asked().text() : question == null ? null : question.text(),
                "asked_in_version", answer != null ? answer.asked().version() : file.questionnaire().version(),
                "kind", answer != null ? answer.asked().kind().word() : question == null ? null : question.kind().word(),
                "status", StocktakeRows.status(file, code),
                "outcome", outcome(answer),
                "note_column", question == null ? null : question.noteColumn(),
                "note", answer == null ? "" : answer.note(),
                "come_back", answer != null && answer.comeBack(),
                "agreement", answer == null ? "not_asked" : answer.agreement().word(),
                "dispute", answer == null ? "" : answer.dispute(),
                "evidence", file.evidence().stream().filter(e -> e.question().equals(code)).map(StocktakeRecord::evidence).toList());
    }

    /// A list where several can be ticked, otherwise one text.
    private static @Nullable Object outcome(@Nullable Answer answer) {
        var outcome = answer == null ? null : answer.outcome();
        if (answer == null || outcome == null) {
            return null;
        }
        return answer.asked().kind() == QuestionKind.MULTI && !outcome.contains("not_applicable") ? outcome : String.join("\n", outcome);
    }

    /// One answer, as `stocktake answer` prints it.
    public static Map<String, @Nullable Object> answer(InterviewFile file, String code) {
        return answer(file, code, file.questionnaire().find(code).orElse(null), file.answer(code).orElse(null));
    }

    private static Map<String, @Nullable Object> evidence(Evidence evidence) {
        return fields("id", evidence.id().toString(), "name", evidence.name(), "media_type", evidence.mediaType(), "size", evidence.size(), "sha256",
                evidence.blob().value(), "captured", evidence.capturedAt().toString(), "by", evidence.capturedBy(), "caption", evidence.caption(),
                "detached", evidence.detached());
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        return fields("id", finding.id().toString(), "question", finding.question(), "section", finding.section(), "themes", finding.themes(),
                "gap", finding.gap().name().toLowerCase(java.util.Locale.ROOT), "asked", finding.asked(), "note", finding.note());
    }

    private static Map<String, @Nullable Object> event(InterviewEvent event) {
        return fields("what", event.what().word(), "at", event.at().toString(), "by", event.by(), "reason", event.reason(), "proof",
                event.proof().isEmpty() ? null : event.proof(), "about", event.about());
    }

    private static Map<String, @Nullable Object> fields(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
