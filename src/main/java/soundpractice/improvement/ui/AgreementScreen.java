package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.Signature;
import soundpractice.kernel.Place;
import soundpractice.kernel.ProofCode;
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
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;

/// An agreement: what it says, who signs, and the signatures. The laptop can be turned round for signing: text and proof code stand together.
public final class AgreementScreen implements Screen {
    private final Desk desk;
    private final AgreementModel model;
    private final AgreementDeeds deeds;
    private final SigningDeeds signing;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final VBox text = new VBox();
    private final VBox parties = new VBox();
    private final VBox money = new VBox();
    private final ScrollPane root;

    /// The screen over its model.
    public AgreementScreen(Desk desk, AgreementModel model) {
        this.desk = desk;
        this.model = model;
        this.deeds = new AgreementDeeds(desk, model);
        this.signing = new SigningDeeds(desk, model, deeds);
        List.of(text, parties, money).forEach(list -> list.getStyleClass().add("help-list"));
        var right = new VBox(Card.titled(desk.text("improvement.section.signatures"), parties), Card.titled(desk.text("improvement.agreement.terms"), money));
        right.getStyleClass().add("column");
        var page = new VBox(new Beside(facts, links), new Columns(Card.titled(desk.text("improvement.agreement.text"), text), right));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void fill(AgreementModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var of = shown.file().of();
        facts.fill(new Prose(of.title(), "plan-name"), new Badge(of.practice().value()), new StatusMark(Marks.of(of.state(), desk.words())),
                new Prose(desk.text("improvement.agreement.facts", shown.practice(), of.number(), of.since()), "muted", "small"));
        links.fill(buttons(shown).toArray(Node[]::new));
        var lines = new ArrayList<Node>();
        if (!of.changes().isBlank()) {
            lines.add(new Prose(desk.text("improvement.page.changes", of.number()) + ": " + of.changes(), "strong"));
        }
        var section = "";
        int number = 0;
        for (var clause : of.filled()) {
            if (!clause.section().equals(section)) {
                section = clause.section();
                lines.add(new SectionHeader(desk.text("improvement.section." + section)));
            }
            number++;
            lines.add(new Prose(number + ". " + clause.text()));
        }
        text.getChildren().setAll(lines);
        parties(shown);
        terms(shown);
    }

    private List<Node> buttons(AgreementModel.Shown shown) {
        var file = shown.file();
        var buttons = new ArrayList<Node>();
        switch (file.of().state()) {
            case DRAFT -> {
                buttons.add(Buttons.primary(desk.text("improvement.fix"), () -> deeds.fix(shown)));
                buttons.add(Buttons.plain(desk.text("improvement.edit"), () -> deeds.change(file)));
            }
            case SIGNED -> {
                buttons.add(Buttons.plain(desk.text("improvement.amend"), deeds::amend));
                buttons.add(Buttons.plain(desk.text("improvement.agreement.end"), deeds::end));
            }
            case TO_SIGN -> buttons.add(Buttons.plain(desk.text("improvement.agreement.end"), deeds::end));
            case AMENDED, ENDED -> { }
        }
        var plan = file.of().plan();
        if (plan != null) {
            buttons.add(Buttons.plain(Feather.TARGET, desk.text("improvement.open-plan"), () -> desk.nav().open(new PlanPlace(plan))));
        }
        buttons.add(Buttons.plain(Feather.FILE_TEXT, desk.text("improvement.document"), () -> deeds.print(file)));
        if (file.signatures().stream().anyMatch(s -> s.how() == Signature.How.KEY)) {
            buttons.add(Buttons.plain(Feather.DOWNLOAD, desk.text("improvement.sign.key.save"), () -> signing.save(file)));
        }
        var fixed = file.text();
        if (fixed != null) {
            buttons.add(Buttons.plain(Feather.SHIELD, desk.text("improvement.prove"), () -> desk.jobs().start(
                    _ -> model.improvement().verify().byCode(new ProofCode(fixed.proof())), found -> ProvenBox.show(desk, fixed.proof(), found), desk.errors()::trouble)));
        }
        return buttons;
    }

    private void parties(AgreementModel.Shown shown) {
        var file = shown.file();
        var lines = new ArrayList<Node>();
        var fixed = file.text();
        if (fixed != null) {
            lines.add(new Prose(desk.text("improvement.page.proof.title"), "muted", "small"));
            lines.add(new Prose(fixed.proof(), "proof-code"));
        }
        for (var role : file.of().kind().signers()) {
            var party = file.of().party(role);
            var line = new ListLine().title(desk.text(role.key()) + party.map(p -> ": " + p.name()).orElse(""))
                    .about(party.map(p -> p.representative() + (p.position().isBlank() ? "" : ", " + p.position())).orElse(""));
            var signed = file.signatures().stream().filter(s -> s.party() == role).findFirst();
            if (signed.isPresent()) {
                line.put(new StatusMark(Mark.DONE, desk.text("improvement.agreement.signed", signed.get().name(), desk.text(signed.get().how().key()), signed.get().on())));
            } else if (file.of().state() == AgreementState.TO_SIGN) {
                line.put(ways(file, role));
            }
            lines.add(line);
        }
        shown.against().forEach(p -> lines.add(new Prose("– " + desk.words().of(p), "small")));
        parties.getChildren().setAll(lines);
    }

    /// The ways in which a party can sign; the first one is the screen's primary for whoever is next.
    private Flow ways(AgreementFile file, PartyRole role) {
        boolean next = file.missing().getFirst() == role;
        var ways = new ArrayList<Node>();
        ways.add(next ? Buttons.primary(desk.text("improvement.sign"), () -> signing.laptop(file, role)) : Buttons.plain(desk.text("improvement.sign"), () -> signing.laptop(file, role)));
        ways.add(Buttons.plain(desk.text("improvement.sign.paper"), () -> signing.paper(file, role)));
        if (role == PartyRole.COMMISSIONER) {
            ways.add(Buttons.plain(desk.text("improvement.sign.key"), () -> signing.key(file, role)));
        }
        ways.add(Buttons.plain(desk.text("improvement.sign.key.file"), () -> signing.file(file, role)));
        return new Flow(ways.toArray(Node[]::new));
    }

    private void terms(AgreementModel.Shown shown) {
        var terms = shown.file().of().terms();
        var lines = new ArrayList<Node>();
        lines.add(new ListLine().title(desk.text("improvement.page.term")).about(desk.text("improvement.page.term.text", PlanPaper.printed(terms.from()), PlanPaper.printed(terms.until()))));
        var review = terms.reviewOn();
        if (review != null) {
            lines.add(new ListLine().title(desk.text("improvement.page.review")).about(PlanPaper.printed(review)));
        }
        if (terms.price().signum() > 0) {
            lines.add(new ListLine().title(desk.text(shown.file().of().kind().priceKey())).about(Agreement.pounds(terms.price())));
        }
        if (terms.cap().signum() > 0) {
            lines.add(new ListLine().title(desk.text("improvement.page.funding"))
                    .about(desk.text("improvement.page.funding.text", Agreement.pounds(terms.cap()), Agreement.pounds(terms.matched()))));
        }
        shown.versions().stream().filter(v -> !v.id().equals(shown.file().id())).forEach(v -> lines.add(new ListLine(new StatusMark(Marks.of(v.of().state(), desk.words())))
                .title(desk.text("improvement.agreement.version", v.of().number())).about(v.of().changes())
                .right(Buttons.link(desk.text("improvement.open"), () -> desk.nav().open(new AgreementPlace(v.id()))))));
        money.getChildren().setAll(lines);
    }

    @Override
    public Place place() {
        return new AgreementPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("improvement.agreement");
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
