package soundpractice.improvement.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.Origin;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.drafting.ChangeFramework;
import soundpractice.improvement.drafting.DirectoryPlace;
import soundpractice.improvement.drafting.GuideStep;
import soundpractice.improvement.drafting.Hint;
import soundpractice.improvement.watching.Preparedness;
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

/// What stands beside a plan: what is missing before it can be agreed, hints on the action chosen, the step it is at, who may help, lenses, reviews.
final class PlanHelp {
    private static final int FINDINGS = 12;

    private final Desk desk;
    private final PlanModel model;
    private final ActionDeeds acting;
    private final ProblemDeeds asking;
    private final VBox missing = list();
    private final VBox hints = list();
    private final VBox guide = list();
    private final VBox support = list();
    private final VBox dates = list();
    private final VBox findings = list();
    private final VBox milestones = list();
    private final VBox ready = list();
    private final Card milestonesCard;
    private final Card readyCard;
    private final Card findingsCard;
    private final Card missingCard;
    private final VBox root;
    private @Nullable RecordId chosen;

    PlanHelp(Desk desk, PlanModel model, ActionDeeds acting, ProblemDeeds asking) {
        this.desk = desk;
        this.model = model;
        this.acting = acting;
        this.asking = asking;
        missingCard = Card.titled(desk.text("improvement.help.missing"), missing);
        findingsCard = Card.titled(desk.text("improvement.help.findings"), findings);
        milestonesCard = Card.titled(desk.text("improvement.milestones"), milestones);
        readyCard = Card.titled(desk.text("improvement.ready"), ready);
        root = new VBox(missingCard, findingsCard, milestonesCard, Card.titled(desk.text("improvement.help.hints"), hints), readyCard, Card.titled(desk.text("improvement.help.guide"), guide),
                Card.titled(desk.text("improvement.help.support"), support), Card.titled(desk.text("improvement.help.dates"), dates));
        root.getStyleClass().add("column");
    }

    private static VBox list() {
        var list = new VBox();
        list.getStyleClass().add("help-list");
        return list;
    }

    Region root() {
        return root;
    }

    /// Shows the hints of this action.
    void chosen(@Nullable RecordId action) {
        chosen = action;
        var shown = model.shown().get();
        if (shown != null) {
            hints(shown);
            support(shown);
            milestones(shown);
        }
    }

    void fill(PlanModel.Shown shown) {
        missing.getChildren().setAll(shown.missing().stream().map(p -> (Node) new Prose("– " + desk.words().of(p), "small")).toList());
        boolean asks = !shown.missing().isEmpty() && !shown.file().of().state().isAgreed() && shown.file().of().state().isOpen();
        missingCard.setVisible(asks);
        missingCard.setManaged(asks);
        findings(shown);
        hints(shown);
        guide(shown);
        support(shown);
        dates(shown);
        milestones(shown);
        ready(shown);
    }

    private void findings(PlanModel.Shown shown) {
        boolean takes = !shown.findings().isEmpty() && shown.file().of().state().isOpen() && shown.shape().layout() == PlanShape.Layout.PAGES;
        findingsCard.setVisible(takes);
        findingsCard.setManaged(takes);
        var lines = new ArrayList<Node>();
        lines.add(new Prose(desk.text("improvement.help.findings.about", shown.findings().size()), "muted", "small"));
        shown.findings().stream().limit(FINDINGS).forEach(f -> {
            var take = Buttons.plain(desk.text("improvement.help.take"), () -> asking.take(f));
            take.setAccessibleText(desk.text("improvement.help.take") + ": " + f.title());
            lines.add(new ListLine().title(f.title()).about(f.shows()).about(desk.words().of(Origin.of(f.source()))).right(take));
        });
        findings.getChildren().setAll(lines);
    }

