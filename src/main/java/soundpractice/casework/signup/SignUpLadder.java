package soundpractice.casework.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Stage;
import soundpractice.casework.escalation.Proposal;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// What follows from sign-up answers when a quarter closes: Letter 2 with a plan on C1 after Q2, Letter 3 and escalation after Q3.
/// Silence after Letter 2 is not decided here: it brings Letter 5 by the clock. Pure.
public final class SignUpLadder {
    private SignUpLadder() {}

    /// What is proposed for a quarter, by practice.
    ///
    /// @param open open cases by practice
    /// @param policyYear the policy version that says so
    public static List<Proposal> propose(FinancialQuarter quarter, List<SignUpSheet> sheets, Map<PracticeCode, CaseFile> open, int policyYear) {
        var proposals = new ArrayList<Proposal>();
        for (var sheet : sheets) {
            var file = Optional.ofNullable(open.get(sheet.practice()));
            var before = file.map(f -> f.of().stage()).orElse(Stage.NONE);
            if (quarter.number() == 2) {
                letter2(quarter, sheet, file, before, policyYear).ifPresent(proposals::add);
            } else if (quarter.number() == 3) {
                letter3(quarter, sheet, file, before, policyYear).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private static Optional<Proposal> letter2(FinancialQuarter quarter, SignUpSheet sheet, Optional<CaseFile> file, Stage before, int policyYear) {
        var outstanding = sheet.outstanding(Round.Q2);
        if (outstanding.isEmpty() || decided(file, "letter-2", quarter)) {
            return Optional.empty();
        }
        var why = new ArrayList<Reason>();
        why.add(Reason.of("R-51,R-52,R-53", "casework.why.letter-2", quarter, outstanding.size(), titles(outstanding)));
        var weak = outstanding.stream().filter(l -> l.at(Round.Q2).filter(a -> a.judged() == SignUpAnswer.Evidence.NOT_ENOUGH).isPresent()).toList();
        if (!weak.isEmpty()) {
            why.add(Reason.of("R-52", "casework.why.evidence-weak", titles(weak)));
        }
        return Optional.of(new Proposal(sheet.practice(), quarter, before, Stage.SIGNUP_PLAN.orLater(before), "letter-2", "", why, false, policyYear));
    }

    private static Optional<Proposal> letter3(FinancialQuarter quarter, SignUpSheet sheet, Optional<CaseFile> file, Stage before, int policyYear) {
        var outstanding = sheet.outstanding(Round.Q3);
        if (outstanding.isEmpty() || decided(file, "letter-3", quarter)) {
            return Optional.empty();
        }
        var silent = outstanding.stream().filter(l -> l.q3() == null).toList();
        var why = new ArrayList<Reason>();
        why.add(Reason.of("R-55,R-56,A-12,A-28", "casework.why.letter-3", quarter, outstanding.size(), titles(outstanding)));
        if (!silent.isEmpty()) {
            why.add(Reason.of("R-56", "casework.why.not-sent-again", titles(silent)));
        }
        return Optional.of(new Proposal(sheet.practice(), quarter, before, Stage.ESCALATION.orLater(before), "letter-3", "", why, false, policyYear));
    }

    private static boolean decided(Optional<CaseFile> file, String letter, FinancialQuarter quarter) {
        return file.stream().flatMap(f -> f.decisions().stream()).anyMatch(d -> d.followed() && letter.equals(d.letter()) && d.quarter().equals(quarter));
    }

    private static List<String> titles(List<SignUpSheet.Line> lines) {
        return lines.stream().map(l -> l.requirement().title()).toList();
    }
}
