package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import soundpractice.casework.Cases;
import soundpractice.documents.render.QrPicture;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Desk;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.shell.Screens;
import soundpractice.shell.tour.Stop;
import soundpractice.stocktake.Interviews;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.GiveOutPlace;
import soundpractice.sync.MembersPlace;
import soundpractice.sync.TakeInPlace;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.ui.ConflictsScreen;
import soundpractice.sync.ui.ExchangeScreen;
import soundpractice.sync.ui.GiveOutScreen;
import soundpractice.sync.ui.HistoryScreen;
import soundpractice.sync.ui.Meeting;
import soundpractice.sync.ui.MembersScreen;
import soundpractice.sync.ui.TakeInScreen;

/// The screens of the exchange.
final class SyncScreens {
    private SyncScreens() {}

    /// What they work with.
    static Meeting meeting(OpenStore store, SyncWiring sync, Practices practices, Cases cases, Interviews interviews, ImprovementWiring improvement) {
        var words = store.messages();
        var names = new RecordNaming(words, practices, cases, store::today);
        var review = sync.review(List.of(new OpenCasesTwice(cases, names, words, store::today), new StocktakesTwice(interviews, names, words)));
        return new Meeting(sync.team(), sync.exchange(), sync.around(), review, store.histories(), sync.folder(), names, SyncWiring.papers(),
                () -> practices.ours().stream().map(Practice::code).toList(), person -> work(improvement, names, person), QrPicture::of, store::today);
    }

    /// Open actions that bear somebody's name.
    private static List<String> work(ImprovementWiring improvement, RecordNaming names, String person) {
        var found = new ArrayList<String>();
        for (var file : improvement.plans().open()) {
            PracticeCode practice = file.of().practice();
            file.actions().stream().map(a -> a.value()).filter(a -> a.state().isOpen() && a.owner().strip().toLowerCase(Locale.UK).equals(person.strip().toLowerCase(Locale.UK)))
                    .forEach(a -> found.add(a.what() + " (" + names.scope(soundpractice.kernel.Scope.of(practice)) + ")"));
        }
        return found;
    }

    /// The stops of the tour: the wall, a bundle that waits, a new one, members, conflicts, a practice's history.
    static List<Stop> tour(OpenStore store) {
        var sync = new SyncWiring(store);
        var stops = new ArrayList<>(List.of(new Stop("30-exchange", new ExchangePlace()), new Stop("32-new-bundle", new GiveOutPlace(List.of())),
                new Stop("33-members", new MembersPlace()), new Stop("34-conflicts", new ConflictsPlace())));
        sync.folder().waiting().stream().findFirst().ifPresent(w -> stops.add(1, new Stop("31-take-in", new TakeInPlace(w.file()))));
        store.clashes().open().stream().findFirst().ifPresent(c -> stops.add(new Stop("35-history", new HistoryPlace(
                new RegisterWiring(store).practices().find(soundpractice.kernel.PracticeCode.of(c.scope().value())).map(Practice::properName).orElse(c.scope().value()), c.scope(), List.of()))));
        return stops;
    }

    static void add(Screens screens, Desk desk, Meeting meeting) {
        screens.add(ExchangePlace.class, _ -> new ExchangeScreen(desk, meeting));
        screens.add(GiveOutPlace.class, place -> new GiveOutScreen(desk, meeting, place.people()));
        screens.add(TakeInPlace.class, place -> new TakeInScreen(desk, meeting, place.file()));
        screens.add(MembersPlace.class, _ -> new MembersScreen(desk, meeting));
        screens.add(ConflictsPlace.class, _ -> new ConflictsScreen(desk, meeting));
        screens.add(HistoryPlace.class, place -> new HistoryScreen(desk, meeting, place));
    }
}
