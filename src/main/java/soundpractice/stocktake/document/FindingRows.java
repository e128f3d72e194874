package soundpractice.stocktake.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import soundpractice.documents.page.PageRow;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.findings.Findings;

/// What was found wanting, by section; within a section by theme, and what is not met at all first.
final class FindingRows {
    private final Wording words;
    private final AnswerWords answers;

    FindingRows(Wording words, AnswerWords answers) {
        this.words = words;
        this.answers = answers;
    }

    List<PageRow> rows(InterviewFile file, Findings findings) {
        var rows = new ArrayList<PageRow>();
        rows.add(PageRow.of("h2", "title", words.text("stocktake.document.findings.title")));
        int found = findings.all().size();
        if (found == 0) {
            rows.add(PageRow.of("para", "text", words.text("stocktake.document.findings.none")));
            return rows;
        }
        long missing = findings.all().stream().filter(finding -> finding.gap() == Finding.Gap.NOT_MET).count();
        rows.add(PageRow.of("para", "text", words.text("stocktake.document.findings.about", found, missing, found - missing)));
        rows.add(PageRow.of("para", "text", words.text("stocktake.document.findings.themes", themes(findings))));
        findings.bySection().values().forEach(section -> {
            rows.add(PageRow.of("h3", "title", section.getFirst().sectionTitle()));
            rows.add(PageRow.of("finding-head"));
            section.stream().sorted(Comparator.<Finding, String>comparing(finding -> finding.themes().isEmpty() ? "" : finding.themes().getFirst())
                    .thenComparing(Finding::gap)).forEach(finding -> rows.add(row(file, finding)));
        });
        return rows;
    }

    private PageRow row(InterviewFile file, Finding finding) {
        var kind = file.answer(finding.question()).orElseThrow().asked().kind();
        return PageRow.of("finding", "code", finding.question(), "title", finding.asked(), "answer", answers.of(kind, finding.outcome()),
                "note", finding.note(), "extra", finding.themes().stream().map(FindingRows::theme).collect(Collectors.joining(", ")));
    }

    /// Each theme with how many findings it has.
    private static String themes(Findings findings) {
        return findings.byTheme().entrySet().stream().map(entry -> theme(entry.getKey()).replace(' ', '\u00A0') + "\u00A0" + entry.getValue().size())
                .collect(Collectors.joining(", "));
    }

    private static String theme(String name) {
        return name.replace('_', ' ');
    }
}
