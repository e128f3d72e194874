package soundpractice.improvement.watching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Reminders as a calendar file that any calendar program reads (RFC 5545): whole-day events, each with an alarm.
public final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    /// A day to be reminded of.
    ///
    /// @param id names the event for good: a later file with the same id moves it instead of adding another
    /// @param warnDays days before at which to remind
    public record Event(String id, LocalDate on, String title, String about, int warnDays) {}

    private CalendarFile() {}

    /// The file's text.
    ///
    /// @param made when it was made
    public static String of(List<Event> events, Instant made) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Sound Practice//Plans//EN");
        line(out, "CALSCALE:GREGORIAN");
        line(out, "METHOD:PUBLISH");
        for (var event : events) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:" + event.id() + "@sound-practice");
            line(out, "DTSTAMP:" + MOMENT.format(made));
            line(out, "DTSTART;VALUE=DATE:" + DAY.format(event.on()));
            line(out, "DTEND;VALUE=DATE:" + DAY.format(event.on().plusDays(1)));
            line(out, "SUMMARY:" + escaped(event.title()));
            if (!event.about().isBlank()) {
                line(out, "DESCRIPTION:" + escaped(event.about()));
            }
            line(out, "TRANSP:TRANSPARENT");
            line(out, "BEGIN:VALARM");
            line(out, "ACTION:DISPLAY");
            line(out, "DESCRIPTION:" + escaped(event.title()));
            line(out, "TRIGGER:-P" + Math.max(0, event.warnDays()) + "D");
            line(out, "END:VALARM");
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\r?\n", "\\\\n").replaceAll("\\p{Cntrl}", " ");
    }

    /// Lines end with CR LF and are folded at 75 octets, never inside a letter.
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int size = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(letter);
            octets += size;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
