package soundpractice.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.PlanPlace;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.course.CourseClock;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.inspection.course.CourseStep;
import soundpractice.inspection.course.EntryRules;
import soundpractice.inspection.course.NextStep;
import soundpractice.inspection.support.PatientsTold;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.register.PracticePlace;
import soundpractice.security.Permission;

/// A practice's way with the regulator: the flow drawn, its clocks with their proof, the ratings side by side, what is arranged, who helps, how patients are told.
public final class CourseScreen implements Screen {
    private final Desk desk;
    private final CourseModel model;
    private final CourseDeeds deeds;
    private final CourseFlow flow;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final VBox proposals = new VBox();
    private final VBox clocks = new VBox();
    private final VBox arranged = new VBox();
    private final VBox story = new VBox();
    private final VBox history = new VBox();
    private final SupportPart support;
    private final VBox told = new VBox();
    private final ScrollPane root;

    /// The screen over its model.
    public CourseScreen(Desk desk, CourseModel model) {
        this.desk = desk;
        this.model = model;
        this.deeds = new CourseDeeds(desk, model);
        this.flow = new CourseFlow(desk, this::step);
        this.support = new SupportPart(desk, deeds);
        List.of(clocks, arranged, story, history, told).forEach(list -> list.getStyleClass().add("today-list"));
        proposals.getStyleClass().add("column");
        var left = column(Card.titled(desk.text("inspection.course.clocks"), clocks), Card.titled(desk.text("inspection.course.story"), story));
        var right = column(Card.titled(desk.text("inspection.course.arranged"), arranged), support.root(), Card.titled(desk.text("inspection.course.patients"), told));
        var page = new VBox(new Beside(facts, links), proposals, Card.titled(desk.text("inspection.course.flow"), flow.root()),
                Card.titled(desk.text("inspection.course.history"), history), new Columns(left, right));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
    }

    private static VBox column(Region... parts) {
        var column = new VBox(parts);
        column.getStyleClass().addAll("column", "half");
        return column;
    }

    private void step(NextStep step) {
        if (step.allowed() && desk.gate().refusal(Permission.ACT_ON_CONTRACT.name()).isEmpty()) {
            deeds.take(step);
        } else {
            desk.dialogs().tell(desk.text(step.to().key()), desk.gate().refusal(Permission.ACT_ON_CONTRACT.name()).orElseGet(() -> desk.words().of(step.why())), "");
        }
    }

    private void fill(CourseModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var of = shown.file().of();
        facts.fill(new Prose(shown.practice(), "inspection-name"), new Badge(of.practice().value()), new StatusMark(Marks.of(of.stage(), desk.words())),
                new Prose(desk.text("inspection.course.about", of.opened(), EntryRules.names(of.about())), "muted", "small"));
        var doors = new ArrayList<Node>(List.of(Buttons.link(desk.text("inspection.to-practice"), () -> desk.nav().open(new PracticePlace(of.practice()))),
                Buttons.link(desk.text("inspection.to-opener"), () -> desk.nav().open(new InspectionPlace(of.inspection())))));
        links.fill(doors.toArray(Node[]::new));
        proposals.getChildren().setAll(shown.proposals().stream().map(p -> new ProposalCard(desk, p, shown.practice(), model::load, model.room()).root()).toList());
        proposals.setVisible(!shown.proposals().isEmpty());
        proposals.setManaged(!shown.proposals().isEmpty());
        flow.fill(shown.file(), shown.steps());
        history.getChildren().setAll(shown.file().inspections().stream().filter(i -> !i.of().ratings().isEmpty()).toList().isEmpty()
                ? List.of(new Prose(desk.text("inspection.course.history.none"), "muted", "small"))
                : List.of(new HistoryGrid(desk, shown.file().inspections().stream().filter(i -> !i.of().ratings().isEmpty()).toList())));
        clocks.getChildren().setAll(shown.file().clocks().isEmpty() ? List.of(new Prose(desk.text("inspection.course.no-clocks"), "muted", "small"))
                : shown.file().clocks().stream().map(this::clock).toList());
        story.getChildren().setAll(shown.file().steps().reversed().stream().map(this::told).toList());
        arrange(shown);
        support.fill(shown);
        patients(shown);
    }

