package soundpractice.contract.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.contract.ContractClock;
import soundpractice.contract.ContractFile;
import soundpractice.contract.PaperPlace;
import soundpractice.contract.RiskAssessment;
import soundpractice.contract.continuity.ContinuityOption;
import soundpractice.contract.continuity.KeepServices;
import soundpractice.contract.investigation.Finding;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Statement;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.contract.paper.PaperKind;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;

/// The parts of a case's page: risk, investigation, notices, evidence, clocks, services.
final class CaseParts {
    private final Desk desk;
    private final Ask ask;
    private final InvestigationDeeds investigating;
    private final NoticeDeeds following;
    private final EvidenceDeeds keeping;
    private final ServicesDeeds serving;
    private final VBox assessment = list();
    private final VBox investigation = list();
    private final VBox notices = list();
    private final VBox evidence = list();
    private final VBox clocks = list();
    private final VBox services = list();

    CaseParts(Desk desk, Ask ask, InvestigationDeeds investigating, NoticeDeeds following) {
        this.desk = desk;
        this.ask = ask;
        this.investigating = investigating;
        this.following = following;
        this.keeping = new EvidenceDeeds(ask);
        this.serving = new ServicesDeeds(ask);
    }

    private static VBox list() {
        var box = new VBox();
        box.getStyleClass().add("help-list");
        return box;
    }

    Region assessment() {
        return Card.titled(desk.text("contract.part.risk"), assessment);
    }

    Region investigation() {
        return Card.titled(desk.text("contract.part.investigation"), investigation);
    }

    Region notices() {
        return Card.titled(desk.text("contract.part.notices"), notices);
    }

    Region evidence() {
        return Card.titled(desk.text("contract.part.evidence"), evidence);
    }

    Region clocks() {
        return Card.titled(desk.text("contract.part.clocks"), clocks);
    }

    Region services() {
        return Card.titled(desk.text("contract.part.services"), services);
    }

    void fill(ContractCaseModel.Shown shown) {
        assessment.getChildren().setAll(risk(shown.file()));
        investigation.getChildren().setAll(investigations(shown.file()));
        notices.getChildren().setAll(notices(shown.file()));
        evidence.getChildren().setAll(evidence(shown.file()));
        clocks.getChildren().setAll(clocks(shown));
        services.getChildren().setAll(services(shown));
    }

    private Node nothing(String key) {
        return new Prose(desk.text(key), "muted", "small");
    }

    private List<Node> risk(ContractFile file) {
        var last = file.assessment();
        if (last.isEmpty()) {
            return List.of(nothing("contract.part.risk.none"));
        }
        var lines = new ArrayList<Node>();
        var of = last.get();
        lines.add(new Flow(new StatusMark(of.significant() ? Mark.RED : Mark.NEUTRAL, desk.text(of.significant() ? "contract.risk.significant" : "contract.risk.not-significant")),
                new Prose(desk.text("contract.risk.weighted", of.weighted(), of.on(), of.judgedBy()), "muted", "small")));
        lines.add(new Prose(desk.text(of.conclusion().key()) + ": " + of.reasons()));
        for (var g : of.grades()) {
            if (g.grade() > 0) {
                lines.add(new ListLine(new StatusMark(g.grade() == RiskAssessment.WORST ? Mark.RED : g.grade() == 2 ? Mark.AMBER : Mark.NEUTRAL, desk.text(RiskAssessment.gradeKey(g.grade()))))
                        .title(desk.text(g.factor().key())).about(g.evidence()));
            }
        }
        return lines;
    }

    private List<Node> investigations(ContractFile file) {
        var lines = new ArrayList<Node>();
        for (var entry : file.investigations().reversed()) {
            lines.addAll(one(entry, file));
        }
        return lines.isEmpty() ? List.of(nothing(file.assessment().isEmpty() ? "contract.part.investigation.none" : "contract.part.investigation.none-yet")) : lines;
    }

