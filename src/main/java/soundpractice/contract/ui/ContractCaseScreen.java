package soundpractice.contract.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.contract.CaseEvent;
import soundpractice.contract.CaseFlow;
import soundpractice.contract.CaseStep;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.Standing;
import soundpractice.contract.notice.Form;
import soundpractice.inspection.InspectionsPlace;
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
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;

/// A contract case: where it stands in the flow, what is open and what is barred and why, the clocks of the contract beside CQC's, and everything on file.
public final class ContractCaseScreen implements Screen {
    private final Desk desk;
    private final ContractCaseModel model;
    private final CaseDeeds deeds;
    private final CaseParts parts;
    private final NoticeDeeds notices;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final VBox concerns = new VBox();
    private final FlowPicture flow;
    private final VBox story = new VBox();
    private final ScrollPane root;

    /// The screen over its model.
    public ContractCaseScreen(Desk desk, ContractCaseModel model) {
        this.desk = desk;
        this.model = model;
        var ask = new Ask(desk, model);
        var investigations = new InvestigationDeeds(ask);
        this.deeds = new CaseDeeds(ask, investigations);
        this.notices = new NoticeDeeds(ask);
        this.parts = new CaseParts(desk, ask, investigations, notices);
        this.flow = new FlowPicture(desk, this::pressed);
        List.of(concerns, story).forEach(list -> list.getStyleClass().add("help-list"));
        var left = new VBox(parts.assessment(), parts.investigation(), parts.notices(), parts.evidence());
        var right = new VBox(parts.clocks(), parts.services(), Card.titled(desk.text("contract.part.story"), story));
        List.of(left, right).forEach(column -> column.getStyleClass().add("column"));
        var page = new VBox(new Beside(facts, links), concerns, Card.titled(desk.text("contract.part.flow"), new Prose(desk.text("contract.flow.about"), "muted", "small"), flow.root()),
                new Columns(left, right));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void pressed(CaseFlow.Node node) {
        var shown = model.shown().get();
        var step = node.leads();
        if (shown != null && step.isPresent()) {
            deeds.take(step.get(), shown.file());
        }
    }

    private void fill(ContractCaseModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var of = shown.file().of();
        var standing = shown.file().standing(model.today());
        facts.fill(new Prose(of.title(), "case-name"), new Badge(of.practice().value()), new StatusMark(Marks.of(standing, desk.words())),
                new Prose(desk.text("contract.case.facts", shown.practice(), desk.text(of.origin().key()), of.notifiedOn(), desk.text(of.type().key()),
                        of.contractDate() == null ? desk.text("contract.case.date-unknown") : desk.words().formats().date(of.contractDate())), "muted", "small"));
        links.fill(buttons(shown, standing).toArray(Node[]::new));
        concerns.getChildren().setAll(of.concerns().stream().map(c -> (Node) new Prose("– " + c)).toList());
        flow.show(shown.flow());
        parts.fill(shown);
        story.getChildren().setAll(shown.file().story().stream().map(this::told).toList());
        if (story.getChildren().isEmpty()) {
            story.getChildren().add(new Prose(desk.text("contract.part.story.none"), "muted", "small"));
        }
    }

    /// One thing is next, and stands out; the rest is beside it.
    private List<Node> buttons(ContractCaseModel.Shown shown, Standing standing) {
        var buttons = new ArrayList<Node>();
        if (!shown.file().of().open()) {
            return buttons;
        }
        next(shown, standing).ifPresent(buttons::add);
        buttons.add(Buttons.plain(Feather.BRIEFCASE, desk.text("contract.do.advice"), deeds::advice));
        buttons.add(Buttons.plain(Feather.ACTIVITY, desk.text("contract.do.alongside"), () -> deeds.alongside(shown.file())));
        buttons.add(Buttons.plain(Feather.FILE_TEXT, desk.text("contract.do.contract"), () -> deeds.contract(shown.file())));
        buttons.add(Buttons.plain(Feather.USER_CHECK, desk.text("contract.do.hand-over"), deeds::handOver));
        return buttons;
    }

    private java.util.Optional<Node> next(ContractCaseModel.Shown shown, Standing standing) {
        var file = shown.file();
        return java.util.Optional.ofNullable(switch (standing) {
            case Standing.Notified _ -> Buttons.primary(desk.text("contract.do.assess"), () -> deeds.take(CaseStep.ASSESS, file));
            case Standing.Assessed(var a) -> switch (a.conclusion()) {
                case MINOR -> step(CaseStep.MINOR, shown);
                case MODERATE -> step(CaseStep.MODERATE, shown);
                case MAJOR -> step(CaseStep.MAJOR, shown);
                case DECIDE -> step(CaseStep.NO_ACTION, shown);
            };
            case Standing.Found(var i) -> switch (java.util.Objects.requireNonNull(i.result())) {
                case ASSURED, NO_BREACH -> step(CaseStep.NO_ACTION, shown);
                case REMEDIABLE -> step(CaseStep.REMEDIAL, shown);
                case NOT_REMEDIABLE, GRAVE -> step(CaseStep.BREACH, shown);
                case RAISED -> null;
            };
            case Standing.Decided(var d) -> Form.of(d.action()).isEmpty() ? null
                    : file.drafts().isEmpty() ? Buttons.primary(desk.text("contract.notice.begin"), notices::begin)
                    : Buttons.primary(desk.text("contract.notice.write"), () -> desk.nav().open(new soundpractice.contract.NoticePlace(file.id(), file.drafts().getLast().id())));
            case Standing.OnAppeal(var n) -> Buttons.primary(desk.text("contract.do.decide-appeal"), () -> notices.decided(n));
            case Standing.Warned(var n) -> n.service() == null ? Buttons.primary(desk.text("contract.do.serve"), () -> notices.served(n))
                    : Buttons.primary(desk.text("contract.do.settle"), () -> notices.settle(n));
            case Standing.Judged(var n) -> n.failed() ? step(CaseStep.BREACH, shown) : step(CaseStep.CLOSE, shown);
            case Standing.Released _ -> step(CaseStep.CLOSE, shown);
            case Standing.Investigating _, Standing.Closed _ -> null;
        });
    }

    private Node step(CaseStep step, ContractCaseModel.Shown shown) {
        return Buttons.primary(desk.text(step.key()), () -> deeds.take(step, shown.file()));
    }

    private Node told(CaseEvent event) {
        var line = new ListLine(new Prose(desk.words().formats().date(event.happenedOn()), "row-date")).put(new Prose(desk.words().of(event.told())));
        event.told().rules().forEach(rule -> line.right(new Badge(rule.value())));
        return line;
    }

    @Override
    public Place place() {
        return new ContractCasePlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("contract.case");
    }

    /// Where one comes from.
    public Place above() {
        return new InspectionsPlace(ContractsPart.NAME);
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
