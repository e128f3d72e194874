package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.CasePlace;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.IssueCaseLetters;
import soundpractice.casework.LetterSettingsPlace;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.dates.CalendarPlace;
import soundpractice.casework.pathway.PathwaysPlace;
import soundpractice.casework.signup.SignUpPlace;
import soundpractice.casework.ui.CalendarModel;
import soundpractice.casework.ui.CalendarScreen;
import soundpractice.casework.ui.CaseModel;
import soundpractice.casework.ui.CaseScreen;
import soundpractice.casework.ui.CasesModel;
import soundpractice.casework.ui.CasesScreen;
import soundpractice.casework.ui.Casework;
import soundpractice.casework.ui.LetterSettingsScreen;
import soundpractice.casework.ui.LettersModel;
import soundpractice.casework.ui.LettersScreen;
import soundpractice.casework.ui.PathwaysModel;
import soundpractice.casework.ui.PathwaysScreen;
import soundpractice.casework.ui.QuarterRunModel;
import soundpractice.casework.ui.QuarterRunScreen;
import soundpractice.casework.ui.SignUpModel;
import soundpractice.casework.ui.SignUpScreen;
import soundpractice.casework.ui.TodayModel;
import soundpractice.casework.ui.TodayScreen;
import soundpractice.committee.CommitteePlace;
import soundpractice.documents.Renderer;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.register.Practices;
import soundpractice.shell.Screens;

/// Casework's screens: today, cases, the quarter-end run, letters.
final class CaseworkScreens {
    private CaseworkScreens() {}

    /// What its screens work with.
    static Casework casework(CaseworkWiring wiring, Quarters quarters, Practices practices, Supplier<LocalDate> today) {
        return new Casework(wiring.cases(), quarters, practices, wiring.run(), wiring.apply(), wiring.receipts(), wiring.engagements(),
                wiring.move(), wiring.byHand(), wiring.issued(), new OnePress(wiring), today);
    }

    static void add(Screens screens, Desk desk, Casework casework, List<TodayGuest> guests) {
        var jobs = desk.jobs();
        var words = desk.words();
        screens.add(TodayPlace.class, place ->
                new TodayScreen(desk, new TodayModel(casework, jobs, words, desk.errors()::trouble, guests), place));
        screens.add(CasesPlace.class, place -> new CasesScreen(desk, new CasesModel(casework, jobs, words, desk.errors()::trouble)));
        screens.add(CasePlace.class, place -> new CaseScreen(desk, new CaseModel(casework, jobs, desk.errors()::trouble, place.id())));
        screens.add(QuarterRunPlace.class, place ->
                new QuarterRunScreen(desk, new QuarterRunModel(casework, jobs, desk.errors()::trouble, place.quarter())));
        screens.add(LetterSettingsPlace.class, place -> new LetterSettingsScreen(desk, casework));
        screens.add(LettersPlace.class, place ->
                LettersScreen.of(desk, new LettersModel(casework, jobs, words, desk.errors()::trouble), casework, place.document(),
                        Buttons.plain(Feather.PACKAGE, desk.text("committee.door"), () -> desk.nav().open(new CommitteePlace()))));
    }

    /// The calendar, sign-up requirements and pathways.
    static void addFurther(Screens screens, Desk desk, CaseworkWiring wiring, CalendarWiring calendar, Casework casework) {
        var press = wiring.signUpPress();
        var rooms = new SignUpModel.Rooms(wiring.signUps(), wiring.answers(), (practice, year, round) -> press.fillable(practice, year, round).pdf(), casework::nameOf,
                casework.today());
        screens.add(CalendarPlace.class, place -> new CalendarScreen(desk, new CalendarModel(calendar.rooms(), desk.jobs(), desk.errors()::trouble)));
        var paths = new PathwaysModel.Rooms(wiring.pathways(), wiring.followPathway(), () -> casework.practices().ours().stream().map(p -> p.code()).toList(), casework::nameOf,
                casework.today());
        screens.add(PathwaysPlace.class, place -> new PathwaysScreen(desk, new PathwaysModel(paths, desk.jobs(), desk.errors()::trouble)));
        screens.add(SignUpPlace.class, place -> new SignUpScreen(desk, new SignUpModel(rooms, desk.jobs(), desk.errors()::trouble)));
    }

    /// The printing room, opened at first need and kept.
    private static final class OnePress implements Casework.Press {
        private final CaseworkWiring wiring;
        private @Nullable Renderer renderer;

        OnePress(CaseworkWiring wiring) {
            this.wiring = wiring;
        }

        @Override
        public IssueCaseLetters letters() throws TroubleException {
            return wiring.letters(renderer(), wiring.issued());
        }

        @Override
        public synchronized Renderer renderer() throws TroubleException {
            if (renderer == null) {
                renderer = wiring.renderer();
            }
            return renderer;
        }
    }
}
