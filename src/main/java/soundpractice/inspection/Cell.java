package soundpractice.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;

/// A place in the ratings grid: six population groups by five key questions, with their aggregates. The order is that of the framework's grid.
///
/// @param group the row; null for the key questions' own line
/// @param question the column; null for the groups' own column
public record Cell(@Nullable PopulationGroup group, @Nullable KeyQuestion question) {

    /// The practice as a whole.
    public static final Cell OVERALL = new Cell(null, null);

    /// All 42, row by row, each row's aggregate last, the practice's own last of all.
    public static final List<Cell> ALL = all();

    /// The level it stands at.
    public Level level() {
        if (group == null) {
            return question == null ? Level.L4 : Level.L3;
        }
        return question == null ? Level.L2 : Level.L1;
    }

    /// Its code as the framework's tables have it: `OLD.SAFE`, `OLD`, `SAFE`, `ALL`.
    public String code() {
        return switch (level()) {
            case L1 -> code(group) + "." + code(question);
            case L2 -> code(group);
            case L3 -> code(question);
            case L4 -> "ALL";
        };
    }

    /// The cell of a code.
    public static Optional<Cell> of(String code) {
        return ALL.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /// The code of a key question: `WELL`.
    public static String code(@Nullable KeyQuestion question) {
        return switch (question) {
            case SAFE -> "SAFE";
            case EFFECTIVE -> "EFF";
            case CARING -> "CAR";
            case RESPONSIVE -> "RES";
            case WELL_LED -> "WELL";
            case null -> "";
        };
    }

    /// The code of a population group: `LTC`.
    public static String code(@Nullable PopulationGroup group) {
        return switch (group) {
            case OLDER_PEOPLE -> "OLD";
            case LONG_TERM_CONDITIONS -> "LTC";
            case FAMILIES -> "FCY";
            case WORKING_AGE -> "WORK";
            case VULNERABLE -> "VUL";
            case MENTAL_HEALTH -> "MH";
            case null -> "";
        };
    }

    private static List<Cell> all() {
        var cells = new ArrayList<Cell>();
        for (var group : PopulationGroup.values()) {
            Arrays.stream(KeyQuestion.values()).forEach(q -> cells.add(new Cell(group, q)));
            cells.add(new Cell(group, null));
        }
        Arrays.stream(KeyQuestion.values()).forEach(q -> cells.add(new Cell(null, q)));
        cells.add(OVERALL);
        return List.copyOf(cells);
    }
}
