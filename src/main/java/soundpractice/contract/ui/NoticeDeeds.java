package soundpractice.contract.ui;

import java.util.List;
import java.util.Objects;
import soundpractice.contract.NoticePlace;
import soundpractice.contract.notice.Appeal;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.contract.notice.Service;
import soundpractice.contract.notice.Settlement;
import soundpractice.platform.fx.control.Buttons;

/// What one does with notices from the case.
final class NoticeDeeds {
    private final Ask ask;

    NoticeDeeds(Ask ask) {
        this.ask = ask;
    }

    /// Begins the notice that was decided on, and opens it for writing.
    void begin() {
        ask.model().act((room, today) -> room.writing().begin(ask.model().id(), today), notice -> ask.desk().nav().open(new NoticePlace(ask.model().id(), notice)), ask::refused);
    }

    /// How and when it was served.
    void served(NoticeFile notice) {
        var form = ask.form();
        var on = form.date("contract.field.on", ask.model()::today).required().set(ask.model().today());
        var how = form.choice("contract.field.how", List.of(Service.How.values()), h -> ask.desk().text(h.key())).required();
        form.sideBySide(on, how);
        var by = form.text("contract.field.by").required().set(ask.model().room().me());
        var proof = form.text("contract.field.proof").required();
        var receipt = ask.page(form, "contract.field.receipt");
        var title = ask.desk().text("contract.evidence.receipt", ask.desk().text(notice.form().key()), Objects.requireNonNull(notice.issued()).noticeDate());
        ask.fill("contract.do.serve", form, (room, today) -> room.following().served(notice, CaseDeeds.day(on), Objects.requireNonNull(how.get()), by.get(), proof.get(),
                ask.scan(receipt.get(), title), today), _ -> { });
    }

    /// An appeal came.
    void appealed(NoticeFile notice) {
        var form = ask.form();
        var on = form.date("contract.field.received", ask.model()::today).required().set(ask.model().today());
        var grounds = form.area("contract.field.grounds").required();
        ask.fill("contract.do.appeal", form, (room, today) -> room.following().appealed(notice, CaseDeeds.day(on), grounds.get(), today),
                logged -> ask.desk().notices().say(ask.desk().text(logged.inTime() ? "contract.appeal.in-time" : "contract.appeal.late", logged.lastDay())));
    }

    /// The appeal was decided.
    void decided(NoticeFile notice) {
        var form = ask.form();
        var verdict = form.choice("contract.field.verdict", List.of(Appeal.Verdict.values()), v -> ask.desk().text(v.key())).required();
        var on = form.date("contract.field.decided-on", ask.model()::today).required().set(ask.model().today());
        form.sideBySide(verdict, on);
        var reasons = form.area("contract.field.reasons").required();
        ask.fill("contract.do.decide-appeal", form, (room, today) -> room.following().decided(notice, Objects.requireNonNull(verdict.get()), CaseDeeds.day(on), reasons.get(),
                room.me(), today), _ -> { });
    }

    /// What came of it.
    void settle(NoticeFile notice) {
        var form = ask.form();
        var how = form.choice("contract.field.outcome", List.of(Settlement.How.values()), h -> ask.desk().text(h.key())).required().named("how");
        var evidence = form.area("contract.field.evidence").required();
        var by = form.text("contract.field.judged-by").required().set(ask.model().room().me());
        ask.fill("contract.do.settle", form, (room, today) -> room.following().settle(notice, Objects.requireNonNull(how.get()), evidence.get(), by.get(), today), _ -> { });
    }

    /// The buttons of a notice, by what is still to be done with it.
    List<javafx.scene.Node> buttons(NoticeFile notice) {
        var desk = ask.desk();
        var buttons = new java.util.ArrayList<javafx.scene.Node>();
        if (notice.issued() == null) {
            buttons.add(Buttons.link(desk.text("contract.notice.write"), () -> desk.nav().open(new NoticePlace(ask.model().id(), notice.id()))));
            return buttons;
        }
        buttons.add(Buttons.link(desk.text("contract.notice.look"), () -> desk.nav().open(new NoticePlace(ask.model().id(), notice.id()))));
        buttons.add(Buttons.link(desk.text(notice.service() == null ? "contract.do.serve" : "contract.do.serve.again"), () -> served(notice)));
        if (notice.running()) {
            if (notice.appeal() == null) {
                buttons.add(Buttons.link(desk.text("contract.do.appeal"), () -> appealed(notice)));
            } else if (notice.appealed()) {
                buttons.add(Buttons.link(desk.text("contract.do.decide-appeal"), () -> decided(notice)));
            }
            buttons.add(Buttons.link(desk.text("contract.do.settle"), () -> settle(notice)));
        }
        return buttons;
    }
}
