package soundpractice.contract.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import soundpractice.contract.notice.BreachNotice;
import soundpractice.contract.notice.NoActionLetter;
import soundpractice.contract.notice.Notice;
import soundpractice.contract.notice.RemedialNotice;
import soundpractice.contract.notice.ShorterGround;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.form.DateText;
import soundpractice.platform.fx.form.Form;

/// The form of a notice, whichever of the three it is, and what it says now.
final class NoticeForm {
    private final Form form;
    private final Supplier<Notice> now;

    private NoticeForm(Form form, Supplier<Notice> now) {
        this.form = form;
        this.now = now;
    }

    /// The rows.
    Form form() {
        return form;
    }

    /// What the form says now.
    Notice now() {
        return now.get();
    }

    /// The form of a notice, filled.
    static NoticeForm of(Desk desk, Notice notice, Supplier<LocalDate> today) {
        var form = new Form(desk.words());
        return switch (notice) {
            case NoActionLetter letter -> noAction(form, letter);
            case RemedialNotice remedial -> remedial(desk, form, remedial, today);
            case BreachNotice breach -> breach(desk, form, breach, today);
        };
    }

    private static NoticeForm noAction(Form form, NoActionLetter letter) {
        var concerns = form.area("contract.field.concerns").set(Lines.text(letter.concerns()));
        var asked = form.check("contract.field.evidence-asked").named("asked").set(letter.asked());
        var evidence = form.area("contract.field.evidence-came").named("evidence").set(Lines.text(letter.evidence()));
        return new NoticeForm(form, () -> new NoActionLetter(letter.practice(), letter.caseId(), Lines.of(concerns.get()), asked.get(), Lines.of(evidence.get())));
    }

    private static NoticeForm remedial(Desk desk, Form form, RemedialNotice notice, Supplier<LocalDate> today) {
        var discussed = form.text("contract.field.discussed").set(days(desk, notice.discussed()));
        var grounds = form.area("contract.field.notice-grounds").named("grounds").set(Lines.ofGrounds(notice.grounds()));
        var evidence = form.area("contract.field.relied-on").named("evidence").set(Lines.text(notice.evidence()));
        var actions = form.area("contract.field.actions").set(Lines.text(notice.actions()));
        var by = form.date("contract.field.remedy-by", today).set(notice.remedyBy());
        var shorter = form.choice("contract.field.shorter", List.of(ShorterGround.values()), g -> desk.text(g.key())).set(notice.shorter());
        var facts = form.area("contract.field.shorter-facts").set(notice.shorterFacts());
        var review = form.date("contract.field.review-on", today).set(notice.reviewOn());
        var venue = form.text("contract.field.venue").set(notice.venue());
        return new NoticeForm(form, () -> new RemedialNotice(notice.practice(), notice.caseId(), parse(discussed.get(), today.get()), Lines.grounds(grounds.get()), Lines.of(evidence.get()),
                Lines.of(actions.get()), by.get(), shorter.get(), facts.get(), review.get(), venue.get()));
    }

    private static NoticeForm breach(Desk desk, Form form, BreachNotice notice, Supplier<LocalDate> today) {
        var discussed = form.text("contract.field.discussed").set(days(desk, notice.discussed()));
        var grounds = form.area("contract.field.notice-grounds").named("grounds").set(Lines.ofGrounds(notice.grounds()));
        var evidence = form.area("contract.field.relied-on").named("evidence").set(Lines.text(notice.evidence()));
        return new NoticeForm(form, () -> new BreachNotice(notice.practice(), notice.caseId(), parse(discussed.get(), today.get()), Lines.grounds(grounds.get()), Lines.of(evidence.get()),
                notice.after()));
    }

    private static String days(Desk desk, List<LocalDate> days) {
        return String.join("; ", days.stream().map(d -> desk.words().formats().date(d)).toList());
    }

    private static List<LocalDate> parse(String text, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        for (var part : text.split(";")) {
            DateText.parse(part, today).ifPresent(days::add);
        }
        return days;
    }
}
