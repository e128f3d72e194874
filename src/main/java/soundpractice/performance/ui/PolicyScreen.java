package soundpractice.performance.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.performance.Allowed;
import soundpractice.performance.Parameter;
import soundpractice.performance.PerformanceDesk;
import soundpractice.performance.Policy;
import soundpractice.performance.PolicyPlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// The policy's parameters for a financial year, P-1 to P-19 and A-30: each with its meaning and its usual value, checked when saved.
public final class PolicyScreen implements Screen {
    private final Desk desk;
    private final PerformanceDesk things;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox root = Dress.with(new VBox());
    private final Map<Parameter, Field<String>> texts = new EnumMap<>(Parameter.class);
    private final List<PolicyPart> parts;
    private final BeforeSaving before;
    private Form form;
    private Field<String> reason;

    /// @param today decides which year is shown first
    public PolicyScreen(Desk desk, PerformanceDesk things, Supplier<LocalDate> today) {
        this(desk, things, today, List.of());
    }

    /// Asked before a policy is saved, so that nobody is surprised by what it moves.
    public interface BeforeSaving {
        /// Goes on at once, or after the person has seen what would move.
        void ask(Policy policy, Runnable save);
    }

    /// The same with further parts, each on a tab of its own.
    public PolicyScreen(Desk desk, PerformanceDesk things, Supplier<LocalDate> today, List<PolicyPart> parts) {
        this(desk, things, today, parts, (_, save) -> save.run());
    }

    /// The same with a question before saving.
    public PolicyScreen(Desk desk, PerformanceDesk things, Supplier<LocalDate> today, List<PolicyPart> parts, BeforeSaving before) {
        this.before = before;
        this.parts = List.copyOf(parts);
        this.desk = desk;
        this.things = things;
        this.form = new Form(desk.words());
        this.reason = form.text("performance.policy.reason");
        int now = FinancialQuarter.containing(today.get()).startYear();
        year.getItems().setAll(now + 1, now, now - 1, now - 2);
        year.setConverter(new YearText());
        year.setAccessibleText(desk.text("performance.policy.year"));
        build();
        year.valueProperty().subscribe((was, chosen) -> fill(chosen));
        year.setValue(now);
    }

    @Override
    public Place place() {
        return new PolicyPlace();
    }

    @Override
    public String title() {
        return desk.text("performance.policy.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        parts.forEach(part -> part.load().run());
        year.requestFocus();
    }

    private void build() {
        root.getStyleClass().addAll("page", "performance-body");
        var lead = new Label(desk.text("performance.policy.lead"));
        lead.getStyleClass().add("muted");
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        var label = new Label(desk.text("performance.policy.year"));
        label.setLabelFor(year);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(label, year, gap, desk.permitted(Permission.CHANGE_POLICY.name(), Buttons.primary(desk.text("performance.policy.save"), this::save)));
        head.getStyleClass().add("performance-head");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var parameters = new VBox(lead, head, scroll);
        parameters.getStyleClass().addAll("performance-body", "policy-tab");
        if (parts.isEmpty()) {
            VBox.setVgrow(parameters, Priority.ALWAYS);
            root.getChildren().add(parameters);
            return;
        }
        var tabs = new TabPane(new Tab(desk.text("performance.policy.parameters"), parameters));
        parts.forEach(part -> {
            part.content().getStyleClass().add("policy-tab");
            tabs.getTabs().add(new Tab(part.title(), part.content()));
        });
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text("performance.policy.parts"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root.getChildren().add(tabs);
    }

    private void fill(int from) {
        var policy = things.policies().inYear(from);
        form = new Form(desk.words());
        form.getStyleClass().add("policy-form");
        texts.clear();
        for (var p : Parameter.values()) {
            texts.put(p, field(p).named(p.id().value()).set(policy.text(p)));
        }
        reason = form.text("performance.policy.reason");
        scroll.setContent(form);
    }

    private Field<String> field(Parameter p) {
        if (p.allowed() instanceof Allowed.OneOf(List<String> values)) {
            var box = new ComboBox<String>();
            box.getItems().setAll(values);
            box.setConverter(new ValueText(desk.words()));
            return form.own(p.key(), box, box.valueProperty());
        }
        return form.text(p.key());
    }

    private void save() {
        int from = year.getValue();
        var values = new EnumMap<Parameter, String>(Parameter.class);
        texts.forEach((p, field) -> values.put(p, field.get()));
        var why = reason.get();
        var now = form;
        Runnable save = () -> desk.jobs().start(progress -> things.savingPolicy().save(from, values, why), outcome -> now.show(said(outcome, from)), desk.errors()::trouble);
        if (things.policies().inYear(from).from(from).with(values) instanceof Outcome.Done<Policy>(Policy policy)) {
            before.ask(policy, save);
        } else {
            save.run();
        }
    }

    private List<Problem> said(Outcome<Policy> outcome, int from) {
        if (outcome.isDone()) {
            desk.notices().say(desk.text("performance.policy.saved", new FinancialQuarter(from, 1).year()));
        }
        return new ArrayList<>(outcome.problems());
    }
}
