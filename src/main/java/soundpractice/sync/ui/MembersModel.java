package soundpractice.sync.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.sync.Power;
import soundpractice.sync.Team;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;
import soundpractice.sync.wall.Wall;

/// Who belongs to the team, and what whoever sits here may do about it.
final class MembersModel {
    /// What there is to see.
    ///
    /// @param power what this laptop's owner may do to the team
    /// @param here this laptop
    record Shown(Trust trust, List<Teammate> everybody, List<Team.Open> invitations, Power power, String here, Wall wall) {
        /// How many may do everything: with one alone, its loss locks the team.
        long roots() {
            return everybody.stream().filter(Teammate::active).filter(m -> m.power() == Power.ROOT).count();
        }
    }

    private final Meeting meeting;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    MembersModel(Meeting meeting, Jobs jobs, Consumer<TroubleException> trouble) {
        this.meeting = meeting;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, _ -> read(), shown::set, trouble);
    }

    private Shown read() throws TroubleException {
        var team = meeting.team();
        var trust = team.trust();
        var power = trust.owner(team.device()).filter(m -> trust.isActive(team.device())).map(Teammate::power).orElse(Power.NONE);
        return new Shown(trust, trust.everybody(), team.invitations(), power, team.device(), meeting.around().wall());
    }
}
