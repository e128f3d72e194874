package soundpractice.improvement.ui;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlansPlace;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.support.ProgrammePlace;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.StatusMark;

/// A practice's plans and agreements in its file.
public final class PlanSection {
    private PlanSection() {}

    /// The part, read when it is shown.
    public static Region of(Desk desk, Improvement improvement, PracticeCode practice) {
        var box = new VBox();
        box.getStyleClass().add("column");
        Sheet.wear(box);
        desk.jobs().start(_ -> improvement.plans().of(practice), plans -> desk.jobs().start(_ -> improvement.agreements().of(practice),
                agreements -> fill(desk, box, practice, plans, agreements), desk.errors()::trouble), desk.errors()::trouble);
        return box;
    }

    private static void fill(Desk desk, VBox box, PracticeCode practice, List<PlanFile> plans, List<AgreementFile> agreements) {
        var lines = new VBox();
        plans.reversed().forEach(f -> lines.getChildren().add(new ListLine(new StatusMark(Marks.of(f.of().state(), desk.words()))).title(f.of().title())
                .about(desk.text("improvement.section.plan", f.of().since(), f.actions().stream().filter(a -> a.value().state().isOpen()).count()))
                .right(Buttons.link(desk.text("improvement.open"), () -> desk.nav().open(new PlanPlace(f.id()))))));
        agreements.reversed().forEach(a -> lines.getChildren().add(new ListLine(new StatusMark(Marks.of(a.of().state(), desk.words()))).title(a.of().title())
                .about(desk.text("improvement.section.agreement", a.of().number(), a.of().terms().until()))
                .right(Buttons.link(desk.text("improvement.open"), () -> desk.nav().open(new AgreementPlace(a.id()))))));
        var more = new Flow(Buttons.link(desk.text("improvement.programme"), () -> desk.nav().open(new ProgrammePlace(practice))));
        box.getChildren().setAll(lines.getChildren().isEmpty()
                ? new EmptyState(Feather.TARGET, desk.text("improvement.section.none"), desk.text("improvement.section.none.next"),
                        Buttons.plain(desk.text("improvement.section.go"), () -> desk.nav().open(new PlansPlace())))
                : Card.titled(desk.text("shell.rail.plans"), lines), more);
    }
}
