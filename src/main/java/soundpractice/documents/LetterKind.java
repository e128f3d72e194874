package soundpractice.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundpractice.kernel.Problem;

/// A kind of letter: what it must be filled with and what it encloses.
///
/// @param id `letter-1` to `letter-5`; also the name of its page template in `reports/letters`
/// @param number 1 to 5
/// @param required merge fields that must not be empty, in the order a person would look for them
/// @param variants wordings by name, each with the further fields it needs; empty where there is only one
/// @param optional merge fields that may be filled
/// @param filledTables tables that must have at least one row
/// @param enclosures what goes with it, in order
public record LetterKind(
        String id,
        int number,
        List<String> required,
        Map<String, List<String>> variants,
        Set<String> optional,
        Set<String> filledTables,
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
        enclosures = List.copyOf(enclosures);
    }

    /// The kind of that id.
    public static Optional<LetterKind> find(String id) {
        return LetterKinds.ALL.stream().filter(k -> k.id.equals(id)).findFirst();
    }

    /// Every kind, by number.
    public static List<LetterKind> all() {
        return LetterKinds.ALL;
    }

    /// Everything that stops this letter: fields that are empty, missing or unknown, rows that do not fit. Each names the letter, the practice and the field.
    public List<Problem> problems(LetterModel model) {
        var problems = new ArrayList<Problem>();
        if (variants.isEmpty() ? !model.variant().isEmpty() : !variants.containsKey(model.variant())) {
            problems.add(Problem.of("documents.letter.variant-unknown", number, model.practice().value(), model.variant()).at("variant"));
        }
        var must = new LinkedHashSet<>(required);
        must.addAll(variants.getOrDefault(model.variant(), List.of()));
        var filled = model.filled();
        for (var field : must) {
            if (filled.getOrDefault(field, "").isBlank()) {
                problems.add(Problem.of("documents.letter.field-empty", number, model.practice().value(), field).at(field));
            }
        }
        for (var field : model.fields().keySet()) {
            if (!known(field)) {
                problems.add(Problem.of("documents.letter.field-unknown", number, model.practice().value(), field).at(field));
            }
        }
        problems.addAll(tableProblems(model));
        return problems;
    }

    private List<Problem> tableProblems(LetterModel model) {
        var problems = new ArrayList<Problem>();
        for (var table : filledTables) {
            if (model.rows(table).isEmpty()) {
                problems.add(Problem.of("documents.letter.table-empty", number, model.practice().value(), table).at(table));
            }
        }
        model.tables().forEach((table, rows) -> {
            var enclosure = enclosures.stream().filter(e -> e.table().equals(table)).findFirst();
            if (enclosure.isEmpty()) {
                problems.add(Problem.of("documents.letter.field-unknown", number, model.practice().value(), table).at(table));
            } else if (rows.stream().anyMatch(row -> row.size() != enclosure.get().columns() || row.getFirst().isBlank())) {
                problems.add(Problem.of("documents.letter.row-unfit", number, model.practice().value(), table, enclosure.get().columns()).at(table));
            }
        });
        return problems;
    }

    private boolean known(String field) {
        return required.contains(field) || optional.contains(field) || variants.values().stream().anyMatch(more -> more.contains(field))
                || field.equals(LetterField.LETTER_DATE) || field.equals(LetterField.PRACTICE_CODE);
    }
}
