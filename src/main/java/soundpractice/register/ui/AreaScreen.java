package soundpractice.register.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.register.Area;
import soundpractice.register.AreaPlace;
import soundpractice.register.Named;
import soundpractice.security.Permission;

/// Which practices are ours: by commissioner, by network, or one by one; and their localities.
public final class AreaScreen implements Screen {
    private final Desk desk;
    private final AreaModel model;
    private final ScrollPane root;
    private final Form form;
    private final Label count = new Label();
    private final Field<String> name;
    private final Field<List<Named>> subIcbs;
    private final Field<List<Named>> pcns;
    private final Field<String> practices;
    private final Field<String> leftOut;
    private final Field<String> localities;

    /// The screen over that model.
    public AreaScreen(Desk desk, AreaModel model) {
        this.desk = desk;
        this.model = model;
        this.form = new Form(desk.words());
        this.name = form.text("register.area.name").required();
        this.subIcbs = form.several("register.area.subIcbs", model.commissioners(), Named::label);
        this.pcns = form.several("register.area.pcns", model.networks(), Named::label);
        this.practices = form.area("register.area.practices");
        this.leftOut = form.text("register.area.leftOut");
        this.localities = form.area("register.area.localities");
        var area = model.area();
        name.set(area.name());
        subIcbs.set(model.commissioners().stream().filter(n -> area.subIcbs().contains(n.code())).toList());
        pcns.set(model.networks().stream().filter(n -> area.pcns().contains(n.code())).toList());
        practices.set(String.join(" ", area.practices().stream().map(Object::toString).toList()));
        leftOut.set(String.join(" ", area.leftOut().stream().map(Object::toString).toList()));
        localities.set(String.join("\n", area.localities().stream()
                .map(l -> l.name() + ": " + String.join(" ", l.practices().stream().map(Object::toString).toList())).toList()));
        List.of(name, practices, leftOut, localities).forEach(field -> field.value().subscribe(typed -> tell()));
        subIcbs.value().subscribe(chosen -> tell());
        pcns.value().subscribe(chosen -> tell());
        var buttons = new HBox(desk.permitted(Permission.CHANGE_POLICY.name(), Buttons.primary(desk.text("register.area.save"), this::save)), count);
        buttons.getStyleClass().add("table-tools");
        count.getStyleClass().add("muted");
        var page = new VBox(Card.titled(desk.text("register.area.title"), form, buttons));
        page.getStyleClass().add("page");
        this.root = new ScrollPane(page);
        root.setFitToWidth(true);
        tell();
    }

    private Outcome<Area> typed() {
        return model.read(
                name.get(), subIcbs.get().stream().map(Named::code).toList(), pcns.get().stream().map(Named::code).toList(), practices.get(), leftOut.get(),
                localities.get());
    }

    private void tell() {
        count.setText(typed() instanceof Outcome.Done<Area>(Area area) ? desk.text("register.area.count", model.count(area)) : desk.text("register.area.check"));
    }

    private void save() {
        var problems = new java.util.ArrayList<>(form.problems());
        var typed = typed();
        problems.addAll(typed.problems());
        if (problems.isEmpty() && typed instanceof Outcome.Done<Area>(Area area)) {
            problems.addAll(model.save(area));
        }
        form.show(problems);
        if (problems.isEmpty()) {
            desk.notices().say(desk.text("register.area.saved"));
            desk.nav().back();
        }
    }

    @Override
    public Place place() {
        return new AreaPlace();
    }

    @Override
    public String title() {
        return desk.text("register.area.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        form.focusFirst();
    }
}