    private Node clock(CourseClock clock) {
        var due = clock.due();
        return new ListLine(new StatusMark(Marks.of(clock.state(), desk.words()))).title(desk.text("inspection.course.clock", desk.text(clock.key()), due.date()))
                .about(clock.stoppedOn() != null ? desk.text("inspection.course.clock.stopped", java.util.Objects.requireNonNull(clock.stoppedOn()))
                        : due.isPast(model.today()) ? desk.text("inspection.course.clock.over", -due.daysLeft(model.today())) : desk.text("inspection.course.clock.left", due.daysLeft(model.today())))
                .right(new WhyButton(desk.words(), desk.text(clock.key()), due::reasons));
    }

    private Node told(CourseStep step) {
        return new ListLine(new StatusMark(step.followed() ? Marks.of(step.after(), desk.words()).mark() : Mark.STOPPED,
                desk.text(step.followed() ? step.proposed() ? "inspection.story.followed" : "inspection.story.by-hand" : "inspection.story.declined")))
                .title(desk.text("inspection.story.title", step.on(), desk.text(step.after().key()))).about(step.note())
                .right(new WhyButton(desk.words(), desk.text(step.after().key()), step::reasons));
    }

    private void arrange(CourseModel.Shown shown) {
        var of = shown.file().of();
        var plan = of.plan();
        var lines = new ArrayList<Node>();
        lines.add(new ListLine().title(desk.text("inspection.course.officer")).about(of.officer().isBlank() ? desk.text("inspection.course.nobody") : of.officer()));
        lines.add(new ListLine().title(desk.text("inspection.course.patients-lead")).about(of.patientsLead().isBlank() ? desk.text("inspection.course.nobody") : of.patientsLead()));
        var readiness = of.readinessOn();
        var looked = of.readinessDoneOn();
        lines.add(new ListLine().title(desk.text("inspection.course.readiness")).about(looked != null ? desk.text("inspection.course.readiness.done", looked, of.readinessFound())
                : readiness != null ? desk.text("inspection.course.readiness.on", readiness, of.readinessHow())
                : of.readinessHow().isBlank() ? desk.text("inspection.course.readiness.open") : desk.text("inspection.course.readiness.not", of.readinessHow())));
        var buttons = new Flow(desk.permitted(Permission.ACT_ON_CONTRACT.name(), Buttons.plain(Feather.EDIT, desk.text("inspection.course.arrange"), () -> deeds.arrange(shown))));
        if (readiness != null && looked == null && of.stage().isOpen()) {
            buttons.getChildren().add(desk.permitted(Permission.ACT_ON_CONTRACT.name(), Buttons.plain(desk.text("inspection.course.readiness.record"), () -> deeds.ready(shown))));
        }
        if (plan != null) {
            buttons.getChildren().add(Buttons.link(desk.text("inspection.course.plan"), () -> desk.nav().open(new PlanPlace(plan))));
        } else {
            opener(shown).ifPresent(i -> buttons.getChildren().add(desk.permitted(Permission.ACT_ON_CONTRACT.name(),
                    Buttons.plain(Feather.TARGET, desk.text("inspection.findings.plan"), () -> deeds.plan(i)))));
        }
        lines.add(buttons);
        arranged.getChildren().setAll(lines);
    }

    private static java.util.Optional<InspectionFile> opener(CourseModel.Shown shown) {
        return shown.file().inspections().stream().filter(i -> i.id().equals(shown.file().of().inspection())).filter(i -> !i.findings().isEmpty()).findFirst();
    }

    private void patients(CourseModel.Shown shown) {
        var lines = new ArrayList<Node>();
        if (shown.file().told().isEmpty()) {
            lines.add(new Prose(desk.text("inspection.course.patients.none"), "muted", "small"));
        }
        shown.file().told().forEach(t -> lines.add(line(t)));
        lines.add(new Flow(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(Feather.PLUS, desk.text("inspection.course.patients.add"), () -> deeds.told(shown)))));
        told.getChildren().setAll(lines);
    }

    private Node line(PatientsTold told) {
        return new ListLine().title(desk.text("inspection.course.patients.line", told.on(), desk.text(told.channel().key()))).about(told.what())
                .about(told.who().isBlank() ? "" : desk.text("inspection.course.patients.by", told.who()));
    }

    @Override
    public Place place() {
        return new CoursePlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("inspection.course");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
