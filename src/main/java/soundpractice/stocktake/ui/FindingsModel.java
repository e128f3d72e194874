package soundpractice.stocktake.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.register.Practice;
import soundpractice.stocktake.FinaliseInterview;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Proof;
import soundpractice.stocktake.consent.Consent;
import soundpractice.stocktake.findings.Comparison;
import soundpractice.stocktake.findings.Consistency;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.findings.Findings;
import soundpractice.stocktake.findings.PeerMedian;
import soundpractice.stocktake.score.Score;

/// What came of a stocktake.
final class FindingsModel {

    /// Everything the screen shows.
    ///
    /// @param peers the median of the practice's network, then of the area; or why there is none
    record Shown(InterviewFile file, List<Score> scores, Findings findings, Comparison comparison, List<Outcome<PeerMedian>> peers, List<Problem> remarks,
            ProofCode code, @Nullable Consent consent) {}

    private final Stocktaking room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    FindingsModel(Stocktaking room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    RecordId id() {
        return id;
    }

    Stocktaking room() {
        return room;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, _ -> room.interviews().find(id).map(this::read), now -> now.ifPresent(shown::set), trouble);
    }

    private Shown read(InterviewFile file) {
        var practice = file.interview().practice();
        var rules = room.scoring().of(file);
        var all = room.interviews().all();
        var before = Comparison.before(file, all.stream().filter(f -> f.interview().practice().equals(practice)).toList()).orElse(null);
        return new Shown(file, Score.of(file, rules), Findings.of(file, rules), Comparison.of(file, before, room.scoring()), peers(practice, all),
                Consistency.of(file, room.facts().of(practice), room.today().get()), Proof.of(file), room.consents().of(practice).map(e -> e.value()).orElse(null));
    }

    private List<Outcome<PeerMedian>> peers(PracticeCode practice, List<InterviewFile> all) {
        var medians = new ArrayList<Outcome<PeerMedian>>();
        room.practices().find(practice).map(p -> p.belonging().pcn()).ifPresent(pcn -> medians.add(PeerMedian.of(soundpractice.register.ProperCase.of(pcn.name()), practice,
                room.practices().active().stream().filter(p -> pcn.equals(p.belonging().pcn())).map(Practice::code).toList(), all, room.scoring(), room.consents(), room.today().get())));
        medians.add(PeerMedian.of(room.practices().area().name(), practice, room.practices().active().stream().map(Practice::code).toList(), all, room.scoring(),
                room.consents(), room.today().get()));
        return medians;
    }

    /// Opens it again.
    void reopen(String reason, Consumer<List<Problem>> then) {
        jobs.start(_ -> room.finalise().reopen(id, reason), outcome -> {
            then.accept(outcome.problems());
            load();
        }, trouble);
    }

    /// What a code says of this stocktake.
    void verify(String typed, Consumer<FinaliseInterview.@Nullable Verified> then) {
        var now = shown.get();
        then.accept(now == null ? null : ProofCode.parse(typed).map(code -> room.finalise().verify(now.file(), code)).orElse(null));
    }

    /// Takes findings into a plan.
    void handOver(Set<RecordId> chosen, Consumer<Outcome<Place>> then) {
        var now = shown.get();
        if (now != null) {
            List<Finding> findings = now.findings().all().stream().filter(f -> chosen.contains(f.id())).toList();
            jobs.start(_ -> room.handOver().take(now.file().interview().practice(), findings), then, trouble);
        }
    }

    /// Writes a table or JSON.
    void export(Path to, Runnable done) {
        var now = shown.get();
        if (now != null) {
            jobs.start(_ -> {
                if (String.valueOf(to.getFileName()).endsWith(".json")) {
                    room.files().json(now.file(), to);
                } else if (String.valueOf(to.getFileName()).endsWith(".txt")) {
                    room.files().text(now.file(), List.of(), to);
                } else {
                    room.files().table(now.file(), to);
                }
                return to;
            }, _ -> done.run(), trouble);
        }
    }

    /// Writes down that the practice consented.
    void consent(String by, boolean jointWork, String note, Consumer<List<Problem>> then) {
        var now = shown.get();
        if (now != null) {
            jobs.start(_ -> room.consenting().give(now.file().interview().practice(), room.today().get(), by, jointWork, null, note), outcome -> {
                then.accept(outcome.problems());
                load();
            }, trouble);
        }
    }

    /// Writes down that it took its consent back.
    void withdraw(String note) {
        var now = shown.get();
        if (now != null) {
            jobs.start(_ -> room.consenting().withdraw(now.file().interview().practice(), room.today().get(), note), _ -> load(), trouble);
        }
    }
}
