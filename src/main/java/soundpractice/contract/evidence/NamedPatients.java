package soundpractice.contract.evidence;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Problem;
import soundpractice.register.NhsNumber;

/// Finds patients named by their NHS number, so that they do not enter a case: the number's ten digits with the right check digit, spaced or not.
public final class NamedPatients {
    private NamedPatients() {}

    /// The points of a field that name a patient, each by its place; empty when none does.
    public static List<Problem> in(String field, List<String> points) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < points.size(); i++) {
            if (NhsNumber.isIn(points.get(i))) {
                problems.add(Problem.of("contract.patient.point", i + 1).at(field));
            }
        }
        return problems;
    }

    /// The line of a text that names a patient first; 0 when none does.
    public static int lineOf(String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (NhsNumber.isIn(lines.get(i))) {
                return i + 1;
            }
        }
        return NhsNumber.isIn(text) ? lines.size() : 0;
    }
}
