package soundpractice.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;

/// A person at or for a practice, entered by hand: no public file with named persons is imported. Scope: the practice.
///
/// @param practice whose contact
/// @param role what they are to it
/// @param title Dr, Mrs …; may be empty
/// @param givenName may be empty
/// @param familyName needed
/// @param job their own words for what they do; may be empty
/// @param phone may be empty
/// @param email may be empty
/// @param from first day in the role, if known
/// @param to last day in the role; null while they hold it
public record Contact(
        PracticeCode practice,
        ContactRole role,
        String title,
        String givenName,
        String familyName,
        String job,
        String phone,
        String email,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// The record's kind; the dates of a spell belong together.
    public static final Kind<Contact> KIND = Kind.of("register.contact", Contact.class).together("from", "to");

    /// Whether they hold the role on a day.
    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }

    /// How lists name them: Dr Ann Example.
    public String fullName() {
        return String.join(" ", java.util.stream.Stream.of(title, givenName, familyName).filter(s -> !s.isBlank()).toList());
    }

    /// How a letter greets them: Dr Example. The given name stands in when there is no title.
    public String greeting() {
        return title.isBlank() ? (givenName.isBlank() ? familyName : givenName + " " + familyName) : title + " " + familyName;
    }
}
