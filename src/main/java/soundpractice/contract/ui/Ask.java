package soundpractice.contract.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// Asks with a form and does at once what it says; what a rule refuses is shown at its field, and nothing typed is lost.
final class Ask {
    private final Desk desk;
    private final ContractCaseModel model;

    Ask(Desk desk, ContractCaseModel model) {
        this.desk = desk;
        this.model = model;
    }

    Desk desk() {
        return desk;
    }

    ContractCaseModel model() {
        return model;
    }

    /// A file that was chosen in a form, as a scanned page; null where none was.
    KeepEvidence.@Nullable Scan scan(@Nullable Path file, String title) throws TroubleException {
        if (file == null) {
            return null;
        }
        try {
            return new KeepEvidence.Scan(title, String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    /// Asks for a scanned page in a form.
    Field<@Nullable Path> page(Form form, String key) {
        return form.file(key, desk.files(), FilePicker.FileKind.of(desk.text("contract.field.scan-kinds"), "pdf", "png", "jpg", "jpeg"));
    }

    Form form() {
        return new Form(desk.words());
    }

    /// Asks by the words of a key: its `.ask`, `.text` and `.yes`.
    <T> void fill(String key, Form form, ContractCaseModel.Deed<T> deed, Consumer<T> done) {
        fill(key, form, () -> model.attempt(deed, done));
    }

    /// The same with an attempt of one's own.
    void fill(String key, Form form, Supplier<List<Problem>> attempt) {
        desk.dialogs().fill(Dialogs.Question.of(desk.text(key + ".ask"), desk.text(key + ".text"), desk.text(key + ".yes")), form, () -> {
            var problems = form.problems();
            return problems.isEmpty() ? attempt.get() : problems;
        });
    }

    /// Tells what was refused.
    void refused(List<Problem> problems) {
        var all = problems.stream().limit(10).map(p -> "– " + desk.words().of(p)).toList();
        desk.dialogs().tell(desk.text("contract.refused"), String.join("\n", all), desk.words().next(problems.getFirst()));
    }
}
