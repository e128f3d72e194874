package soundpractice.register.ui;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Form;
import soundpractice.register.Named;
import soundpractice.register.Particulars;
import soundpractice.register.ProperCase;
import soundpractice.security.Permission;

/// What the register says of a practice, and what the team entered by hand.
final class SummaryPart extends VBox {
    private final Desk desk;
    private final PracticeModel model;
    private final Particulars particulars;

    SummaryPart(Desk desk, PracticeModel model, PracticeModel.File file) {
        this.desk = desk;
        this.model = model;
        this.particulars = file.particulars();
        getStyleClass().add("page");
        file.practice().ifPresent(practice -> {
            var facts = new Facts(desk.words())
                    .add("register.fact.address", String.join("\n", practice.address().asWritten()))
                    .add("register.fact.phone", practice.phone())
                    .add("register.column.icb", label(practice.belonging().icb()))
                    .add("register.column.sub-icb", label(practice.belonging().subIcb()))
                    .add("register.column.pcn", label(practice.belonging().pcn()))
                    .add("register.fact.opened", practice.opened())
                    .add("register.fact.closed", practice.closed())
                    .add("register.fact.country", practice.country())
                    .add("register.fact.provider", practice.provider().equals(code(practice.belonging().subIcb())) ? "" : practice.provider());
            getChildren().add(Card.titled(desk.text("register.summary.public"), facts));
        });
        var own = new Facts(desk.words())
                .add("register.particulars.contractType", particulars.contractType())
                .add("register.particulars.contractFrom", particulars.contractFrom())
                .add("register.particulars.mainPhone", particulars.mainPhone())
                .add("register.particulars.email", particulars.email())
                .add("register.particulars.clinicalSystem", particulars.clinicalSystem());
        if (particulars.equals(Particulars.none(model.code()))) {
            own.say("register.summary.nothing-by-hand");
        }
        getChildren().add(new Card(
                new SectionHeader(desk.text("register.summary.by-hand"),
                        desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(desk.text("register.summary.edit"), this::edit))), own));
        file.practice().ifPresent(_ -> getChildren().add(new ClosureCard(desk, model, file)));
    }

    private static @Nullable String label(@Nullable Named body) {
        return body == null ? null
                : body.name().equals(body.code()) ? body.code() : ProperCase.of(body.name()) + " (" + body.code() + ")";
    }

    private static String code(@Nullable Named body) {
        return body == null ? "" : body.code();
    }

    private void edit() {
        var form = new Form(desk.words());
        var type = form.text("register.particulars.contractType").set(particulars.contractType());
        var from = form.date("register.particulars.contractFrom", model::today).set(particulars.contractFrom());
        form.sideBySide(type, from);
        var phone = form.text("register.particulars.mainPhone").set(particulars.mainPhone());
        var email = form.text("register.particulars.email").set(particulars.email());
        form.sideBySide(phone, email);
        var system = form.text("register.particulars.clinicalSystem").set(particulars.clinicalSystem());
        var question = Dialogs.Question.of(desk.text("register.summary.by-hand"), "", desk.text("register.save"));
        desk.dialogs().fill(question, form, () -> {
            List<Problem> problems = form.problems();
            return problems.isEmpty()
                    ? model.save(new Particulars(model.code(), type.get(), from.get(), phone.get(), email.get(), system.get()))
                    : problems;
        });
    }
}
