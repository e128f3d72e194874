package soundpractice.shell.wiring;

import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.LettersPlace;
import soundpractice.improvement.PlansPlace;
import soundpractice.kernel.Place;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Nav;
import soundpractice.register.PracticesPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.sync.ConflictsPlace;

/// Keeps a window on a team's store up with what colleagues save, and tells at once when the server is gone and when it is back.
///
/// A list is shown anew by itself. Where something may be half written, nothing is taken out of anybody's hands: they are told, and look when they like.
final class TeamFollowing {
    private static final Logger LOG = LoggerFactory.getLogger(TeamFollowing.class);
    private static final Duration PACE = Duration.millis(700);
    private static final Set<Class<? extends Place>> LISTS = Set.of(
            TodayPlace.class, PracticesPlace.class, CasesPlace.class, StocktakesPlace.class, PlansPlace.class, LettersPlace.class, ConflictsPlace.class);

    private final OpenStore store;
    private final Desk desk;
    private final StringProperty saved;
    private final String allIsSaved;
    private boolean gone;
    private @Nullable Place told;

    private TeamFollowing(OpenStore store, Desk desk, StringProperty saved) {
        this.store = store;
        this.desk = desk;
        this.saved = saved;
        this.allIsSaved = saved.get();
    }

    /// Begins, where the store is a team's; it ends when the store is closed.
    ///
    /// @param saved what the window says of whether everything is saved
    static void begin(OpenStore store, Desk desk, StringProperty saved) {
        if (store.isOnServer()) {
            new TeamFollowing(store, desk, saved).next();
        }
    }

    private void next() {
        var pause = new PauseTransition(PACE);
        pause.setOnFinished(_ -> desk.jobs().<Boolean>start(_ -> store.follow(), this::followed, this::lost));
        pause.play();
    }

    private void followed(boolean came) {
        if (gone) {
            gone = false;
            saved.set(allIsSaved);
            desk.notices().say(desk.text("shell.team.back"));
        }
        var view = came ? desk.nav().inView() : Optional.<Nav.InView>empty();
        view.ifPresent(v -> {
            if (LISTS.contains(v.place().getClass()) && !v.writing()) {
                desk.nav().again();
            } else if (!v.place().equals(told)) {
                told = v.place();
                desk.notices().say(desk.text("shell.team.changed"), desk.text("shell.team.show"), desk.nav()::again);
            }
        });
        next();
    }

    private void lost(TroubleException trouble) {
        if (!gone) {
            gone = true;
            LOG.warn("what colleagues saved could not be taken in", trouble);
            boolean silent = trouble.problem().key().equals("platform.server.gone");
            saved.set(desk.text(silent ? "shell.team.gone.short" : "shell.team.stopped.short"));
            desk.notices().say(silent ? desk.text("shell.team.gone") : desk.words().of(trouble.problem()) + " " + desk.words().next(trouble.problem()));
        }
        next();
    }
}
