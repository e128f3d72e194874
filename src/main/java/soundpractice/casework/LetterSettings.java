package soundpractice.casework;

import java.util.Objects;
import soundpractice.documents.LetterLanguage;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// What every letter of the team prints alike: who writes, who helps, where answers go, who signs. The team edits it; an empty entry that a letter
/// needs stops that letter by the entry's name.
///
/// @param organisation the commissioner's name
/// @param senderAddress its postal address, one line each
/// @param service the service the letters are about
/// @param standard the short name of its standard
/// @param supportName Senior Service Improvement Officer
/// @param supportEmail their e-mail address
/// @param neighbourhoodBody who employs the neighbourhood managers
/// @param mailbox where plans and updates go
/// @param committee who weighs the three courses
/// @param signatoryRole the role that signs
/// @param signatoryName the person who signs; may be empty
/// @param signatoryTeam the line under the role in Letters 3 to 5
/// @param teamOnEveryLetter whether that line stands under Letters 1 and 2 as well
/// @param signatoryPhone telephone under the signature
/// @param signatoryEmail e-mail under the signature
/// @param language of the letters' frame; English where nobody chose
public record LetterSettings(
        String organisation,
        String senderAddress,
        String service,
        String standard,
        String supportName,
        String supportEmail,
        String neighbourhoodBody,
        String mailbox,
        String committee,
        String signatoryRole,
        String signatoryName,
        String signatoryTeam,
        boolean teamOnEveryLetter,
        String signatoryPhone,
        String signatoryEmail,
        LetterLanguage language) {

    /// How the journal knows it: one record, shared by the team.
    public static final Kind<LetterSettings> KIND = Kind.of("casework.letter_settings", LetterSettings.class);

    /// The one record's id.
    public static final RecordId ID = RecordId.derived(KIND.name(), "ours");

    /// Nothing entered yet: every letter is stopped.
    public static final LetterSettings EMPTY = new LetterSettings("", "", "", "", "", "", "", "", "", "", "", "", false, "", "", LetterLanguage.ENGLISH);

    public LetterSettings {
        language = Objects.requireNonNullElse(language, LetterLanguage.ENGLISH);
    }
}
