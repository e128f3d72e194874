package soundpractice.register.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.journal.Entry;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.security.Permission;

/// People at and for a practice.
final class ContactsPart extends VBox {
    private final Desk desk;
    private final PracticeModel model;

    ContactsPart(Desk desk, PracticeModel model, PracticeModel.File file) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("page");
        var table = new RowTable<Entry<Contact>>(desk, "contacts", List.of(
                        Column.<Entry<Contact>>text("register.contact.role", e -> role(e.value().role())).wide(13),
                        Column.<Entry<Contact>>text("register.contact.name", e -> e.value().fullName()).wide(13).growing(),
                        Column.<Entry<Contact>>text("register.contact.phone", e -> e.value().phone()).wide(9),
                        Column.<Entry<Contact>>text("register.contact.email", e -> e.value().email()).wide(14),
                        Column.<Entry<Contact>>date("register.contact.from", e -> e.value().from()),
                        Column.<Entry<Contact>>date("register.contact.to", e -> e.value().to())))
                .onOpen(this::edit)
                .whenEmpty(new EmptyState(Feather.USERS, desk.text("register.contacts.empty"), desk.text("register.contacts.empty.text")))
                .tools(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(Feather.PLUS, desk.text("register.contacts.add"), () -> edit(null))));
        table.rows(file.contacts());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    private String role(@Nullable ContactRole role) {
        return role == null ? "" : desk.text("register.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void edit(@Nullable Entry<Contact> read) {
        var form = new Form(desk.words());
        var role = form.choice("register.contact.role", List.of(ContactRole.values()), this::role);
        role.required();
        var title = form.text("register.contact.title");
        var given = form.text("register.contact.givenName");
        var family = form.text("register.contact.familyName").required();
        form.sideBySide(title, given, family);
        var job = form.text("register.contact.job");
        var phone = form.text("register.contact.phone");
        var email = form.text("register.contact.email");
        form.sideBySide(phone, email);
        var from = form.date("register.contact.from", model::today);
        var to = form.date("register.contact.to", model::today);
        form.sideBySide(from, to);
        if (read != null) {
            var c = read.value();
            role.set(c.role());
            title.set(c.title());
            given.set(c.givenName());
            family.set(c.familyName());
            job.set(c.job());
            phone.set(c.phone());
            email.set(c.email());
            from.set(c.from());
            to.set(c.to());
        }
        var question = Dialogs.Question.of(desk.text(read == null ? "register.contacts.add" : "register.contacts.edit"), "", desk.text("register.save"));
        desk.dialogs().fill(question, form, () -> {
            List<Problem> problems = form.problems();
            var chosen = role.get();
            return problems.isEmpty() && chosen != null
                    ? model.save(read, new Contact(model.code(), chosen, title.get(), given.get(), family.get(), job.get(), phone.get(), email.get(), from.get(), to.get()))
                    : problems;
        });
    }
}
