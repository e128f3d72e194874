package soundpractice.shell.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Stage;
import soundpractice.casework.course.DecideCourse;
import soundpractice.committee.Attendance;
import soundpractice.committee.Cover;
import soundpractice.committee.Interest;
import soundpractice.committee.Resolution;
import soundpractice.committee.audience.Reader;
import soundpractice.committee.minutes.DecideInMeeting;
import soundpractice.committee.pack.Grouping;
import soundpractice.committee.pack.PackRequest;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.CommitteeWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.stocktake.consent.Use;

/// The committee's meetings of the demonstration: one that took place, with its decisions and actions, and one ahead, with its pack frozen.
final class DemoCommittees {
    private static final String BODY = "PCQG";
    private static final int CHAPTERS = 3;

    private final OpenStore store;
    private final DemoClock clock;
    private final List<DemoPractice> practices;
    private final LocalDate today;
    private final CommitteeWiring on;

    DemoCommittees(OpenStore store, DemoClock clock, List<DemoPractice> practices, LocalDate today) {
        this.store = store;
        this.clock = clock;
        this.practices = practices;
        this.today = today;
        this.on = CommitteeWiring.of(store);
    }

    /// The meeting that took place: the case before it was put off, and two people were given something to do.
    void past() throws TroubleException {
        var before = today.minusDays(21).with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
        var waiting = on.cases().open(before).stream().filter(c -> c.of().stage() == Stage.PCQG_REVIEW && !c.of().since().isAfter(before)).toList();
        clock.at(before.minusDays(6));
        var earlier = meeting(before);
        for (var file : waiting) {
            on.agendas().add(earlier, file.of().id(), before).orThrow();
        }
        on.agendas().add(earlier, words("other"), words("chair")).orThrow();
        clock.at(before);
        held(earlier, before, waiting);
    }

    private RecordId meeting(LocalDate day) throws TroubleException {
        var id = on.arranging().plan(BODY, day, "14:00", words("place"), words("chair")).orThrow();
        on.arranging().attends(id, words("chair"), words("chair.role"), Attendance.Presence.MEMBER).orThrow();
        on.arranging().attends(id, words("lead"), words("lead.role"), Attendance.Presence.MEMBER).orThrow();
        on.arranging().attends(id, words("analyst"), words("analyst.role"), Attendance.Presence.IN_ATTENDANCE).orThrow();
        on.arranging().attends(id, words("contracts"), words("contracts.role"), Attendance.Presence.APOLOGIES).orThrow();
        return id;
    }

    private void held(RecordId id, LocalDate day, List<CaseFile> cases) throws TroubleException {
        for (var file : cases) {
            on.deciding().resolve(id, file.of().id(), new DecideInMeeting.Resolved(Resolution.DEFERRED, DecideCourse.Findings.NONE, words("deferred"),
                    List.of(new DecideInMeeting.Task(words("task.update"), words("lead"), day.plusDays(14)))), day).orThrow();
        }
        on.deciding().give(id, null, new DecideInMeeting.Task(words("task.figures"), words("analyst"), today.plusDays(4))).orThrow();
        var file = on.meetings().find(id).orElseThrow();
        for (var item : file.agenda()) {
            if (!item.value().isCase()) {
                on.agendas().minute(id, item.id(), words("other.said")).orThrow();
            }
        }
        on.arranging().held(id, day).orThrow();
    }

    /// The meeting ahead, with its pack frozen.
    void ahead() throws TroubleException {
        var next = today.plusDays(2).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        clock.at(today.minusDays(1));
        var id = meeting(next);
        var file = on.meetings().find(id).orElseThrow();
        for (var waiting : on.agendas().waiting(file, today).stream().limit(CHAPTERS).toList()) {
            on.agendas().add(id, waiting.of().id(), today).orThrow();
        }
        on.agendas().add(id, words("other"), words("chair")).orThrow();
        var first = on.meetings().find(id).orElseThrow().cases().stream().findFirst();
        var practice = first.map(e -> e.value().practice()).orElse(null);
        if (practice != null) {
            on.arranging().declares(new Interest(id, words("chair"), practice, words("interest"), Interest.Handling.LEAVES)).orThrow();
            on.arranging().covers(new Cover(id, "7", words("cover.title"), List.of(Cover.Flag.COMMERCIAL, Cover.Flag.TIME), words("cover.purpose"), words("cover.key-points"), "",
                    words("cover.risk"), words("cover.finance"), words("cover.legal"), words("cover.inequalities"), words("cover.equality"), words("cover.involvement"),
                    words("cover.communications"), words("lead"), words("chair"))).orThrow();
            on.consenting().give(practice, today.minusDays(20), words("partner"), true,
                    today.plusMonths(6), words("consent"), List.of(Use.COMPARISON)).orThrow();
            on.packs().freeze(new PackRequest(id, Reader.COMMITTEE, Grouping.LOCALITY, store.messages().text("committee.classification.committee"), ""), today, _ -> true).orThrow();
        }
        consents();
    }

    private void consents() throws TroubleException {
        if (practices.size() > 4) {
            on.consenting().give(practices.get(2).code(), today.minusDays(90), "Dr " + practices.get(2).clinicalLead(), true, null, words("consent"), List.of(Use.COMPARISON, Use.PUBLICATION))
                    .orThrow();
            on.consenting().give(practices.get(4).code(), today.minusDays(200), "Dr " + practices.get(4).clinicalLead(), true, null, words("consent"), List.of(Use.COMPARISON)).orThrow();
            on.consenting().withdraw(practices.get(4).code(), today.minusDays(30), words("consent.back")).orThrow();
        }
    }

    private String words(String key) {
        return store.messages().text("shell.demo.committee." + key.toLowerCase(Locale.ROOT));
    }
}
