package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.ContractClock;
import soundpractice.contract.ContractFile;
import soundpractice.contract.Standing;
import soundpractice.inspection.ClockState;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.register.Practices;

/// What contract cases have for *Today*: clocks about to run out or past, risk to assess, results to decide on, notices to write or whose service is not recorded.
final class ContractToday implements TodayGuest {
    private static final int SOON = 7;

    private final ContractWiring contract;
    private final Practices practices;

    ContractToday(ContractWiring contract, Practices practices) {
        this.contract = contract;
        this.practices = practices;
    }

    @Override
    public List<TodayItem> on(LocalDate today) {
        var items = new ArrayList<TodayItem>();
        var clocks = contract.clocks();
        for (var file : contract.cases().open()) {
            clocks.of(file, today).stream().filter(c -> c.state().isOpen() && !c.due().date().isAfter(today.plusDays(SOON))).forEach(c -> items.add(clock(c, file.of().title())));
            step(items, file, today);
        }
        contract.cases().subContracts().stream().filter(s -> s.value().objection() == null && s.value().endedOn() == null).map(s -> clocks.objection(s, today))
                .filter(c -> c.state() == ClockState.RUNNING && !c.due().date().isAfter(today.plusDays(SOON)))
                .forEach(c -> items.add(clock(c, c.practice().value())));
        return items;
    }

    private String name(PracticeCode code) {
        return practices.find(code).map(p -> p.properName()).orElse(code.value());
    }

    private TodayItem clock(ContractClock clock, String title) {
        boolean over = clock.state() == ClockState.OVERDUE;
        return new TodayItem(over ? 1 : 2, clock.due().date(), over ? TodayItem.Tone.OUT_OF_TIME : TodayItem.Tone.SOON, Reason.of("", clock.key()),
                Reason.of("", "contract.today.title", name(clock.practice()), title), Reason.of("", over ? "contract.today.over" : "contract.today.soon", clock.due().date()),
                clock.due().reasons(), new ContractCasePlace(clock.caseId()));
    }

    private void step(List<TodayItem> items, ContractFile file, LocalDate today) {
        var standing = file.standing(today);
        var about = switch (standing) {
            case Standing.Notified _ -> "contract.today.assess";
            case Standing.Found _ -> "contract.today.decide";
            case Standing.Decided _ -> "contract.today.issue";
            case Standing.OnAppeal _ -> "contract.today.appeal";
            case Standing.Warned(var notice) -> notice.service() == null ? "contract.today.serve" : "";
            case Standing.Judged(var notice) -> notice.failed() ? "contract.today.failed" : "contract.today.close";
            case Standing.Assessed _, Standing.Investigating _, Standing.Released _, Standing.Closed _ -> "";
        };
        if (!about.isEmpty()) {
            items.add(new TodayItem(3, null, TodayItem.Tone.WAITING, Reason.of("", standing.key()), Reason.of("", "contract.today.title", name(file.practice()), file.of().title()),
                    Reason.of("", about), List.of(), new ContractCasePlace(file.id())));
        }
    }
}
