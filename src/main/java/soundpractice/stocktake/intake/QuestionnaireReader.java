package soundpractice.stocktake.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TabularFile;
import soundpractice.stocktake.questionnaire.Condition;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.QuestionnaireCheck;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;
import soundpractice.stocktake.questionnaire.QuestionnaireFile;
import soundpractice.stocktake.questionnaire.Section;

/// Reads a questionnaire from CSV or a workbook in the columns of [QuestionnaireFile]. Columns may stand in any order; others are passed over.
public final class QuestionnaireReader implements QuestionnaireFile {
    private static final List<String> NEEDED = List.of("code", "section_code", "section", "question", "kind");
    private static final RecordId NOT_KEPT_YET = RecordId.derived("stocktake.questionnaire_draft", "read from a file");

    /// What the newest version knows, against which a file is read: codes that must not come back, and codes that `was` may name.
    private final List<String> retired;
    private final List<String> known;

    /// Reads a file that stands alone.
    public QuestionnaireReader() {
        this(List.of(), List.of());
    }

    /// Reads a file that is to follow a version.
    public QuestionnaireReader(List<String> retired, List<String> known) {
        this.retired = List.copyOf(retired);
        this.known = List.copyOf(known);
    }

    @Override
    public Outcome<QuestionnaireDraft> read(String title, byte[] content) {
        List<TableRow> rows;
        try {
            rows = TabularFile.read(content).firstRows();
        } catch (TroubleException e) {
            return Outcome.refused(e.problem());
        }
        return rows.isEmpty() ? Outcome.refused(Problem.of("stocktake.fault.no-questions").at("code")) : read(title, rows);
    }

    private Outcome<QuestionnaireDraft> read(String title, List<TableRow> rows) {
        var columns = new HashMap<String, Integer>();
        var headings = rows.getFirst();
        for (int c = 0; c < headings.size(); c++) {
            columns.putIfAbsent(headings.cell(c).toLowerCase(Locale.ROOT).replace(' ', '_'), c);
        }
        var lacking = NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!lacking.isEmpty()) {
            return Outcome.refused(lacking.stream().map(name -> Problem.of("stocktake.fault.column", name).at(name)).toList());
        }
        var problems = new ArrayList<Problem>();
        var sections = new LinkedHashMap<String, Section>();
        var questions = new ArrayList<Question>();
        var lines = new ArrayList<Long>();
        for (var row : rows.subList(1, rows.size())) {
            var cells = new Cells(row, columns, problems);
            var section = new Section(cells.text("section_code"), cells.text("section"));
            var before = sections.putIfAbsent(section.code(), section);
            if (before != null && !before.title().equals(section.title())) {
                cells.fault("section", "stocktake.fault.section-names", section.code(), before.title(), section.title());
            }
            questions.add(cells.question(section.code()));
            lines.add(row.line());
        }
        problems.addAll(QuestionnaireCheck.of(List.copyOf(sections.values()), questions, retired, known, lines));
        return Outcome.unless(problems, () -> new QuestionnaireDraft(NOT_KEPT_YET, null, title, "", "", List.copyOf(sections.values()), questions, null));
    }

    /// One line's cells by their column's name.
    private record Cells(TableRow row, Map<String, Integer> columns, List<Problem> problems) {

        String text(String column) {
            return row.cell(columns.getOrDefault(column, -1));
        }

        void fault(String column, String key, Object... args) {
            problems.add(Problem.of("stocktake.fault.at", row.line(), column, Problem.of(key, args)).at(column));
        }

        Question question(String section) {
            var kind = QuestionKind.parse(text("kind"));
            if (kind.isEmpty()) {
                fault("kind", "stocktake.fault.kind", text("kind"));
            }
            var condition = text("show_only_if").isEmpty() ? null : Condition.parse(text("show_only_if")).orElse(null);
            if (condition == null && !text("show_only_if").isEmpty()) {
                fault("show_only_if", "stocktake.fault.condition", text("show_only_if"));
            }
            return new Question(text("code"), section, text("question"), kind.orElse(QuestionKind.TEXT),
                    text("note_column").isEmpty() ? "Update" : text("note_column"), text("guidance"), split("themes", ";"),
                    kind.isEmpty() ? List.of() : options(), condition, flag("required", true), weight(), split("was", "\\|"));
        }

        /// Empty ones are kept: an option without text is a fault.
        private List<String> options() {
            return text("options").isEmpty() ? List.of() : Arrays.stream(text("options").split("\\|", -1)).map(String::strip).toList();
        }

        private List<String> split(String column, String separator) {
            return Arrays.stream(text(column).split(separator)).map(String::strip).filter(s -> !s.isEmpty()).toList();
        }

        private boolean flag(String column, boolean otherwise) {
            var cell = text(column).toLowerCase(Locale.ROOT);
            return switch (cell) {
                case "" -> otherwise;
                case "true", "yes", "1" -> true;
                case "false", "no", "0" -> false;
                default -> {
                    fault(column, "stocktake.fault.flag", cell);
                    yield otherwise;
                }
            };
        }

        private int weight() {
            var cell = text("weight");
            if (cell.isEmpty()) {
                return 1;
            }
            if (!cell.matches("[0-9]{1,3}")) {
                fault("weight", "stocktake.fault.weight", cell);
                return 1;
            }
            return Integer.parseInt(cell);
        }
    }
}
