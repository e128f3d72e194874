package soundpractice.improvement.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;

/// An agreement's text as it was fixed for signing, word for word, with the plan it annexes. It never changes; the proof code printed on it can be made again.
///
/// @param text everything that is agreed, in one form
/// @param annex the annexed plan's text; empty if none
/// @param proof the code over text and annex
public record FixedText(RecordId agreement, PracticeCode practice, LocalDate on, String text, String annex, String proof) {

    /// Fixed texts in the journal: one for each agreement.
    public static final Kind<FixedText> KIND = Kind.log("improvement.fixed", FixedText.class);

    /// The identity of an agreement's text.
    public static RecordId idOf(RecordId agreement) {
        return RecordId.derived(KIND.name(), agreement);
    }

    /// The text of an agreement as it stands now.
    public static FixedText of(RecordId id, Agreement agreement, String annex, LocalDate on) {
        var text = write(agreement);
        return new FixedText(id, agreement.practice(), on, text, annex, ProofCode.of(text + "\n\n" + annex).value());
    }

    /// Whether text, annex and code still belong together.
    public boolean isTrue() {
        return ProofCode.of(text + "\n\n" + annex).value().equals(proof);
    }

    private static String write(Agreement a) {
        var lines = new ArrayList<String>();
        lines.add(a.kind().word() + "\t" + a.practice() + "\t" + a.title() + "\tversion " + a.number());
        if (!a.changes().isBlank()) {
            lines.add("changes\t" + a.changes());
        }
        a.parties().forEach(p -> lines.add("party\t" + String.join("\t", p.role().word(), p.name(), p.representative(), p.position(), p.address(), p.telephone(), p.email())));
        var t = a.terms();
        lines.add("terms\t" + t.from() + "\t" + t.until() + "\t" + (t.reviewOn() == null ? "" : t.reviewOn()) + "\t" + t.price().toPlainString() + "\t"
                + t.cap().toPlainString() + "\t" + t.ratio().toPlainString());
        a.filled().forEach(c -> lines.add(c.section() + "\t" + c.id() + " v" + c.version() + "\t" + c.text()));
        if (!a.planProof().isEmpty()) {
            lines.add("annex\tplan\t" + a.planProof());
        }
        return String.join("\n", lines);
    }
}
