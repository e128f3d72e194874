package soundpractice.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.inspection.Framework;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.InspectionSettingsPlace;
import soundpractice.inspection.Oddity;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// What the team has settled about inspections where the framework is open to reading; each entry names its oddity and the framework's own figure.
public final class InspectionSettingsScreen implements Screen {
    private final Desk desk;
    private final Inspecting room;
    private final Form form;
    private final List<Field<String>> figures = new ArrayList<>();
    private final Field<Boolean> levelOne;
    private final Field<java.time.@org.jspecify.annotations.Nullable LocalDate> from;
    private final Field<java.time.@org.jspecify.annotations.Nullable LocalDate> until;
    private final ScrollPane root;

    /// The screen over the room.
    public InspectionSettingsScreen(Desk desk, Inspecting room) {
        this.desk = desk;
        this.room = room;
        this.form = new Form(desk.words());
        pair("inspection.settings.tellImmediate", "inspection.settings.tellOther");
        pair("inspection.settings.monthsToImprove", "inspection.settings.monthsOfMeasures");
        this.levelOne = form.check("inspection.settings.levelOneStartsClock");
        pair("inspection.settings.otherQuestions", "inspection.settings.othersBesideWellLed");
        figures.add(form.text("inspection.settings.readinessDays").required());
        this.from = form.date("inspection.settings.supportFrom", room.today()).required();
        this.until = form.date("inspection.settings.supportUntil", room.today()).required();
        form.sideBySide(from, until);
        pair("inspection.settings.supportCap", "inspection.settings.practicePerPound");
        pair("inspection.settings.firstContactDays", "inspection.settings.monthsOfSupport");
        var save = Buttons.primary(desk.text("inspection.form.save"), this::save);
        var page = new VBox(new Prose(desk.text("inspection.settings.about"), "muted"), new Card(form, new Flow(desk.permitted(Permission.ACT_ON_CONTRACT.name(), save))),
                oddities());
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
    }

    /// Where the framework is open to reading, and which reading is followed.
    private Card oddities() {
        var card = Card.titled(desk.text("inspection.oddities"), new Prose(desk.text("inspection.oddities.about", Framework.GATEWAY, Framework.FIRST_PUBLISHED, Framework.DATED), "muted"));
        for (var oddity : Oddity.values()) {
            var line = new ListLine(new Badge(oddity.rule().value())).title(desk.text(oddity.key())).about(desk.text(oddity.reading()));
            card.getChildren().add(oddity.isSetting() ? line.right(new Badge(desk.text("inspection.oddities.setting"))) : line);
        }
        return card;
    }

    private void pair(String one, String other) {
        var first = form.text(one).required();
        var second = form.text(other).required();
        form.sideBySide(first, second);
        figures.addAll(List.of(first, second));
    }

    private void fill(InspectionSettings now) {
        var values = List.of(now.tellImmediate(), now.tellOther(), now.monthsToImprove(), now.monthsOfMeasures(), now.otherQuestions(), now.othersBesideWellLed(), now.readinessDays(),
                now.supportCap(), now.practicePerPound(), now.firstContactDays(), now.monthsOfSupport());
        for (int i = 0; i < values.size(); i++) {
            figures.get(i).set(Integer.toString(values.get(i)));
        }
        levelOne.set(now.levelOneStartsClock());
        from.set(now.supportFrom());
        until.set(now.supportUntil());
    }

    private void save() {
        var problems = new ArrayList<>(form.problems());
        var numbers = new ArrayList<Integer>();
        for (var figure : figures) {
            if (figure.get().matches("[0-9]{1,6}")) {
                numbers.add(Integer.valueOf(figure.get()));
            } else {
                problems.add(Problem.of("inspection.settings.no-number").at(figure.name()));
            }
        }
        var first = from.get();
        var last = until.get();
        if (problems.isEmpty() && first != null && last != null) {
            var typed = new InspectionSettings(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), levelOne.get(), numbers.get(4), numbers.get(5), numbers.get(6), first, last,
                    numbers.get(7), numbers.get(8), numbers.get(9), numbers.get(10));
            desk.jobs().start(_ -> room.write().settle(typed), outcome -> {
                switch (outcome) {
                    case Outcome.Done<InspectionSettings> _ -> desk.notices().say(desk.text("inspection.settings.saved"));
                    case Outcome.Refused<InspectionSettings>(var refused) -> form.show(refused);
                }
            }, desk.errors()::trouble);
        }
        form.show(problems);
    }

    @Override
    public Place place() {
        return new InspectionSettingsPlace();
    }

    @Override
    public String title() {
        return desk.text("inspection.settings");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        desk.jobs().latest(this, _ -> room.inspections().settings(), this::fill, desk.errors()::trouble);
    }
}
