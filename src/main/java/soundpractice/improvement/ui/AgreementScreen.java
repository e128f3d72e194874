package soundpractice.improvement.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
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
import soundpractice.platform.fx.form.Form;

/// An agreement: what it says, who signs, and the signatures. The laptop can be turned round for signing: text and proof code stand together.
public final class AgreementScreen implements Screen {
    private final Desk desk;
    private final AgreementModel model;
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
            case DRAFT -> buttons.add(Buttons.primary(desk.text("improvement.fix"), () -> fix(shown)));
            case SIGNED -> buttons.add(Buttons.plain(desk.text("improvement.amend"), this::amend));
            case TO_SIGN, AMENDED, ENDED -> { }
        }
        var plan = file.of().plan();
        if (plan != null) {
            buttons.add(Buttons.plain(Feather.TARGET, desk.text("improvement.open-plan"), () -> desk.nav().open(new PlanPlace(plan))));
        }
        buttons.add(Buttons.plain(Feather.FILE_TEXT, desk.text("improvement.document"), () -> document(file)));
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
                boolean next = file.missing().getFirst() == role;
                line.right(next ? Buttons.primary(desk.text("improvement.sign"), () -> sign(file, role)) : Buttons.plain(desk.text("improvement.sign"), () -> sign(file, role)),
                        Buttons.plain(desk.text("improvement.sign.paper"), () -> paper(file, role)));
            }
            lines.add(line);
        }
        shown.against().forEach(p -> lines.add(new Prose("– " + desk.words().of(p), "small")));
        parties.getChildren().setAll(lines);
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
            lines.add(new ListLine().title(desk.text("improvement.page.price")).about(Agreement.pounds(terms.price())));
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

    private void refused(List<Problem> problems) {
        var all = problems.stream().limit(8).map(p -> "– " + desk.words().of(p)).toList();
        desk.dialogs().tell(desk.text("improvement.refused"), String.join("\n", all), desk.words().next(problems.getFirst()));
    }

    private void fix(AgreementModel.Shown shown) {
        if (!shown.against().isEmpty()) {
            refused(shown.against());
            return;
        }
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("improvement.fix.ask"), desk.text("improvement.fix.ask.text"), desk.text("improvement.fix")),
                () -> model.act((on, today) -> on.drafting().fix(model.id(), today), _ -> { }, this::refused));
    }

    private void amend() {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("improvement.amend.mou.ask"), desk.text("improvement.amend.mou.ask.text"), desk.text("improvement.amend")),
                changes -> model.act((on, today) -> on.drafting().amend(model.id(), changes, today), next -> desk.nav().open(new AgreementPlace(next)), this::refused));
    }

    /// On the laptop: typed and drawn, with the code read aloud and who was present.
    private void sign(AgreementFile file, PartyRole role) {
        var form = new Form(desk.words());
        var name = form.text("improvement.form.name").required().set(file.of().party(role).map(Party::representative).orElse(""));
        var position = form.text("improvement.form.position").set(file.of().party(role).map(Party::position).orElse(""));
        form.sideBySide(name, position);
        var code = form.text("improvement.form.proof").required().named("proof");
        var present = form.text("improvement.form.present").required();
        var pad = new SignaturePad(desk.text("improvement.form.pad"));
        form.own("improvement.form.pad", pad, new SimpleObjectProperty<>(""));
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.sign.ask", desk.text(role.key())), desk.text("improvement.sign.ask.text",
                Objects.requireNonNull(file.text()).proof()), desk.text("improvement.sign")), form, () -> {
                    var problems = form.problems();
                    if (problems.isEmpty()) {
                        model.act((on, today) -> on.signing().sign(model.id(),
                                SignAgreement.Given.onLaptop(role, name.get(), position.get(), today, code.get(), present.get(), pad.strokes()), today), _ -> { }, this::refused);
                    }
                    return problems;
                });
    }

    /// On paper: the scanned page is attached.
    private void paper(AgreementFile file, PartyRole role) {
        desk.files().open(desk.text("improvement.sign.scan.choose"), FilePicker.FileKind.of("PDF", "pdf"), FilePicker.FileKind.of("PNG, JPEG", "png", "jpg", "jpeg")).ifPresent(scan -> {
            var form = new Form(desk.words());
            var name = form.text("improvement.form.name").required().set(file.of().party(role).map(Party::representative).orElse(""));
            var code = form.text("improvement.form.proof").required().named("proof");
            var day = form.date("improvement.form.on", model::today).set(model.today());
            desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.sign.ask", desk.text(role.key())), String.valueOf(scan.getFileName()), desk.text("improvement.sign.paper")), form, () -> {
                var problems = form.problems();
                var on = day.get();
                if (problems.isEmpty() && on != null) {
                    model.act((i, today) -> {
                        try {
                            return i.signing().sign(model.id(), SignAgreement.Given.onPaper(role, name.get(), "", on, code.get(), i.agreements().keep(Files.readAllBytes(scan))), today);
                        } catch (IOException e) {
                            throw FileTrouble.of(e, scan);
                        }
                    }, _ -> { }, this::refused);
                }
                return problems;
            });
        });
    }

    private void document(AgreementFile file) {
        var name = file.of().practice() + " " + file.of().title() + ".pdf";
        desk.files().save(desk.text("improvement.save-as"), name, FilePicker.FileKind.of("PDF", "pdf")).ifPresent(out -> desk.jobs().start(_ -> {
            var made = model.improvement().press().agreement(file);
            if (made instanceof Outcome.Done<RenderedDocument>(var document)) {
                try {
                    WholeFile.write(out, document.pdf());
                } catch (IOException e) {
                    throw FileTrouble.of(e, out);
                }
            }
            return made;
        }, outcome -> {
            if (outcome.isDone()) {
                desk.notices().say(desk.text("improvement.saved", String.valueOf(out.getFileName())));
            } else {
                refused(outcome.problems());
            }
        }, desk.errors()::trouble));
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
