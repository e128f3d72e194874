package soundpractice.inspection.ui;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.support.PeerSupport;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;

/// Peer support: whether there is a right to it and why, how far it has come, what each side pays.
final class SupportPart {
    private final Desk desk;
    private final CourseDeeds deeds;
    private final VBox lines = new VBox();
    private final Card root;

    SupportPart(Desk desk, CourseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
        lines.getStyleClass().add("today-list");
        root = Card.titled(desk.text("inspection.support"), lines);
    }

    Region root() {
        return root;
    }

    void fill(CourseModel.Shown shown) {
        boolean measures = shown.file().measuresFrom().isPresent();
        root.setVisible(measures);
        root.setManaged(measures);
        var all = new ArrayList<Node>();
        var right = shown.eligibility();
        all.add(new StatusMark(right.eligible() ? Mark.GREEN : Mark.STOPPED, desk.text(right.eligible() ? "inspection.support.right" : "inspection.support.none")));
        right.reasons().forEach(r -> all.add(new Prose(desk.words().of(r), "muted", "small")));
        var buttons = new Flow();
        if (shown.file().support().isEmpty()) {
            if (right.eligible() && shown.file().of().stage() == CourseStage.SPECIAL_MEASURES) {
                buttons.getChildren().add(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(desk.text("inspection.support.request"), () -> deeds.request(shown))));
            }
        } else {
            var of = shown.file().support().get().value();
            all.add(state(of));
            var agreement = of.agreement();
            buttons.getChildren().add(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(desk.text("inspection.support.write"), () -> deeds.support(shown, of))));
            buttons.getChildren().add(agreement == null
                    ? desk.permitted(Permission.WRITE_PLAN.name(), Buttons.plain(desk.text("inspection.support.agreement"), () -> deeds.agreement(shown)))
                    : Buttons.link(desk.text("inspection.support.to-agreement"), () -> desk.nav().open(new AgreementPlace(agreement))));
        }
        all.add(buttons);
        lines.getChildren().setAll(all);
    }

    private Node state(PeerSupport of) {
        var line = new ListLine().title(desk.text("inspection.support.requested", of.requested()));
        var contacted = of.contacted();
        var plan = of.paymentPlan();
        var started = of.started();
        var ended = of.ended();
        line.about(contacted == null ? "" : desk.text("inspection.support.contacted", contacted)).about(plan == null ? "" : desk.text("inspection.support.payment", plan))
                .about(started == null ? "" : desk.text("inspection.support.started", started)).about(ended == null ? "" : desk.text("inspection.support.ended", ended));
        return of.commissionerPays() == 0 ? line : line.about(desk.text("inspection.support.pays", of.commissionerPays(), of.practicePays()));
    }
}
