package soundpractice.register.intake;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Prescribing settings: a digit in older files, role ids joined by `|` in any order in newer ones (data-formats §1). Kept as role ids in one fixed order,
/// so that the two generations compare equal.
final class Settings {
    private static final Pattern ROLE = Pattern.compile("RO[0-9]{1,4}");
    private static final Map<String, String> ROLE_OF_DIGIT = Map.ofEntries(
            Map.entry("0", "RO72"), Map.entry("1", "RO87"), Map.entry("2", "RO80"), Map.entry("3", "RO80|RO87"), Map.entry("4", "RO76"),
            Map.entry("8", "RO255"), Map.entry("9", "RO247"), Map.entry("10", "RO250"), Map.entry("11", "RO252"), Map.entry("12", "RO259"),
            Map.entry("13", "RO249"), Map.entry("14", "RO246"), Map.entry("15", "RO245"), Map.entry("16", "RO260"), Map.entry("17", "RO257"),
            Map.entry("18", "RO256"), Map.entry("19", "RO251"), Map.entry("20", "RO248"), Map.entry("21", "RO254"), Map.entry("22", "RO258"),
            Map.entry("24", "RO253"), Map.entry("25", "RO82"), Map.entry("26", "RO321"), Map.entry("27", "RO323"));

    private Settings() {}

    /// The roles in a cell, sorted and joined by `|`; empty when the cell holds something else.
    static Optional<String> roles(String cell) {
        if (cell.isEmpty()) {
            return Optional.of("");
        }
        var role = ROLE_OF_DIGIT.get(cell);
        if (role != null) {
            return Optional.of(role);
        }
        if (ROLE.matcher(cell).matches()) {
            return Optional.of(cell);
        }
        var roles = new TreeSet<String>();
        for (var part : cell.split("\\|", -1)) {
            var one = part.strip();
            if (!ROLE.matcher(one).matches()) {
                return Optional.empty();
            }
            roles.add(one);
        }
        return Optional.of(String.join("|", roles));
    }
}
