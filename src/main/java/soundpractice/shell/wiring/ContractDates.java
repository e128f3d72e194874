package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import soundpractice.casework.dates.DatedGuest;
import soundpractice.casework.dates.DatedItem;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.ContractClock;
import soundpractice.inspection.ClockState;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// The contract room's part of the calendar: what notices, appeals, investigations and sub-contracting fall due on, and CQC's own dates beside them.
final class ContractDates implements DatedGuest {
    private final ContractWiring contract;
    private final Function<PracticeCode, String> nameOf;

    ContractDates(ContractWiring contract, Function<PracticeCode, String> nameOf) {
        this.contract = contract;
        this.nameOf = nameOf;
    }

    @Override
    public List<DatedItem> dates(LocalDate today) {
        var clocks = contract.clocks();
        var items = new ArrayList<DatedItem>();
        for (var file : contract.cases().open()) {
            clocks.of(file, today).forEach(c -> items.add(item(c, file.of().title())));
        }
        contract.cases().subContracts().stream().filter(s -> s.value().endedOn() == null).forEach(s -> items.add(item(clocks.objection(s, today), s.value().provider())));
        return items;
    }

    private DatedItem item(ContractClock clock, String title) {
        var state = clock.state() == ClockState.RUNNING ? DatedItem.State.AHEAD : clock.state() == ClockState.OVERDUE ? DatedItem.State.PAST : DatedItem.State.DONE;
        return new DatedItem(clock.about() + "-" + clock.clock(), clock.due().date(), clock.clock().equals(ContractClock.REVIEW) ? DatedItem.Sort.REVIEW : DatedItem.Sort.OTHER,
                clock.practice(), state, Reason.of("", "contract.today.title", nameOf.apply(clock.practice()), Reason.of("", clock.key())), Reason.of("", "contract.dated", title),
                clock.due().reasons(), clock.due().beyondTable(), new ContractCasePlace(clock.caseId()));
    }
}
