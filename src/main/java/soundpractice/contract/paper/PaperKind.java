package soundpractice.contract.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import soundpractice.documents.NoticeKinds;

/// The papers of an investigation (§8), one for each thing that is put on paper on the way to a decision.
public enum PaperKind {
    /// Minor: sets the issues out, and asks for information or assurance in writing.
    ASSURANCE(NoticeKinds.ASSURANCE_LETTER),
    /// Major: what the audit looks at, tied to the contract's duties.
    TERMS(NoticeKinds.TERMS_OF_REFERENCE),
    /// A witness's statement with the consent to its five uses, to be signed.
    STATEMENT(NoticeKinds.WITNESS_STATEMENT);

    private final String document;

    PaperKind(String document) {
        this.document = document;
    }

    /// The kind of document it is printed as.
    public String document() {
        return document;
    }

    /// As the command line writes it: `assurance`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "contract.paper." + word();
    }

    /// The kind of that word.
    public static Optional<PaperKind> find(String word) {
        return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
