package soundpractice.inspection;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Problem;
import soundpractice.register.NhsNumber;

/// What is written about inspections and concerns goes to other bodies, so nothing in it may point to a patient.
public final class NoPatients {
    private NoPatients() {}

    /// What stands against these texts, by the names of their fields.
    ///
    /// @param fields field, text, field, text …
    public static List<Problem> in(String... fields) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            if (NhsNumber.isIn(fields[i + 1])) {
                problems.add(Problem.of("inspection.names-a-patient").at(fields[i]));
            }
        }
        return problems;
    }
}
