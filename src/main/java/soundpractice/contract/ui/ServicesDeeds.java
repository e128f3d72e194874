package soundpractice.contract.ui;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import soundpractice.contract.ContractFile;
import soundpractice.contract.continuity.ContinuityOption;
import soundpractice.contract.continuity.ObjectionGround;
import soundpractice.contract.continuity.SubContract;
import soundpractice.journal.Entry;

/// Keeping services going, from the case.
final class ServicesDeeds {
    private final Ask ask;

    ServicesDeeds(Ask ask) {
        this.ask = ask;
    }

    /// The contractor gave notice of sub-contracting.
    void notified(ContractFile file) {
        var form = ask.form();
        var on = form.date("contract.field.notified", ask.model()::today).required().set(ask.model().today());
        var starts = form.date("contract.field.starts", ask.model()::today).required();
        form.sideBySide(on, starts);
        var provider = form.text("contract.field.provider").required();
        var services = form.text("contract.field.services").required();
        ask.fill("contract.do.sub", form, (room, today) -> room.services().notified(file.practice(), file.id(), CaseDeeds.day(on), CaseDeeds.day(starts), provider.get(), services.get(),
                today), _ -> { });
    }

    /// Objects.
    void object(Entry<SubContract> sub) {
        var form = ask.form();
        var grounds = form.several("contract.field.objection-grounds", List.of(ObjectionGround.values()), g -> ask.desk().text(g.key())).required().named("grounds");
        var facts = form.area("contract.field.facts").required();
        ask.fill("contract.do.object", form, (room, today) -> room.services().object(sub, Set.copyOf(grounds.get()), facts.get(), today), _ -> { });
    }

    /// What was checked.
    void checked(Entry<SubContract> sub) {
        var form = ask.form();
        var registered = form.check("contract.field.registered").set(sub.value().registered());
        var location = form.check("contract.field.location").set(sub.value().locationListed());
        var told = form.date("contract.field.patients-told", ask.model()::today).set(sub.value().patientsToldOn());
        ask.fill("contract.do.check", form, (room, _) -> room.services().checked(sub, registered.get(), location.get(), told.get()), _ -> { });
    }

    /// A way to keep services going.
    void option(ContractFile file) {
        var form = ask.form();
        var way = form.choice("contract.field.way", List.of(ContinuityOption.Way.values()), w -> ask.desk().text(w.key())).required();
        var provider = form.text("contract.field.provider");
        form.sideBySide(way, provider);
        var from = form.date("contract.field.option-from", ask.model()::today).required().named("from").set(ask.model().today());
        var until = form.date("contract.field.until", ask.model()::today);
        form.sideBySide(from, until);
        var registered = form.check("contract.field.registered");
        var location = form.check("contract.field.location");
        var told = form.date("contract.field.patients-told", ask.model()::today);
        var note = form.text("contract.field.note");
        ask.fill("contract.do.option", form, (room, _) -> room.services().option(new ContinuityOption(file.practice(), file.id(), Objects.requireNonNull(way.get()), provider.get(),
                CaseDeeds.day(from), until.get(), registered.get(), location.get(), told.get(), false, note.get())), _ -> { });
    }

    /// Chooses one, if nothing stands against it.
    void choose(Entry<ContinuityOption> option, ContractFile file) {
        ask.model().act((room, _) -> room.services().choose(option, file), _ -> { }, ask::refused);
    }
}
