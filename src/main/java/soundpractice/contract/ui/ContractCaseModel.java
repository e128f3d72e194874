package soundpractice.contract.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseFlow;
import soundpractice.contract.ContractClock;
import soundpractice.contract.ContractFile;
import soundpractice.contract.continuity.SubContract;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// One contract case: its story, clocks and flow, and everything one can do with it.
public final class ContractCaseModel {

    /// The case as read.
    record Shown(ContractFile file, String practice, List<ContractClock> clocks, CaseFlow flow, List<Entry<SubContract>> subContracts, List<ContractClock> objections) {}

    /// A deed on the room, on a day.
    interface Deed<T> {
        Outcome<T> with(ContractRoom room, LocalDate today) throws TroubleException;
    }

    private final ContractRoom room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of a case's screen.
    public ContractCaseModel(ContractRoom room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    RecordId id() {
        return id;
    }

    ContractRoom room() {
        return room;
    }

    LocalDate today() {
        return room.today().get();
    }

    /// Reads it anew.
    public void load() {
        var today = today();
        jobs.latest(this, _ -> room.cases().find(id).map(file -> read(file, today)), now -> shown.set(now.orElse(null)), trouble);
    }

    private Shown read(ContractFile file, LocalDate today) {
        var clocks = room.clocks().get();
        var subs = room.cases().subContracts().stream().filter(s -> s.value().practice().equals(file.practice())).toList();
        return new Shown(file, room.names().apply(file.practice()), clocks.of(file, today), CaseFlow.of(file, today), subs,
                subs.stream().map(s -> clocks.objection(s, today)).toList());
    }

    /// Does something off the screen's thread, reads anew, and tells what was refused.
    <T> void act(Deed<T> deed, Consumer<T> done, Consumer<List<Problem>> refused) {
        var today = today();
        jobs.start(_ -> deed.with(room, today), outcome -> {
            load();
            switch (outcome) {
                case Outcome.Done<T>(var value) -> done.accept(value);
                case Outcome.Refused<T>(var problems) -> refused.accept(problems);
            }
        }, trouble);
    }

    /// Does something at once, for a form that must not lose what was typed: what is wrong stays with the form.
    <T> List<Problem> attempt(Deed<T> deed, Consumer<T> done) {
        try {
            var outcome = deed.with(room, today());
            if (outcome instanceof Outcome.Done<T>(var value)) {
                load();
                done.accept(value);
            }
            return outcome.problems();
        } catch (TroubleException e) {
            return List.of(e.problem());
        }
    }
}
