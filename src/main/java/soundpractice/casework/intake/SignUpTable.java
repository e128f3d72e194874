package soundpractice.casework.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.signup.Requirement;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.HeadingRow;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TableStream;
import soundpractice.register.RejectedRow;

/// Reads answers to sign-up requirements from a table: columns practice code, requirement, answer, and if there are any title, evidence and evidence ok.
/// A requirement that the year does not know yet is taken from the file when it gives its title.
final class SignUpTable {
    private final Requirements known;
    private final Round round;
    private final LocalDate on;
    private final Map<String, Requirement> found = new LinkedHashMap<>();
    private final Map<String, SignUpAnswer> answers = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<Integer> read = new ArrayList<>();
    private @Nullable HeadingRow headings;
    private int rows;

    private SignUpTable(Requirements known, Round round, LocalDate on) {
        this.known = known;
        this.round = round;
        this.on = on;
    }

    static SignUpTable read(byte[] content, Requirements known, Round round, LocalDate on) throws TroubleException {
        var table = new SignUpTable(known, round, on);
        TableStream.read(content, table::row);
        return table;
    }

    boolean isRecognised() {
        return headings != null;
    }

    int rows() {
        return rows;
    }

    List<SignUpAnswer> answers() {
        return List.copyOf(answers.values());
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    List<String> unknownColumns() {
        return headings == null ? List.of() : headings.othersThan(read);
    }

    /// The year's requirements with those that only the file knows.
    Requirements requirements() {
        var all = new ArrayList<>(known.all());
        all.addAll(found.values());
        return new Requirements(known.startYear(), all);
    }

    private boolean row(String sheet, TableRow row) {
        if (headings == null) {
            var seen = new HeadingRow(row);
            if (seen.find("practicecode", "practice", "code") >= 0 && seen.find("requirement", "requirementid") >= 0 && seen.find("answer", "response") >= 0) {
                headings = seen;
            }
            return true;
        }
        rows++;
        data(headings, row);
        return true;
    }

    private void data(HeadingRow h, TableRow row) {
        var code = cell(h, row, "practicecode", "practice", "code");
        var practice = PracticeCode.parse(code);
        var id = cell(h, row, "requirement", "requirementid");
        var title = cell(h, row, "title", "requirementtitle", "requirementtext");
        var answer = cell(h, row, "answer", "response");
        var response = Response.parse(answer);
        var evidence = cell(h, row, "evidence");
        var ok = cell(h, row, "evidenceok", "evidencesufficient");
        if (practice.isEmpty()) {
            reject(row, "practice_code", code, Problem.of("casework.signup.row.practice"));
        } else if (id.isEmpty() || known.find(id).isEmpty() && !found.containsKey(id) && title.isEmpty()) {
            reject(row, "requirement", id, Problem.of("casework.signup.row.requirement"));
        } else if (response.isEmpty()) {
            reject(row, "answer", answer, Problem.of("casework.signup.row.answer"));
        } else if (judged(ok) == null) {
            reject(row, "evidence_ok", ok, Problem.of("casework.signup.row.evidence-ok"));
        } else {
            take(row, practice.get(), id, title, response.get(), evidence, java.util.Objects.requireNonNull(judged(ok)));
        }
    }

    private void take(TableRow row, PracticeCode practice, String id, String title, Response response, String evidence, SignUpAnswer.Evidence judged) {
        var requirement = known.find(id).orElseGet(() -> found.computeIfAbsent(id, name -> new Requirement(name, title, "")));
        var answer = new SignUpAnswer(practice, known.startYear(), requirement.id(), round, response, evidence, judged, on);
        if (answers.putIfAbsent(answer.id().toString(), answer) != null) {
            reject(row, "requirement", practice + " " + id, Problem.of("casework.signup.row.twice"));
        }
    }

    private static SignUpAnswer.@Nullable Evidence judged(String ok) {
        return ok.isEmpty() ? SignUpAnswer.Evidence.NOT_LOOKED_AT : Response.parse(ok).map(r -> switch (r) {
            case YES -> SignUpAnswer.Evidence.ENOUGH;
            case NO, WORKING_TOWARDS -> SignUpAnswer.Evidence.NOT_ENOUGH;
        }).orElse(null);
    }

    private void reject(TableRow row, String column, String value, Problem problem) {
        rejected.add(new RejectedRow(row.line(), column, value, problem));
    }

    private String cell(HeadingRow h, TableRow row, String... names) {
        int column = h.find(names);
        if (column >= 0 && !read.contains(column)) {
            read.add(column);
        }
        return column < 0 ? "" : row.cell(column);
    }
}
