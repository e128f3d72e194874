package soundpractice.casework.ui;

import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUpSheet;
import soundpractice.kernel.PracticeCode;

/// A practice's answers to one requirement.
///
/// @param round the round that is looked at
record SignUpRow(PracticeCode practice, String name, SignUpSheet.Line line, Round round) {

    boolean open() {
        return line.isOutstanding(round);
    }

    String at(Round when) {
        return line.at(when).map(a -> a.response().printed()).orElse("");
    }

    String evidence() {
        return line.at(round).map(SignUpAnswer::evidence).orElse("");
    }
}
