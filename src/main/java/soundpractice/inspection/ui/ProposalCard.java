package soundpractice.inspection.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.inspection.course.ProposedStep;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.security.Permission;

/// What the rules call for after an inspection, with each reason open, and the two answers: follow it, or not and why.
final class ProposalCard {
    private final Desk desk;
    private final ProposedStep step;
    private final String practice;
    private final Runnable again;
    private final Inspecting room;
    private final Card root;

    /// @param again reads anew what shows it
    ProposalCard(Desk desk, ProposedStep step, String practice, Runnable again, Inspecting room) {
        this.desk = desk;
        this.step = step;
        this.practice = practice;
        this.again = again;
        this.room = room;
        var reasons = new VBox();
        reasons.getStyleClass().add("reason-list");
        step.reasons().forEach(reason -> {
            var line = new Flow(new Prose(desk.words().of(reason)));
            reason.rules().forEach(rule -> line.getChildren().add(new Badge(rule.value())));
            reasons.getChildren().add(line);
        });
        var follow = Buttons.primary(desk.text("inspection.proposal.follow"), this::follow);
        var decline = Buttons.plain(desk.text("inspection.proposal.decline"), this::decline);
        var head = new Flow(new StatusMark(Marks.of(step.after(), desk.words())), new Prose(desk.text("inspection.proposal.title", practice, step.from()), "strong"));
        root = Card.titled(desk.text("inspection.proposal"), new Beside(head, new Flow(desk.permitted(Permission.ACT_ON_CONTRACT.name(), follow),
                desk.permitted(Permission.ACT_ON_CONTRACT.name(), decline))), reasons);
        root.getStyleClass().add("proposal");
    }

    Region root() {
        return root;
    }

    /// The same in one line, for a list: what is proposed, its first reason, and the way to the inspection where it is decided.
    Region line() {
        var first = step.reasons().getFirst();
        return new ListLine(new StatusMark(Marks.of(step.after(), desk.words()))).title(desk.text("inspection.proposal.title", practice, step.from())).about(desk.words().of(first))
                .right(new WhyButton(desk.words(), desk.text(step.after().key()), step::reasons),
                        Buttons.plain(desk.text("inspection.proposal.open"), () -> desk.nav().open(new InspectionPlace(step.inspection()))));
    }

    private void follow() {
        desk.dialogs().askNote(Dialogs.Question.of(desk.text("inspection.proposal.follow.ask"), desk.text("inspection.proposal.follow.text", desk.text(step.after().key()), step.from()),
                desk.text("inspection.proposal.follow")), note -> decide(true, note));
    }

    private void decline() {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("inspection.proposal.decline.ask"), desk.text("inspection.proposal.decline.text"),
                desk.text("inspection.proposal.decline")), note -> decide(false, note));
    }

    private void decide(boolean followed, String note) {
        var today = room.today().get();
        desk.jobs().start(_ -> room.steps().decide(step, followed, note, today), outcome -> {
            again.run();
            switch (outcome) {
                case Outcome.Done<RecordId>(var id) -> {
                    if (followed) {
                        desk.nav().open(new CoursePlace(id));
                    }
                }
                case Outcome.Refused<RecordId>(var problems) -> Telling.of(desk).accept(problems);
            }
        }, desk.errors()::trouble);
    }
}
