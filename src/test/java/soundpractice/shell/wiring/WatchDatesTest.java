package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.WorkingDays;
import soundpractice.casework.Case;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Stage;
import soundpractice.casework.dates.CalendarFiles;
import soundpractice.casework.dates.DatedItem;
import soundpractice.casework.dates.Supposing;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.performance.Parameter;
import soundpractice.performance.Policy;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// No date moves unseen: a closed day, a policy and a receipt each list what they move, and what moved stays listed until somebody has seen it (D-5, D-10, P-8, P-18).
class WatchDatesTest {
    private static final LocalDate LETTER = LocalDate.of(2017, 10, 2);
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 5);
    private static final PracticeCode CODE = PracticeCode.of("Z99001");
    private static final RecordId DOCUMENT = RecordId.derived("test", "letter-4");

    @TempDir
    Path dir;

    private OpenStore store;
    private CaseworkWiring casework;

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(dir.resolve("store"), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), "walnut ferry onwards plaster".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), InstantSource.fixed(Instant.parse("2017-10-05T12:00:00Z")));
        casework = CaseworkWiring.of(store);
        var of = Case.open(CODE, FinancialQuarter.of("2017-18/Q2"), Stage.SUPPORT, LETTER);
        var letter = new CaseLetter(DOCUMENT, of.id(), CODE, "letter-4", "", of.opened(), LETTER, null);
        store.journal().save(Change.plain().put(Case.KIND, of.id(), of.scope(), of).put(CaseLetter.KIND, CaseLetter.idOf(DOCUMENT), of.scope(), letter));
        casework.dates().see(List.of(DOCUMENT), LETTER, true);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_closed_day_says_what_it_would_move_moves_it_and_stays_listed_until_it_was_seen() throws Exception {
        var dates = casework.dates();
        assertThat(dates.moved(TODAY)).isEmpty();
        var days = casework.calendar();
        var oneOff = new ArrayList<>(days.oneOff());
        oneOff.add(new BankHoliday(LocalDate.of(2017, 10, 20), "Office flooded"));
        var would = dates.wouldMove(Supposing.calendar(new WorkingDays(days.table(), oneOff)), TODAY);
        assertThat(would).singleElement().satisfies(m -> {
            assertThat(m.was()).isEqualTo(LocalDate.of(2017, 11, 9));
            assertThat(m.now().due().date()).isEqualTo(LocalDate.of(2017, 11, 10));
            assertThat(m.now().due().holidays()).extracting(d -> d.title()).containsExactly("Office flooded");
            assertThat(m.stated()).as("no letter prints the end of the time to respond").isFalse();
        });
        assertThat(dates.moved(TODAY)).as("supposing saves nothing").isEmpty();
        casework.days().close(LocalDate.of(2017, 10, 20), "Office flooded", days).orThrow();
        assertThat(dates.moved(TODAY)).singleElement().satisfies(m -> assertThat(m.by()).isEqualTo(1));
        assertThat(casework.days().close(LocalDate.of(2017, 10, 20), "again", casework.calendar()).isDone()).as("closed already").isFalse();
        assertThat(casework.days().close(LocalDate.of(2017, 10, 21), "Saturday", casework.calendar()).isDone()).isFalse();
        assertThat(dates.acknowledge(TODAY)).isEqualTo(1);
        assertThat(dates.moved(TODAY)).isEmpty();
        casework.days().open(LocalDate.of(2017, 10, 20)).orThrow();
        assertThat(dates.moved(TODAY)).as("moved back is moved too").hasSize(1);
        assertThat(casework.days().open(LocalDate.of(2017, 12, 25)).isDone()).as("the published table stays").isFalse();
    }

    @Test
    void a_policy_moves_the_date_that_an_issued_letter_states_and_says_so() throws Exception {
        var longer = Policy.standard(2017).with(Parameter.SUBMISSION_DAYS, "35").orThrow();
        assertThat(casework.dates().wouldMove(Supposing.policy(longer), TODAY)).singleElement().satisfies(m -> {
            assertThat(m.was()).isEqualTo(LocalDate.of(2017, 10, 30));
            assertThat(m.now().due().date()).isEqualTo(LocalDate.of(2017, 11, 6));
            assertThat(m.stated()).as("Letter 4 prints 30 October").isTrue();
        });
        assertThat(casework.dates().wouldMove(Supposing.policy(Policy.standard(2018).with(Parameter.SUBMISSION_DAYS, "35").orThrow()), TODAY)).as("another year’s policy").isEmpty();
        store.journal().save(Change.plain().put(Policy.KIND, Policy.idOf(2017), soundpractice.kernel.Scope.AREA, longer));
        assertThat(casework.dates().moved(TODAY)).singleElement().satisfies(m -> assertThat(m.stated()).isTrue());
    }

    @Test
    void a_receipt_date_moves_the_time_to_respond_in_front_of_whoever_types_it() throws Exception {
        var moved = casework.receipts().record(DOCUMENT, LocalDate.of(2017, 10, 4), TODAY).orThrow();
        assertThat(moved.before().get(1).due().date()).isEqualTo(LocalDate.of(2017, 11, 9));
        assertThat(moved.after().get(1).due().date()).isEqualTo(LocalDate.of(2017, 11, 13));
        assertThat(casework.dates().moved(TODAY)).as("seen by typing it").isEmpty();
    }

    @Test
    void a_date_beyond_the_table_is_flagged_and_a_calendar_file_holds_each_date_with_its_proof() throws Exception {
        var of = Case.open(PracticeCode.of("Z99002"), FinancialQuarter.of("2028-29/Q2"), Stage.SUPPORT, LocalDate.of(2028, 12, 15));
        var late = RecordId.derived("test", "late");
        store.journal().save(Change.plain().put(Case.KIND, of.id(), of.scope(), of)
                .put(CaseLetter.KIND, CaseLetter.idOf(late), of.scope(), new CaseLetter(late, of.id(), of.practice(), "letter-4", "", of.opened(), LocalDate.of(2028, 12, 15), null)));
        var items = CalendarWiring.of(store).items(LocalDate.of(2028, 12, 20));
        assertThat(items.stream().filter(DatedItem::beyondTable)).singleElement().satisfies(i -> assertThat(i.sort()).isEqualTo(DatedItem.Sort.ENGAGEMENT));
        var ics = CalendarFiles.of(CalendarWiring.of(store).items(TODAY), store.messages()::of, Instant.parse("2017-10-05T12:00:00Z"));
        assertThat(ics.replace("\r\n ", "")).contains("BEGIN:VCALENDAR", "DTSTART;VALUE=DATE:20171030", "DTSTART;VALUE=DATE:20171109", "28 working days").endsWith("END:VCALENDAR\r\n");
    }
}