    private void hints(PlanModel.Shown shown) {
        var action = chosen == null ? Optional.<Entry<PlanAction>>empty() : shown.file().action(chosen);
        var lines = new ArrayList<Node>();
        var found = action.map(a -> shown.hints().of(a)).orElseGet(() -> shown.hints().ofPlan());
        lines.add(new Prose(action.map(a -> desk.text("improvement.help.hints.of", a.value().what())).orElse(desk.text("improvement.help.hints.plan")), "muted", "small"));
        long met = found.stream().filter(h -> h.state() == Hint.State.MET).count();
        lines.add(new Prose(desk.text("improvement.help.hints.count", met, found.size()), "strong"));
        var subject = action.map(Entry::id).orElse(shown.file().id());
        found.stream().filter(h -> h.state() != Hint.State.MET || !h.computed()).forEach(h -> lines.add(hint(shown, subject, h)));
        hints.getChildren().setAll(lines);
    }

    private Node hint(PlanModel.Shown shown, RecordId subject, Hint hint) {
        var line = new ListLine(new StatusMark(Marks.of(hint, desk.words()))).title(desk.text(hint.key())).about(hint.rule().value());
        if (!hint.computed()) {
            line.right(answer("improvement.yes", shown, subject, hint, true), answer("improvement.no", shown, subject, hint, false));
        }
        return line;
    }

    /// Read aloud, an answer names what it answers: a dozen of them stand below each other.
    private Node answer(String key, PlanModel.Shown shown, RecordId subject, Hint hint, boolean yes) {
        var answer = Buttons.link(desk.text(key), () -> model.answer(shown.file(), subject, hint.rule(), yes));
        answer.setAccessibleText(desk.text(key) + ": " + desk.text(hint.key()));
        return answer;
    }

    /// The signs of progress of the action that is chosen.
    private void milestones(PlanModel.Shown shown) {
        var action = chosen == null ? Optional.<Entry<PlanAction>>empty() : shown.file().action(chosen);
        milestonesCard.setVisible(action.isPresent());
        milestonesCard.setManaged(action.isPresent());
        if (action.isEmpty()) {
            return;
        }
        var lines = new ArrayList<Node>();
        lines.add(new Prose(action.get().value().what(), "muted", "small"));
        shown.file().milestonesOf(action.get().id()).forEach(m -> {
            var day = m.value().due();
            var reached = m.value().reachedOn();
            var line = new ListLine(new StatusMark(reached != null ? Mark.DONE : day != null && day.isBefore(model.today()) ? Mark.AMBER : Mark.NEUTRAL,
                    reached != null ? desk.text("improvement.milestone.reached-on", reached) : day == null ? desk.text("improvement.milestone.open") : desk.words().formats().date(day)))
                    .title(m.value().what());
            lines.add(reached == null ? line.right(Buttons.link(desk.text("improvement.milestone.reached"), () -> acting.reached(m))) : line);
        });
        if (shown.file().of().state().isOpen()) {
            lines.add(new Flow(Buttons.link(desk.text("improvement.milestone.add"), () -> acting.milestone(action.get()))));
        }
        milestones.getChildren().setAll(lines);
    }

    /// How ready the practice is for re-inspection, once somebody decided that this is looked at (MP-3).
    private void ready(PlanModel.Shown shown) {
        var day = shown.file().of().readinessOn();
        readyCard.setVisible(day != null);
        readyCard.setManaged(day != null);
        if (day == null) {
            return;
        }
        var lines = new ArrayList<Node>();
        lines.add(new Prose(desk.text("improvement.ready.on", day), "muted", "small"));
        Preparedness.of(shown.file()).forEach(p -> lines.add(new ListLine(new StatusMark(p.ready() ? Mark.GREEN : Mark.AMBER, desk.text(p.ready() ? "improvement.ready.yes" : "improvement.ready.no")))
                .title(p.problem().title()).about(desk.text("improvement.ready.count", p.done(), p.of(), p.proven()))));
        ready.getChildren().setAll(lines);
    }

    private void guide(PlanModel.Shown shown) {
        var step = GuideStep.at(shown.file());
        guide.getChildren().setAll(new Prose(desk.text("improvement.help.step", step.number(), desk.text(step.title())), "strong"), new Prose(desk.text(step.ask())),
                new Prose(desk.text("improvement.help.pitfall", desk.text(step.pitfall())), "small"), new Prose(desk.text("improvement.help.tip", desk.text(step.tip())), "small"),
                new Flow(Buttons.link(desk.text("improvement.help.all-steps"), this::allSteps), Buttons.link(desk.text("improvement.help.lenses"), this::lenses)));
    }

