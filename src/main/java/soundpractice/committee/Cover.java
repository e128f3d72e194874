package soundpractice.committee;

import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// What the cover sheet of a pack says, field by field as the committee's form asks for it. Printed, it has two pages at most.
///
/// @param agendaNumber its number on the agenda
/// @param title its title
/// @param flags which confidentiality flags are set
/// @param purpose what the committee is asked to do
/// @param keyPoints the points to take in before reading on
/// @param interests declared interests, beside those that the meeting records
/// @param risk risks and how they are held
/// @param finance what it costs
/// @param legal legal questions
/// @param healthInequalities what it means for health inequalities
/// @param equality what it means for equality
/// @param publicInvolvement how the public was involved
/// @param communications what is told to whom
/// @param authors who wrote it
/// @param sponsor who puts it forward
public record Cover(
        RecordId meeting,
        String agendaNumber,
        String title,
        List<Flag> flags,
        String purpose,
        String keyPoints,
        String interests,
        String risk,
        String finance,
        String legal,
        String healthInequalities,
        String equality,
        String publicInvolvement,
        String communications,
        String authors,
        String sponsor) {

    /// Cover sheets in the journal, one for each meeting.
    public static final Kind<Cover> KIND = Kind.of("committee.cover", Cover.class);

    /// Why a paper is confidential; the form has a box for each.
    public enum Flag {
        COMMERCIAL,
        LEGAL,
        PATIENT_IDENTIFIABLE,
        FINANCIAL,
        TIME,
        OTHER;

        /// The key of its name in words.
        public String key() {
            return "committee.flag." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Cover {
        flags = flags.stream().distinct().sorted().toList();
    }

    /// The identity of a meeting's cover sheet.
    public static RecordId idOf(RecordId meeting) {
        return RecordId.derived(KIND.name(), meeting);
    }

    /// A sheet that says nothing yet.
    public static Cover empty(RecordId meeting) {
        return new Cover(meeting, "", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", "");
    }
}
