package soundpractice.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;

/// A kind of letter or notice: what it must be filled with and what it encloses.
///
/// @param id `letter-1` to `letter-5`, `notice-remedial` …; also the name of its page template
/// @param folder the folder of its page template, head and closing under `reports/`: `letters` or `notices`
/// @param number 1 to 5; 0 for a notice, which goes by its name
/// @param required merge fields that must not be empty, in the order a person would look for them
/// @param variants wordings by name, each with the further fields it needs; empty where there is only one
/// @param optional merge fields that may be filled
/// @param filledTables tables that must have at least one row
/// @param tables tables that it prints in its own text, in order, with the columns of each
/// @param enclosures what goes with it, in order
public record LetterKind(
        String id,
        String folder,
        int number,
        List<String> required,
        Map<String, List<String>> variants,
        Set<String> optional,
        Set<String> filledTables,
        Map<String, Integer> tables,
        List<Enclosure> enclosures) {

    /// Letter 5's wording for two quarters running.
    public static final String TWO_QUARTERS = "two-quarters";
    /// Letter 5's wording when an earlier letter went unanswered; it is ours.
    public static final String SILENCE = "silence";

    public LetterKind {
        required = List.copyOf(required);
        variants = Map.copyOf(variants);
        optional = Set.copyOf(optional);
        filledTables = Set.copyOf(filledTables);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        enclosures = List.copyOf(enclosures);
    }

    /// The kind of that id.
    public static Optional<LetterKind> find(String id) {
        return all().stream().filter(k -> k.id.equals(id)).findFirst();
    }

    /// Every kind: the letters by number, then the notices.
    public static List<LetterKind> all() {
        return Stream.concat(LetterKinds.ALL.stream(), NoticeKinds.ALL.stream()).toList();
    }

    /// Whether it is a notice under a contract, and not a letter of the process.
    public boolean notice() {
        return number == 0;
    }

    /// Its page template's name.
    public String template() {
        return folder + "/" + id;
    }

    /// A sentence about a letter or notice of this kind: problems with both read alike, but a notice has no number.
    ///
    /// @param args the practice, then what the sentence names
    public Problem problem(String sentence, Object... args) {
        var all = new ArrayList<Object>();
        all.add(notice() ? Reason.of("", "documents.notice." + id) : Reason.of("", "documents.letter.numbered", number));
        all.addAll(List.of(args));
        return Problem.of("documents.letter." + sentence, all.toArray());
    }

    /// Everything that stops this letter: fields that are empty, missing or unknown, rows that do not fit. Each names the letter, the practice and the field.
    public List<Problem> problems(LetterModel model) {
        var problems = new ArrayList<Problem>();
        if (variants.isEmpty() ? !model.variant().isEmpty() : !variants.containsKey(model.variant())) {
            problems.add(problem("variant-unknown", model.practice().value(), model.variant()).at("variant"));
        }
        var must = new LinkedHashSet<>(required);
        must.addAll(variants.getOrDefault(model.variant(), List.of()));
        var filled = model.filled();
        for (var field : must) {
            if (filled.getOrDefault(field, "").isBlank()) {
                problems.add(problem("field-empty", model.practice().value(), field).at(field));
            }
        }
        for (var field : model.fields().keySet()) {
            if (!known(field)) {
                problems.add(problem("field-unknown", model.practice().value(), field).at(field));
            }
        }
        problems.addAll(tableProblems(model));
        return problems;
    }

    private List<Problem> tableProblems(LetterModel model) {
        var problems = new ArrayList<Problem>();
        for (var table : filledTables) {
            if (model.rows(table).isEmpty()) {
                problems.add(problem("table-empty", model.practice().value(), table).at(table));
            }
        }
        model.tables().forEach((table, rows) -> {
            int columns = tables.getOrDefault(table, enclosures.stream().filter(e -> e.table().equals(table)).map(Enclosure::columns).findFirst().orElse(0));
            if (columns == 0) {
                problems.add(problem("field-unknown", model.practice().value(), table).at(table));
            } else if (rows.stream().anyMatch(row -> row.size() != columns || row.getFirst().isBlank() || (notice() && row.stream().anyMatch(String::isBlank)))) {
                problems.add(problem("row-unfit", model.practice().value(), table, columns).at(table));
            }
        });
        return problems;
    }

    private boolean known(String field) {
        return required.contains(field) || optional.contains(field) || variants.values().stream().anyMatch(more -> more.contains(field))
                || field.equals(LetterField.LETTER_DATE) || field.equals(LetterField.PRACTICE_CODE);
    }
}
