package soundpractice.contract.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import soundpractice.contract.Action;
import soundpractice.documents.NoticeKinds;

/// The three forms a notice has (§10).
public enum Form {
    /// Annex 8: no contractual action.
    NO_ACTION(NoticeKinds.NO_ACTION, Action.NONE),
    /// Annex 9(a).
    REMEDIAL(NoticeKinds.REMEDIAL, Action.REMEDIAL),
    /// Annex 9(b).
    BREACH(NoticeKinds.BREACH, Action.BREACH);

    private final String document;
    private final Action action;

    Form(String document, Action action) {
        this.document = document;
        this.action = action;
    }

    /// The kind of document it is printed as.
    public String document() {
        return document;
    }

    /// The course it carries out.
    public Action action() {
        return action;
    }

    /// As the command line writes it: `no-action`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of its name in words.
    public String key() {
        return "contract.form." + word();
    }

    /// The form of that word.
    public static Optional<Form> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /// The form that carries out a course, if one does: sanction and termination have no template in the source.
    public static Optional<Form> of(Action action) {
        return Arrays.stream(values()).filter(f -> f.action == action).findFirst();
    }
}
