package soundpractice.committee.pack;

import java.util.List;
import soundpractice.kernel.Reason;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.document.SectionProfile;
import soundpractice.stocktake.findings.Findings;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.score.Score;

/// The stocktake's section of a chapter: its date, score and profile.
final class StocktakeSection {
    private final PackView view;
    private final PackWords words;
    private final Sources sources;

    StocktakeSection(PackView view, PackWords words, Sources sources) {
        this.view = view;
        this.words = words;
        this.sources = sources;
    }

    void write(CaseEvidence evidence, PartPages into) {
        into.heading("committee.chapter.stocktake");
        var file = evidence.stocktake();
        if (file == null) {
            into.says(words.text("committee.chapter.stocktake.none"));
            return;
        }
        var inputs = sources.stocktake(file);
        var rules = view.scores().of(file);
        var progress = file.progress();
        into.figure("committee.fact.held", words.any(file.interview().day()), Reason.of("S-7", "committee.how.stocktake"), inputs.subList(0, Math.min(1, inputs.size())));
        into.figure("committee.fact.answered", words.text("committee.count.answered", progress.answered(), progress.asked()), Reason.of("S-7", "committee.how.answered"), inputs);
        var score = Score.overall(file, rules);
        var value = score.value();
        var band = score.band();
        if (value != null && band != null) {
            into.figure("committee.fact.score", words.text("committee.count.score", value, band.name()), Reason.of("S-7", "committee.how.score", rules.version()), inputs);
        }
        into.figure("committee.fact.findings", words.any(Findings.of(file, rules).all().size()), Reason.of("S-7", "committee.how.findings"), inputs);
        profile(file, into);
    }

    private void profile(InterviewFile file, PartPages into) {
        into.row(soundpractice.documents.page.PageRow.of("profile-head", "c1", words.text("committee.column.section"), "c2", words.text("committee.column.share"),
                "c3", words.text("committee.column.yes"), "c4", words.text("committee.column.partly"), "c5", words.text("committee.column.no-answer"),
                "c6", words.text("committee.column.not-applicable"), "c7", words.text("committee.column.open"), "c8", words.text("committee.pack.trace")));
        var bySection = file.questionnaire().sections();
        for (var row : new SectionProfile(words::text).rows(file)) {
            if (row.kind().equals("profile")) {
                var title = row.cells().getOrDefault("title", "");
                var questions = bySection.stream().filter(s -> s.title().equals(title)).flatMap(s -> file.asked(s).stream()).map(Question::code).toList();
                var shown = row.cells().getOrDefault("text", "");
                into.row(row.with("trace", into.trace(title, shown, Reason.of("S-7", "committee.how.profile"), questions.isEmpty() ? List.of() : sources.section(file, questions))));
            }
        }
        long judged = file.asked().stream().filter(q -> q.kind() == QuestionKind.YES_NO_PARTIAL).count();
        into.notes(words.text("committee.chapter.stocktake.profile", judged, file.asked().size() - judged));
    }
}
