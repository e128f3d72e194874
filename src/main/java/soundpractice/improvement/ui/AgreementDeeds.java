package soundpractice.improvement.ui;

import java.util.List;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;

/// What one can do with an agreement beside signing it: change the draft, fix its text, amend it, end it, print it.
final class AgreementDeeds {
    private final Desk desk;
    private final AgreementModel model;

    AgreementDeeds(Desk desk, AgreementModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// Parties, terms and clauses of a draft.
    void change(AgreementFile file) {
        var fields = new AgreementForm(desk, file.of(), model::today);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.agreement.change.ask"), desk.text("improvement.agreement.change.ask.text"), desk.text("improvement.save")),
                fields.form(), () -> {
                    var problems = fields.problems();
                    if (problems.isEmpty()) {
                        var now = fields.agreement();
                        model.act((on, _) -> on.drafting().change(file.agreement(), now), _ -> { }, this::refused);
                    }
                    return problems;
                });
    }

    void fix(AgreementModel.Shown shown) {
        if (!shown.against().isEmpty()) {
            refused(shown.against());
            return;
        }
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("improvement.fix.ask"), desk.text("improvement.fix.ask.text"), desk.text("improvement.fix")),
                () -> model.act((on, today) -> on.drafting().fix(model.id(), today), _ -> { }, this::refused));
    }

    void amend() {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("improvement.amend.mou.ask"), desk.text("improvement.amend.mou.ask.text"), desk.text("improvement.amend")),
                changes -> model.act((on, today) -> on.drafting().amend(model.id(), changes, today), next -> desk.nav().open(new AgreementPlace(next)), this::refused));
    }

    void end() {
        desk.dialogs().askReason(Dialogs.Question.destructive(desk.text("improvement.agreement.end.ask"), desk.text("improvement.agreement.end.ask.text"),
                desk.text("improvement.agreement.end")), reason -> model.act((on, today) -> on.drafting().end(model.id(), reason, today), _ -> { }, this::refused));
    }

    void print(AgreementFile file) {
        PaperOut.save(desk, file.of().practice() + " " + file.of().title() + ".pdf", PaperOut.PDF,
                () -> model.improvement().press().agreement(file).map(RenderedDocument::pdf), this::refused);
    }

    void refused(List<Problem> problems) {
        var all = problems.stream().limit(8).map(p -> "– " + desk.words().of(p)).toList();
        desk.dialogs().tell(desk.text("improvement.refused"), String.join("\n", all), desk.words().next(problems.getFirst()));
    }
}
