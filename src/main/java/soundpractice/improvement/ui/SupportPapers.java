package soundpractice.improvement.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;

/// The papers over several practices: data packs in one run, and the highlights with no practice named.
final class SupportPapers {
    private final Desk desk;
    private final SupportModel model;

    SupportPapers(Desk desk, SupportModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// A data pack of each practice of the area. The run shows how far it is and can be stopped; what is written stays.
    void dataPacks() {
        var codes = model.supporting().practices().get();
        if (codes.isEmpty()) {
            desk.dialogs().tell(desk.text("improvement.money.no-practices"), desk.text("improvement.money.no-practices.next"), "");
            return;
        }
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("improvement.packs.ask", codes.size()), desk.text("improvement.packs.ask.text"), desk.text("improvement.packs.yes")),
                () -> write(codes));
    }

    private void write(List<PracticeCode> codes) {
        desk.files().folder(desk.text("improvement.packs.folder")).ifPresent(folder -> desk.jobs().start(
                progress -> model.supporting().press().dataPacks(codes, folder, progress),
                made -> {
                    if (made.refused().isEmpty()) {
                        desk.notices().say(desk.text("improvement.packs.written", made.written(), String.valueOf(folder.getFileName())));
                    } else {
                        desk.dialogs().tell(desk.text("improvement.packs.some", made.written(), codes.size()), lines(made.refused()), "");
                    }
                }, desk.errors()::trouble));
    }

    /// What practices could take on together. What was held back, because a name still stands in it, is told.
    void highlights() {
        desk.jobs().start(_ -> model.supporting().press().highlights(), made -> {
            switch (made.document()) {
                case Outcome.Refused<RenderedDocument>(var problems) ->
                    desk.dialogs().tell(desk.text("improvement.refused"), lines(problems), desk.words().next(problems.getFirst()));
                case Outcome.Done<RenderedDocument>(var document) -> keep(document, made.held());
            }
        }, desk.errors()::trouble);
    }

    private void keep(RenderedDocument document, List<Problem> held) {
        desk.files().save(desk.text("improvement.save-as"), desk.text("improvement.highlights.title") + ".pdf", PaperOut.PDF).ifPresent(out -> desk.jobs().start(_ -> {
            try {
                WholeFile.write(out, document.pdf());
            } catch (IOException e) {
                throw FileTrouble.of(e, out);
            }
            return Optional.of(out);
        }, _ -> {
            if (held.isEmpty()) {
                desk.notices().say(desk.text("improvement.saved", String.valueOf(out.getFileName())));
            } else {
                desk.dialogs().tell(desk.text("improvement.highlights.held", held.size()), lines(held), desk.text("improvement.highlights.held.next"));
            }
        }, desk.errors()::trouble));
    }

    private String lines(List<Problem> problems) {
        return String.join("\n", problems.stream().limit(8).map(p -> "– " + desk.words().of(p)).toList());
    }
}
