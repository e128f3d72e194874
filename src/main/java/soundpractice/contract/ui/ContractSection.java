package soundpractice.contract.ui;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.ContractFile;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.StatusMark;

/// A practice's contract cases in its file.
public final class ContractSection {
    private ContractSection() {}

    /// The part, read when it is shown.
    public static Region of(Desk desk, ContractRoom room, PracticeCode practice) {
        var box = new VBox();
        box.getStyleClass().add("column");
        Sheet.wear(box);
        desk.jobs().start(_ -> room.cases().of(practice), files -> fill(desk, room, box, files), desk.errors()::trouble);
        return box;
    }

    private static void fill(Desk desk, ContractRoom room, VBox box, List<ContractFile> files) {
        var lines = new VBox();
        files.reversed().forEach(f -> lines.getChildren().add(new ListLine(new StatusMark(Marks.of(f.standing(room.today().get()), desk.words()))).title(f.of().title())
                .about(desk.text("contract.section.line", f.of().openedOn(), f.issued().size(), f.evidence().size()))
                .right(Buttons.link(desk.text("contract.open"), () -> desk.nav().open(new ContractCasePlace(f.id()))))));
        box.getChildren().setAll(files.isEmpty()
                ? new EmptyState(Feather.SHIELD, desk.text("contract.section.none"), desk.text("contract.section.none.next"),
                        Buttons.plain(desk.text("contract.section.go"), () -> desk.nav().open(new InspectionsPlace(ContractsPart.NAME))))
                : Card.titled(desk.text("contract.section"), lines));
    }
}