    private void allSteps() {
        var all = list();
        Sheet.wear(all);
        for (var step : GuideStep.all()) {
            all.getChildren().add(new ListLine(new Badge(Integer.toString(step.number()))).title(desk.text(step.title())).about(desk.text(step.ask()))
                    .about(desk.text("improvement.help.goal", desk.text(step.goal()))).about(desk.text("improvement.help.pitfall", desk.text(step.pitfall())))
                    .about(desk.text("improvement.help.tip", desk.text(step.tip()))));
        }
        desk.dialogs().show(desk.text("improvement.help.all-steps"), all);
    }

    private void lenses() {
        var all = list();
        Sheet.wear(all);
        for (var framework : ChangeFramework.all()) {
            all.getChildren().add(new Prose(desk.text(framework.name()), "strong"));
            framework.lenses().forEach(lens -> all.getChildren().add(
                    new ListLine(new Badge(lens.rule().value())).title(desk.text(lens.title())).about(desk.text(lens.ask())).about(desk.text(lens.hint()))));
        }
        desk.dialogs().show(desk.text("improvement.help.lenses"), all);
    }

    private void support(PlanModel.Shown shown) {
        var action = chosen == null ? Optional.<Entry<PlanAction>>empty() : shown.file().action(chosen);
        var themes = action.flatMap(a -> shown.file().problem(a.value().problem())).map(p -> List.of(p.value().theme()))
                .orElseGet(() -> shown.file().problems().stream().map(p -> p.value().theme()).distinct().toList());
        var lines = new ArrayList<Node>();
        lines.add(new Prose(desk.text("improvement.help.support.about"), "muted", "small"));
        themes.stream().filter(t -> !t.isBlank()).flatMap(t -> model.improvement().directory().suggested(t).stream()).distinct().limit(5).forEach(s -> {
            var line = new ListLine().title(s.name()).about(s.helpsWith()).about(desk.text("improvement.help.origin", s.origin()));
            action.ifPresent(a -> line.right(Buttons.link(desk.text("improvement.help.note"), () -> acting.source(a, s))));
            lines.add(line);
        });
        lines.add(new Flow(Buttons.link(desk.text("improvement.directory"), () -> desk.nav().open(new DirectoryPlace()))));
        support.getChildren().setAll(lines);
    }

    private void dates(PlanModel.Shown shown) {
        var lines = new ArrayList<Node>();
        shown.reviews().forEach(r -> lines.add(new ListLine(date(r.on())).title(desk.text(r.what().key()))));
        shown.file().lastAgreed().ifPresent(a -> lines.add(new ListLine(date(a.on())).title(desk.text("improvement.help.agreed", a.forPractice(), a.forCommissioner()))
                .about(desk.text("improvement.page.proof", a.proof()))));
        shown.file().steps().reversed().stream().limit(6).forEach(s -> lines.add(new ListLine(date(s.on()))
                .title(desk.text(s.isAmendment() ? "improvement.help.amended" : "improvement.help.moved", desk.text(s.to().key())))
                .about(s.reason().isBlank() ? s.by() : s.by() + ": " + s.reason())));
        shown.agreements().forEach(a -> lines.add(new ListLine(new StatusMark(Marks.of(a.of().state(), desk.words()))).title(a.of().title())
                .right(Buttons.link(desk.text("improvement.open"), () -> desk.nav().open(new AgreementPlace(a.id()))))));
        if (lines.isEmpty()) {
            lines.add(new Prose(desk.text("improvement.help.no-dates"), "muted", "small"));
        }
        dates.getChildren().setAll(lines);
    }

    private Label date(LocalDate day) {
        var label = new Label(desk.words().formats().date(day));
        label.getStyleClass().add("row-date");
        return label;
    }
}
