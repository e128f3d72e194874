package soundpractice.improvement.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Form;

/// The ways to sign an agreement: on the laptop, on paper, with one's own key, or in a PDF program elsewhere. Each asks for the proof code or reads it in the file.
final class SigningDeeds {
    private final Desk desk;
    private final AgreementModel model;
    private final AgreementDeeds deeds;

    SigningDeeds(Desk desk, AgreementModel model, AgreementDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
    }

    private String representative(AgreementFile file, PartyRole role) {
        return file.of().party(role).map(Party::representative).orElse("");
    }

    private String position(AgreementFile file, PartyRole role) {
        return file.of().party(role).map(Party::position).orElse("");
    }

    private String ask(PartyRole role) {
        return desk.text("improvement.sign.ask", desk.text(role.key()));
    }

    /// On the laptop: typed and drawn, with the code read aloud and who was present.
    void laptop(AgreementFile file, PartyRole role) {
        var form = new Form(desk.words());
        var name = form.text("improvement.form.name").required().set(representative(file, role));
        var position = form.text("improvement.form.position").set(position(file, role));
        form.sideBySide(name, position);
        var code = form.text("improvement.form.proof").required().named("proof");
        var present = form.text("improvement.form.present").required();
        form.sideBySide(code, present);
        var pad = new SignaturePad(desk.text("improvement.form.pad"));
        form.own("improvement.form.pad", pad, new SimpleObjectProperty<>(""));
        desk.dialogs().fill(Dialogs.Question.of(ask(role), desk.text("improvement.sign.ask.text", Objects.requireNonNull(file.text()).proof()), desk.text("improvement.sign")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                model.act((on, today) -> on.signing().sign(model.id(),
                        SignAgreement.Given.onLaptop(role, name.get(), position.get(), today, code.get(), present.get(), pad.strokes()), today), _ -> { }, deeds::refused);
            }
            return problems;
        });
    }

    /// On paper: the scanned page is attached.
    void paper(AgreementFile file, PartyRole role) {
        desk.files().open(desk.text("improvement.sign.scan.choose"), PaperOut.PDF, FilePicker.FileKind.of("PNG, JPEG", "png", "jpg", "jpeg")).ifPresent(scan -> {
            var form = new Form(desk.words());
            var name = form.text("improvement.form.name").required().set(representative(file, role));
            var code = form.text("improvement.form.proof").required().named("proof");
            var day = form.date("improvement.form.on", model::today).set(model.today());
            desk.dialogs().fill(Dialogs.Question.of(ask(role), String.valueOf(scan.getFileName()), desk.text("improvement.sign.paper")), form, () -> {
                var problems = form.problems();
                var on = day.get();
                if (problems.isEmpty() && on != null) {
                    model.act((i, today) -> {
                        try {
                            return i.signing().sign(model.id(),
                                    SignAgreement.Given.onPaper(role, name.get(), position(file, role), on, code.get(), i.agreements().keep(Files.readAllBytes(scan))), today);
                        } catch (IOException e) {
                            throw FileTrouble.of(e, scan);
                        }
                    }, _ -> { }, deeds::refused);
                }
                return problems;
            });
        });
    }

    /// With the key of whoever works here: a PAdES signature in the PDF.
    void key(AgreementFile file, PartyRole role) {
        var form = new Form(desk.words());
        var position = form.text("improvement.form.position").set(position(file, role));
        var code = form.text("improvement.form.proof").required().named("proof");
        form.sideBySide(position, code);
        desk.dialogs().fill(Dialogs.Question.of(ask(role), desk.text("improvement.sign.key.ask.text", Objects.requireNonNull(file.text()).proof()), desk.text("improvement.sign.key")), form,
                () -> {
                    var problems = form.problems();
                    if (problems.isEmpty()) {
                        model.act((on, today) -> on.keys().sign(model.id(), role, position.get(), code.get(), desk.text("improvement.sign.key.reason"),
                                f -> on.press().toSign(f).map(RenderedDocument::pdf), today, on.clock().instant()), _ -> { }, deeds::refused);
                    }
                    return problems;
                });
    }

    /// A PDF that came back, signed in another program with the signer's own key.
    void file(AgreementFile file, PartyRole role) {
        desk.files().open(desk.text("improvement.sign.key.choose"), PaperOut.PDF).ifPresent(path -> model.act((on, today) -> {
            try {
                return on.keys().take(model.id(), role, position(file, role), Files.readAllBytes(path), today);
            } catch (IOException e) {
                throw FileTrouble.of(e, path);
            }
        }, _ -> { }, deeds::refused));
    }

    /// Writes the file that was signed with keys, byte for byte.
    void save(AgreementFile file) {
        PaperOut.save(desk, file.of().practice() + " " + file.of().title() + " signed.pdf", PaperOut.PDF, () -> model.improvement().keys().signed(file)
                .map(Outcome::done).orElseGet(() -> Outcome.refused(List.of(Problem.of("improvement.sign.key-none")))), deeds::refused);
    }
}
