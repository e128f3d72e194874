package soundpractice.improvement.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reminders that other calendar programs can read (RFC 5545).
class CalendarFileTest {
    private static final Instant MADE = Instant.parse("2017-10-02T08:30:00Z");

    @Test
    void an_event_is_a_whole_day_with_an_alarm() {
        var text = CalendarFile.of(List.of(new CalendarFile.Event("a-1", LocalDate.of(2017, 10, 31), "Recall list", "Owner: A. Nurse", 3)), MADE);
        assertThat(text.lines()).containsSequence("BEGIN:VEVENT", "UID:a-1@sound-practice", "DTSTAMP:20171002T083000Z", "DTSTART;VALUE=DATE:20171031",
                "DTEND;VALUE=DATE:20171101", "SUMMARY:Recall list", "DESCRIPTION:Owner: A. Nurse").contains("TRIGGER:-P3D");
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void signs_with_a_meaning_are_escaped_and_a_title_cannot_begin_a_line_of_its_own() {
        var text = CalendarFile.of(List.of(new CalendarFile.Event("a", LocalDate.of(2017, 1, 1), "One; two, three\\four\nBEGIN:VEVENT", "", 0)), MADE);
        assertThat(text).contains("SUMMARY:One\\; two\\, three\\\\four\\nBEGIN:VEVENT\r\n");
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void lines_are_folded_at_seventy_five_octets_and_unfold_to_what_they_were(long seed) {
        var random = new Random(seed);
        var title = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            title.appendCodePoint(List.of((int) 'a', (int) ' ', (int) 'é', (int) '–', 0x1F600).get(random.nextInt(5)));
        }
        var text = CalendarFile.of(List.of(new CalendarFile.Event("a", LocalDate.of(2017, 1, 1), title.toString(), "", 1)), MADE);
        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as("seed %d", seed).isLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title);
    }
}
