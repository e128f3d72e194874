package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.inspection.Cell;
import soundpractice.inspection.ClockState;
import soundpractice.inspection.Finding;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionKind;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.NotificationDuty;
import soundpractice.inspection.concern.Severity;
import soundpractice.inspection.course.CourseClock;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.support.Channel;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.crypto.FileVault;

/// The stories that inspections can take, through the whole wiring on a real store, closed and opened again in between.
class InspectionJourneyTest {
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final char[] PASSPHRASE = "a long passphrase for tests".toCharArray();
    private static final LocalDate VISIT = LocalDate.of(2014, 11, 3);

    @TempDir
    Path folder;

    private final AtomicReference<LocalDate> today = new AtomicReference<>(VISIT);
    private OpenStore store;
    private InspectionWiring room;

    @BeforeEach
    void create() throws Exception {
        StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.HEAD_OF_CONTRACTS, "NHS Example"), PASSPHRASE.clone()).close();
        open();
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private void open() throws TroubleException {
        InstantSource clock = () -> today.get().atTime(12, 0).toInstant(ZoneOffset.UTC);
        store = OpenStore.open(new FileVault().unlock(folder.resolve("store"), PASSPHRASE.clone()), Messages.load(Locale.UK), clock);
        room = InspectionWiring.of(store);
    }

    private void on(LocalDate day) {
        today.set(day);
    }

    private void openedAgainOn(LocalDate day) throws TroubleException {
        store.close();
        on(day);
        open();
    }

    @Test
    void inadequate_then_a_plan_then_good() throws Exception {
        var first = held(VISIT, VISIT.plusDays(40), new Cell(null, KeyQuestion.SAFE), Rating.INADEQUATE);
        var finding = room.write().find(null, new Finding(first, PRACTICE, "Fridge not watched", "Treatment of disease", "Regulation 12", "Temperatures were not read.",
                List.of("Nobody owns the log"), List.of("SAFE"), "now")).orThrow();
        var proposal = room.proposing().open(today.get()).getFirst();
        assertThat(proposal.after()).isEqualTo(CourseStage.IMPROVING);
        var course = room.steps().decide(proposal, true, "", today.get()).orThrow();
        assertThat(room.proposing().open(today.get())).isEmpty();
        var clock = clock(course, CourseClock.IMPROVE);
        assertThat(clock.due().date()).isEqualTo(VISIT.plusDays(40).plusMonths(6));
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(room.inspections().find(first).orElseThrow().findings().getFirst().id()).isEqualTo(finding);

        openedAgainOn(VISIT.plusMonths(7));
        var again = held(VISIT.plusMonths(6), VISIT.plusMonths(7), new Cell(null, KeyQuestion.SAFE), Rating.GOOD);
        var end = room.proposing().of(PRACTICE, today.get()).getFirst();
        assertThat(end.after()).isEqualTo(CourseStage.IMPROVED);
        assertThat(end.inspection()).isEqualTo(again);
        room.steps().decide(end, true, "", today.get()).orThrow();
        assertThat(file(course).of().stage()).isEqualTo(CourseStage.IMPROVED);
        assertThat(clock(course, CourseClock.IMPROVE).state()).isEqualTo(ClockState.MET);
        assertThat(file(course).steps()).hasSize(2).allMatch(s -> s.followed() && s.proposed());
        assertThat(room.proposing().open(today.get())).isEmpty();
        assertThat(store.journal().check().ok()).isTrue();
    }

    @Test
    void inadequate_twice_then_special_measures_then_improved() throws Exception {
        held(VISIT, VISIT.plusDays(10), new Cell(PopulationGroup.VULNERABLE, null), Rating.INADEQUATE);
        var course = room.steps().decide(room.proposing().open(today.get()).getFirst(), true, "", today.get()).orThrow();
        assertThat(room.steps().take(course, CourseStage.CANCELLING, today.get(), "They should", today.get()).problems().getFirst().key())
                .isEqualTo("inspection.step.not-before-measures");
        assertThat(room.steps().take(course, CourseStage.IMPROVED, today.get(), "", today.get()).problems().getFirst().key()).isEqualTo("inspection.step.not-looked");

        var second = VISIT.plusMonths(6).plusDays(12);
        on(second.plusDays(2));
        held(second, second.plusDays(1), new Cell(PopulationGroup.VULNERABLE, null), Rating.INADEQUATE);
        var proposal = room.proposing().open(today.get()).getFirst();
        assertThat(proposal.after()).isEqualTo(CourseStage.SPECIAL_MEASURES);
        room.steps().decide(proposal, true, "CQC confirmed by telephone.", today.get()).orThrow();
        assertThat(room.proposing().open(today.get())).as("one inspection speaks once").isEmpty();
        assertThat(clock(course, CourseClock.MEASURES).due().date()).isEqualTo(second.plusDays(1).plusMonths(6));
        assertThat(room.steps().take(course, CourseStage.CANCELLING, today.get(), "", today.get()).problems().getFirst().key()).isEqualTo("inspection.step.time-left");

        supported(course);

        var third = second.plusMonths(5);
        openedAgainOn(third.plusDays(3));
        held(third, third.plusDays(2), new Cell(PopulationGroup.VULNERABLE, null), Rating.REQUIRES_IMPROVEMENT);
        room.steps().decide(room.proposing().open(today.get()).getFirst(), true, "", today.get()).orThrow();
        assertThat(file(course).of().stage()).isEqualTo(CourseStage.IMPROVED);
        assertThat(clock(course, CourseClock.MEASURES).state()).isEqualTo(ClockState.MET);
        assertThat(file(course).inspections()).hasSize(3);
        assertThat(store.journal().check().ok()).isTrue();
    }

    /// In special measures within the programme's dates and without contractual action, the practice has a right to peer support.
    private void supported(RecordId course) throws TroubleException {
        var settings = room.inspections().settings();
        var today = this.today.get();
        assertThat(room.support().eligibility(file(course), settings).eligible()).isTrue();
        room.support().request(course, today, settings, today).orThrow();
        assertThat(clock(course, CourseClock.CONTACT).due().date()).isEqualTo(today.plusDays(7));
        assertThat(room.support().days(course, today, null, today, null, today).problems().getFirst().key()).isEqualTo("inspection.support.no-payment-plan");
        assertThat(room.support().pays(course, 5_001, 5_001, settings, today).isDone()).isFalse();
        assertThat(room.support().pays(course, 5_000, 4_000, settings, today).isDone()).isFalse();
        room.support().pays(course, 5_000, 5_000, settings, today).orThrow();
        room.support().days(course, today, today, today, null, today).orThrow();
        assertThat(clock(course, CourseClock.SUPPORT).due().date()).isEqualTo(today.plusMonths(6));
        room.support().told(course, Channel.WAITING_ROOM, today, "B. Invented", "The rating and what is done", today).orThrow();
        assertThat(file(course).told()).hasSize(1);
    }

    @Test
    void a_proposal_that_is_not_followed_is_kept_with_its_reason_and_not_made_again() throws Exception {
        held(VISIT, VISIT.plusDays(10), new Cell(null, KeyQuestion.SAFE), Rating.INADEQUATE);
        var proposal = room.proposing().open(today.get()).getFirst();
        assertThat(room.steps().decide(proposal, false, " ", today.get()).isDone()).isFalse();
        room.steps().decide(proposal, false, "CQC has withdrawn the rating.", today.get()).orThrow();
        assertThat(room.proposing().open(today.get())).isEmpty();
        assertThat(room.courses().all(today.get())).isEmpty();
        assertThat(room.courses().steps(PRACTICE)).singleElement().satisfies(s -> {
            assertThat(s.followed()).isFalse();
            assertThat(s.note()).isEqualTo("CQC has withdrawn the rating.");
            assertThat(s.reasons()).isNotEmpty();
        });
    }

    @Test
    void a_concern_told_at_the_visit_is_passed_on_and_closed() throws Exception {
        var id = room.telling().record(Concern.told(PRACTICE, null, Severity.OTHER, VISIT, true, null, "", "Emergency drugs out of date", ""), VISIT).orThrow();
        on(VISIT.plusDays(2));
        var file = room.concerns().find(id, today.get()).orElseThrow();
        assertThat(file.clocks()).singleElement().satisfies(c -> assertThat(c.state()).isEqualTo(ClockState.OVERDUE));
        assertThat(room.telling().notified(id, NotificationDuty.N_15, VISIT.minusDays(1), "Lead", "telephone", "", today.get()).isDone()).isFalse();
        room.telling().notified(id, NotificationDuty.N_15, today.get(), "Commissioner's lead", "telephone", "", today.get()).orThrow();
        assertThat(room.telling().close(id, today.get(), "", today.get()).isDone()).isFalse();
        room.telling().close(id, today.get(), "Replaced the same day; seen by the visitor.", today.get()).orThrow();
        assertThat(room.concerns().open(today.get())).isEmpty();
        assertThat(room.telling().weigh(id, Severity.IMMEDIATE, "", today.get()).problems().getFirst().key()).isEqualTo("inspection.concern.closed");
    }

    private RecordId held(LocalDate on, LocalDate published, Cell cell, Rating rating) throws TroubleException {
        if (today.get().isBefore(published)) {
            on(published);
        }
        var id = room.write().plan(Inspection.planned(PRACTICE, InspectionKind.COMPREHENSIVE, on, "Ann Example")).orThrow();
        assertThat(room.write().rate(id, cell, rating, today.get()).isDone()).as("ratings follow a visit").isFalse();
        room.write().write(id, i -> i.on(on, on, published), today.get()).orThrow();
        for (var question : KeyQuestion.values()) {
            room.write().rate(id, new Cell(null, question), Rating.GOOD, today.get()).orThrow();
        }
        room.write().rate(id, cell, rating, today.get()).orThrow();
        return id;
    }

    private CourseFile file(RecordId course) {
        return room.courses().find(course, today.get()).orElseThrow();
    }

    private CourseClock clock(RecordId course, String name) {
        return file(course).clocks().stream().filter(c -> c.clock().equals(name)).reduce((_, last) -> last).orElseThrow();
    }
}
