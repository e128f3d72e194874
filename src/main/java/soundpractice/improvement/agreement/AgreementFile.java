package soundpractice.improvement.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// An agreement with its fixed text and its signatures.
///
/// @param text null while it is a draft
public record AgreementFile(Entry<Agreement> agreement, @Nullable FixedText text, List<Signature> signatures) {

    public AgreementFile {
        signatures = signatures.stream().sorted(Comparator.comparing(Signature::party)).toList();
    }

    /// The agreement.
    public Agreement of() {
        return agreement.value();
    }

    /// Its identity.
    public RecordId id() {
        return agreement.id();
    }

    /// The parties that have not signed yet.
    public List<PartyRole> missing() {
        return of().kind().signers().stream().filter(role -> signatures.stream().noneMatch(s -> s.party() == role)).toList();
    }

    /// The same agreement with one signature more, as its page shows it while it is being signed with a key.
    AgreementFile with(Signature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new AgreementFile(agreement, text, more);
    }

    /// Its next date on a day: when both look at it again, or its end.
    public Optional<LocalDate> nextDate(LocalDate today) {
        var review = of().terms().reviewOn();
        if (of().state() != AgreementState.SIGNED) {
            return Optional.empty();
        }
        return Optional.of(review != null && !review.isBefore(today) ? review : of().terms().until());
    }
}
