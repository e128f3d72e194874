package soundpractice.improvement.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// One agreement: its text, who has signed, and everything one can do with it.
public final class AgreementModel {

    /// The agreement as read.
    record Shown(AgreementFile file, String practice, List<Problem> against, List<AgreementFile> versions) {}

    private final Improvement improvement;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of an agreement's screen.
    public AgreementModel(Improvement improvement, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.improvement = improvement;
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

    Improvement improvement() {
        return improvement;
    }

    LocalDate today() {
        return improvement.today().get();
    }

    /// Reads it anew.
    public void load() {
        jobs.latest(this, _ -> improvement.agreements().find(id).map(this::read), now -> shown.set(now.orElse(null)), trouble);
    }

    private Shown read(AgreementFile file) {
        var against = file.of().state() == AgreementState.DRAFT ? improvement.drafting().against(file.of()) : List.<Problem>of();
        var all = improvement.agreements().of(file.of().practice());
        var first = first(all, file);
        var versions = all.stream().filter(a -> first(all, a).equals(first)).toList();
        return new Shown(file, improvement.names().apply(file.of().practice()), against, versions);
    }

    /// The first version of an agreement: a practice may have several agreements of one kind, each with its own versions.
    private static RecordId first(List<AgreementFile> all, AgreementFile file) {
        var amends = file.of().amends();
        return amends == null ? file.id() : all.stream().filter(a -> a.id().equals(amends)).findFirst().map(before -> first(all, before)).orElse(amends);
    }

    /// Does something off the screen's thread, reads anew, and tells what was refused.
    <T> void act(PlanModel.Deed<T> deed, Consumer<T> done, Consumer<List<Problem>> refused) {
        var today = today();
        jobs.start(_ -> deed.with(improvement, today), outcome -> {
            load();
            switch (outcome) {
                case Outcome.Done<T>(var value) -> done.accept(value);
                case Outcome.Refused<T>(var problems) -> refused.accept(problems);
            }
        }, trouble);
    }
}
