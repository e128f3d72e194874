package soundpractice.shell.wiring;

import java.util.List;
import java.util.stream.Stream;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.InspectionSettingsPlace;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.inspection.preparation.Knowledge;
import soundpractice.inspection.ui.ConcernsPart;
import soundpractice.inspection.ui.CourseModel;
import soundpractice.inspection.ui.CourseScreen;
import soundpractice.inspection.ui.CoursesPart;
import soundpractice.inspection.ui.Inspecting;
import soundpractice.inspection.ui.InspectionModel;
import soundpractice.inspection.ui.InspectionScreen;
import soundpractice.inspection.ui.InspectionSettingsScreen;
import soundpractice.inspection.ui.InspectionsModel;
import soundpractice.inspection.ui.InspectionsPart;
import soundpractice.inspection.ui.InspectionsScreen;
import soundpractice.inspection.ui.RoomPart;
import soundpractice.platform.fx.Desk;
import soundpractice.register.Practice;
import soundpractice.shell.Screens;

/// The screens of inspections: the list with its parts, one inspection, a practice's way with the regulator, settings.
final class InspectionScreens {
    private InspectionScreens() {}

    /// What the screens work with.
    static Inspecting of(InspectionWiring wiring, OpenStore store, RegisterWiring register, Knowledge knowledge, ImprovementWiring improvement) {
        var practices = register.practices();
        return new Inspecting(wiring.inspections(), wiring.write(), wiring.prepare(), wiring.courses(), wiring.proposing(), wiring.steps(), wiring.support(), wiring.concerns(),
                wiring.telling(), knowledge, register.ratings()::all, code -> practices.find(code).map(Practice::properName).orElse(code.value()),
                () -> practices.ours().stream().map(Practice::code).toList(), store.author(),
                new InspectionHandOver(store, improvement, wiring, code -> practices.find(code).map(Practice::properName).orElse(code.value())),
                new InspectionPress(store, wiring, practices, knowledge), store::today);
    }

    /// @param guests the contract room's parts of the list, behind ours
    static void add(Screens screens, Desk desk, Inspecting room, List<RoomPart> guests) {
        var jobs = desk.jobs();
        var ours = List.of(
                new RoomPart("inspections", desk.text("inspection.inspections"), () -> new InspectionsPart(desk, lists(desk, room)).root()),
                new RoomPart("courses", desk.text("inspection.courses"), () -> new CoursesPart(desk, lists(desk, room)).root()),
                new RoomPart("concerns", desk.text("inspection.concerns"), () -> new ConcernsPart(desk, lists(desk, room)).root()));
        var parts = Stream.concat(ours.stream(), guests.stream()).toList();
        screens.add(InspectionsPlace.class, place -> new InspectionsScreen(desk, parts, place));
        screens.add(InspectionPlace.class, place -> new InspectionScreen(desk, new InspectionModel(room, jobs, desk.errors()::trouble, place.id())));
        screens.add(CoursePlace.class, place -> new CourseScreen(desk, new CourseModel(room, jobs, desk.errors()::trouble, place.id())));
        screens.add(InspectionSettingsPlace.class, _ -> new InspectionSettingsScreen(desk, room));
    }

    private static InspectionsModel lists(Desk desk, Inspecting room) {
        return new InspectionsModel(room, desk.jobs(), desk.words(), desk.errors()::trouble);
    }
}