    private List<Node> one(Entry<Investigation> entry, ContractFile file) {
        var of = entry.value();
        var lines = new ArrayList<Node>();
        var result = of.result();
        lines.add(new ListLine(new StatusMark(result == null ? Mark.WAITING : result.breach() ? Mark.RED : Mark.DONE, desk.text(result == null ? "contract.investigation.runs" : result.key())))
                .title(desk.text("contract.investigation.title", desk.text(of.level().key()), of.openedOn()))
                .about(of.why()).about(of.report()));
        if (of.open() && file.of().open()) {
            var buttons = new ArrayList<Node>();
            if (of.level() == Level.MINOR) {
                buttons.add(Buttons.link(desk.text("contract.do.asked"), () -> investigating.asked(entry)));
            } else {
                buttons.add(Buttons.link(desk.text("contract.do.visit"), () -> investigating.visit(entry)));
            }
            if (of.level() == Level.MAJOR) {
                buttons.add(Buttons.link(desk.text("contract.do.audit"), () -> investigating.audit(entry)));
            }
            buttons.add(Buttons.link(desk.text("contract.do.statement"), () -> investigating.statement(entry)));
            buttons.add(Buttons.link(desk.text("contract.do.finding"), () -> investigating.finding(entry, null)));
            buttons.add(Buttons.link(desk.text("contract.do.end"), () -> investigating.end(entry)));
            lines.add(new Flow(buttons.toArray(Node[]::new)));
        }
        of.asked().forEach(a -> lines.add(new Prose("– " + a, "small")));
        of.terms().forEach(t -> lines.add(new Prose(t.clause() + ": " + t.question(), "small")));
        of.findings().forEach(f -> lines.add(finding(entry, f, of.open() && file.of().open())));
        boolean written = of.level() == Level.MINOR ? !of.asked().isEmpty() : !of.terms().isEmpty();
        var kind = of.level() == Level.MINOR ? PaperKind.ASSURANCE : PaperKind.TERMS;
        if (written && (of.open() || !file.papersOf(kind, entry.id()).isEmpty())) {
            lines.add(paper(kind, entry.id(), file));
        }
        file.statements().stream().filter(s -> s.value().investigation().equals(entry.id())).forEach(s -> lines.add(statement(s, file)));
        return lines;
    }

    /// A paper of the investigation, and the way to it.
    private Node paper(PaperKind kind, RecordId about, ContractFile file) {
        var sent = file.papersOf(kind, about);
        return new ListLine(new StatusMark(sent.isEmpty() ? Mark.NEUTRAL : Mark.DONE, desk.text(sent.isEmpty() ? "contract.paper.not-yet" : "contract.notice.sent")))
                .title(desk.text(kind.key()))
                .right(Buttons.link(desk.text(sent.isEmpty() ? "contract.paper.look" : "contract.notice.look"), () -> desk.nav().open(new PaperPlace(file.id(), kind, about))));
    }

    /// A statement: taken, printed, and back with its signature.
    private Node statement(Entry<Statement> entry, ContractFile file) {
        var of = entry.value();
        var signed = file.evidenceOf(of.paper());
        var line = new ListLine(new StatusMark(signed.isEmpty() ? Mark.NEUTRAL : Mark.DONE, desk.text(signed.isEmpty() ? "contract.statement.unsigned" : "contract.statement.signed")))
                .title(desk.text("contract.statement.of", of.witness()))
                .about(desk.text("contract.statement.facts", of.takenOn(), of.takenBy()));
        signed.ifPresent(e -> line.about(desk.text("contract.evidence.as", e.mark())));
        var buttons = new Flow(Buttons.link(desk.text(PaperKind.STATEMENT.key()), () -> desk.nav().open(new PaperPlace(file.id(), PaperKind.STATEMENT, entry.id()))));
        if (signed.isEmpty() && file.of().open()) {
            buttons.getChildren().add(Buttons.link(desk.text("contract.do.signed"), () -> keeping.signed(of)));
        }
        return new VBox(line, buttons);
    }

    private Node finding(Entry<Investigation> entry, Finding finding, boolean open) {
        var line = new ListLine(new StatusMark(finding.breach() ? Mark.RED : Mark.NEUTRAL, desk.text(finding.breach() ? "contract.finding.breach" : "contract.finding.noted")))
                .title(finding.clause().isEmpty() ? finding.what() : desk.text("contract.finding.title", finding.clause(), finding.what()))
                .about(finding.action());
        return open ? line.right(Buttons.link(desk.text("contract.edit"), () -> investigating.finding(entry, finding))) : line;
    }

    private List<Node> notices(ContractFile file) {
        var lines = new ArrayList<Node>();
        for (var notice : file.notices().reversed()) {
            lines.add(notice(notice, file));
        }
        file.decisions().reversed().forEach(d -> lines.add(new ListLine(new Prose(desk.words().formats().date(d.on()), "row-date")).title(desk.text(d.action().key())).about(d.reasons())));
        file.advice().reversed().forEach(a -> lines.add(new ListLine(new Prose(desk.words().formats().date(a.on()), "row-date")).about(desk.words().of(a.told()))));
        return lines.isEmpty() ? List.of(nothing("contract.part.notices.none")) : lines;
    }

