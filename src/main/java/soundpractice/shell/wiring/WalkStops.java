package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.casework.CasePlace;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.LettersPlace;
import soundpractice.kernel.Place;
import soundpractice.performance.PerformancePlace;
import soundpractice.register.PracticesPlace;
import soundpractice.shell.WalkStop;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.sync.ExchangePlace;

/// The stops of the guided walk, in the order in which somebody new meets things. A store that has no case or no open interview yet is shown the list where
/// it will stand.
final class WalkStops {
    private static final String TABLE = ".table-view";

    private WalkStops() {}

    static List<WalkStop> of(OpenStore store, CaseworkWiring casework, StocktakeWiring stocktake) {
        var someCase = casework.cases().open(store.today()).stream().filter(file -> !file.letters().isEmpty()).findFirst();
        var interview = stocktake.interviews().all().stream().map(file -> file.interview()).filter(i -> i.state().isOpen()).findFirst();
        return List.of(
                new WalkStop(new TodayPlace(), "today", ".today-list"),
                new WalkStop(new PracticesPlace(), "practices", ".search-field"),
                new WalkStop(new PerformancePlace(null), "performance", TABLE),
                new WalkStop(someCase.<Place>map(file -> new CasePlace(file.of().id())).orElseGet(CasesPlace::new), "case", ".case-steps"),
                new WalkStop(interview.<Place>map(i -> new InterviewPlace(i.id(), null)).orElseGet(StocktakesPlace::new), "interview", ".question-column"),
                new WalkStop(new LettersPlace(), "letter", ".paper"),
                new WalkStop(new ExchangePlace(), "exchange", ".give-bundle"),
                new WalkStop(new TodayPlace(), "find", "#search"),
                new WalkStop(new TodayPlace(), "help", "#help"));
    }
}
