package soundpractice.contract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Basis;
import soundpractice.calendar.Clock;
import soundpractice.calendar.ClockRule;
import soundpractice.calendar.Due;
import soundpractice.calendar.Reading;
import soundpractice.calendar.Start;
import soundpractice.contract.continuity.SubContract;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.inspection.ClockState;
import soundpractice.journal.Entry;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// The clocks of contract cases. The time to remedy runs from the notice's date, the time for an appeal from service; the regulator's own date stands beside
/// them, since each has to be kept by itself (L-3). All are calendar days.
public final class ContractClocks {
    private final Clock clock;
    private final ContractSettings settings;

    /// Clocks by a calendar, with the team's days.
    public ContractClocks(Clock clock, ContractSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /// A case's clocks on a day, soonest first.
    public List<ContractClock> of(ContractFile file, LocalDate asOf) {
        var clocks = new ArrayList<ContractClock>();
        file.investigations().forEach(i -> answer(clocks, file, i));
        file.issued().forEach(n -> notice(clocks, file, n));
        var alongside = file.of().alongside();
        var by = alongside.by();
        if (by != null) {
            clocks.add(clock(file, file.id(), dated(ContractClock.CQC, "L-3", file.of().notifiedOn(), by, "contract.start.notified"), null, file.of().closedOn()));
        }
        return clocks.stream().map(c -> at(c, file.of().closedOn(), asOf)).filter(c -> !c.due().start().date().isAfter(asOf))
                .sorted(Comparator.comparing(c -> c.due().date())).toList();
    }

    /// The last day to object to a sub-contract (SC-2).
    public ContractClock objection(Entry<SubContract> entry, LocalDate asOf) {
        var of = entry.value();
        var due = clock.due(ClockRule.calendar(ContractClock.OBJECTION, "SC-2", settings.objectionDays()), new Start(of.notifiedOn(), "contract.start.sub-contract"));
        var objection = of.objection();
        var stopped = objection == null ? null : objection.on();
        var given = of.caseId();
        return new ContractClock(of.practice(), given == null ? entry.id() : given, entry.id(), due, ClockState.of(due, stopped, of.endedOn(), asOf), stopped);
    }

    /// The last day for an appeal, for a notice served on a day.
    public Due appeal(LocalDate servedOn, LocalDate noticeDate) {
        var rule = ClockRule.calendar(ContractClock.APPEAL, "X-12", settings.appealDays());
        var due = clock.due(rule, new Start(servedOn, "contract.start.service"));
        return servedOn.equals(noticeDate) ? due
                : due.or(new Reading(noticeDate.plusDays(rule.count()), Basis.CALENDAR, rule.count(), Reason.of("X-12", "contract.reading.notice-date", noticeDate)));
    }

    private static void answer(List<ContractClock> clocks, ContractFile file, Entry<Investigation> entry) {
        var of = entry.value();
        var by = of.answerBy();
        if (by != null) {
            clocks.add(clock(file, entry.id(), dated(ContractClock.ANSWER, "L-6", of.openedOn(), by, "contract.start.investigation"), of.answeredOn(), of.closedOn()));
        }
    }

    private void notice(List<ContractClock> clocks, ContractFile file, NoticeFile notice) {
        var issued = Objects.requireNonNull(notice.issued());
        var settled = notice.settlement() == null ? null : notice.settlement().on();
        var remedy = issued.remedyBy();
        if (remedy != null) {
            clocks.add(clock(file, notice.id(), dated(ContractClock.REMEDY, "L-3", issued.noticeDate(), remedy, "contract.start.notice-date"),
                    notice.failed() ? null : settled, null));
        }
        var review = issued.reviewOn();
        if (review != null) {
            clocks.add(clock(file, notice.id(), dated(ContractClock.REVIEW, "L-3", issued.noticeDate(), review, "contract.start.notice-date"), null, settled));
        }
        var served = notice.servedOn();
        if (notice.form().action() != Action.NONE && served != null) {
            var received = notice.appeal() == null ? null : notice.appeal().receivedOn();
            clocks.add(clock(file, notice.id(), appeal(served, issued.noticeDate()), received, null));
        }
    }

    /// A clock whose last day a person chose: the days between are what it counts.
    private static Due dated(String name, String rule, LocalDate from, LocalDate until, String start) {
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(from, until));
        return new Due(until, ClockRule.calendar(name, rule, days), new Start(from, start), List.of(), "", false, null);
    }

    private static ContractClock clock(ContractFile file, RecordId about, Due due, @Nullable LocalDate stopped, @Nullable LocalDate over) {
        return new ContractClock(file.practice(), file.id(), about, due, over == null ? ClockState.RUNNING : ClockState.CLOSED, stopped == null ? over : stopped);
    }

    private static ContractClock at(ContractClock made, @Nullable LocalDate closed, LocalDate asOf) {
        boolean over = made.state() == ClockState.CLOSED;
        var stopped = over ? null : made.stoppedOn();
        var ended = over ? made.stoppedOn() : closed;
        var state = made.clock().equals(ContractClock.APPEAL) && stopped == null && made.due().isPast(asOf) ? ClockState.CLOSED : ClockState.of(made.due(), stopped, ended, asOf);
        return new ContractClock(made.practice(), made.caseId(), made.about(), made.due(), state, stopped == null || stopped.isAfter(asOf) ? null : stopped);
    }
}
