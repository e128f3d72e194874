package soundpractice.contract.notice;

import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A letter or notice under a contract while it is written. Once issued ([IssuedNotice]) it stays as it went out.
public sealed interface Notice permits NoActionLetter, RemedialNotice, BreachNotice {

    /// Whose contract.
    PracticeCode practice();

    /// The case.
    RecordId caseId();

    /// Which of the three forms.
    Form form();

    /// Every text in it that a person wrote, with the name of its place, for finding what must not stand there.
    List<Written> written();

    /// Its record's scope.
    default Scope scope() {
        return Scope.of(practice());
    }

    /// A text and its place.
    ///
    /// @param place the field's name
    record Written(String place, String text) {}

    /// Texts of a list, each with its number in it.
    static List<Written> each(String place, List<String> texts) {
        var all = new java.util.ArrayList<Written>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(new Written(place + "/" + (i + 1), texts.get(i)));
        }
        return all;
    }
}