    private Node notice(NoticeFile notice, ContractFile file) {
        var issued = notice.issued();
        var settled = notice.settlement();
        var status = settled != null ? new StatusMark(notice.failed() ? Mark.RED : Mark.GREEN, desk.text(settled.how().key()))
                : issued == null ? new StatusMark(Mark.NEUTRAL, desk.text("contract.notice.draft"))
                : new StatusMark(Mark.WAITING, desk.text(notice.appealed() ? "contract.standing.on-appeal" : notice.running() ? "contract.standing.warned" : "contract.notice.sent"));
        var line = new ListLine(status).title(desk.text(notice.form().action().key()));
        if (issued != null) {
            line.about(notice.service() == null ? desk.text("contract.notice.unserved", issued.noticeDate()) : desk.words().of(notice.service().told()));
            if (notice.service() != null) {
                file.evidenceOf(notice.service().receipt()).ifPresent(e -> line.about(desk.text("contract.evidence.as", e.mark())));
            }
            if (notice.appeal() != null) {
                line.about(desk.words().of(notice.appeal().told()));
            }
        }
        return new VBox(line, new Flow(following.buttons(notice).toArray(Node[]::new)));
    }

    private List<Node> evidence(ContractFile file) {
        var lines = new ArrayList<Node>();
        var buttons = new ArrayList<Node>();
        if (file.of().open()) {
            buttons.add(Buttons.plain(Feather.PAPERCLIP, desk.text("contract.do.evidence"), keeping::add));
        }
        if (!file.items().isEmpty()) {
            buttons.add(Buttons.plain(Feather.BOOK, desk.text("contract.do.bundle"), () -> keeping.bundle(file)));
        }
        for (var item : file.evidence()) {
            var line = new ListLine(new Badge(item.mark())).title(item.title())
                    .about(desk.text("contract.evidence.line", desk.text(item.sort().key()), item.obtainedOn(), item.obtainedBy()));
            line.put(new Prose("SHA-256 " + item.content().value(), "hash"));
            line.right(Buttons.link(desk.text("contract.do.copy"), () -> keeping.copy(item)));
            lines.add(line);
        }
        if (lines.isEmpty()) {
            lines.add(nothing("contract.part.evidence.none"));
        }
        lines.add(new Flow(buttons.toArray(Node[]::new)));
        return lines;
    }

    private List<Node> clocks(ContractCaseModel.Shown shown) {
        var lines = new ArrayList<Node>();
        shown.clocks().forEach(c -> lines.add(clock(c)));
        shown.objections().forEach(c -> lines.add(clock(c)));
        if (lines.isEmpty()) {
            lines.add(nothing("contract.part.clocks.none"));
        } else if (shown.clocks().stream().anyMatch(c -> c.clock().equals(ContractClock.CQC))) {
            lines.add(new Prose(desk.text("contract.clocks.both"), "muted", "small"));
        }
        return lines;
    }

    private Node clock(ContractClock clock) {
        var title = desk.text("contract.clock.title", desk.text(clock.key()), clock.due().date());
        return new ListLine(new StatusMark(Marks.of(clock.state(), desk.words()))).title(title)
                .right(new WhyButton(desk.words(), title, () -> clock.due().reasons()));
    }

    private List<Node> services(ContractCaseModel.Shown shown) {
        var lines = new ArrayList<Node>();
        var file = shown.file();
        var services = ask.model().room().services();
        var today = ask.model().today();
        for (var sub : shown.subContracts()) {
            var of = sub.value();
            var line = new ListLine().title(desk.text("contract.sub.title", of.provider(), of.startsOn())).about(desk.words().of(services.status(of, today)));
            services.against(of, today).forEach(p -> line.about("– " + desk.words().of(p)));
            lines.add(new VBox(line, new Flow(Buttons.link(desk.text("contract.do.object"), () -> serving.object(sub)), Buttons.link(desk.text("contract.do.check"), () -> serving.checked(sub)))));
        }
        for (var option : file.options()) {
            lines.add(option(option, file));
        }
        if (lines.isEmpty()) {
            lines.add(nothing("contract.part.services.none"));
        }
        if (file.of().open()) {
            lines.add(new Flow(Buttons.plain(Feather.REPEAT, desk.text("contract.do.sub"), () -> serving.notified(file)),
                    Buttons.plain(Feather.LIFE_BUOY, desk.text("contract.do.option"), () -> serving.option(file))));
        }
        return lines;
    }

    private Node option(Entry<ContinuityOption> entry, ContractFile file) {
        var of = entry.value();
        var against = KeepServices.against(of, file);
        var line = new ListLine(new StatusMark(of.chosen() ? Mark.DONE : against.isEmpty() ? Mark.GREEN : Mark.STOPPED,
                desk.text(of.chosen() ? "contract.option.chosen" : against.isEmpty() ? "contract.flow.open" : "contract.flow.barred")))
                .title(desk.text(of.way().key()) + (of.provider().isBlank() ? "" : ": " + of.provider())).about(of.note());
        if (!of.chosen()) {
            against.forEach(p -> line.about("– " + desk.words().of(p)));
            line.right(Buttons.link(desk.text("contract.do.choose"), () -> serving.choose(entry, file)));
        }
        return line;
    }
}
