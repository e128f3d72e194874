package soundpractice.casework.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.CopyPassed;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.Decision;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Engagement;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.Told;
import soundpractice.kernel.Reason;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.WhyButton;

/// The lines of a case's story: the day, what happened, by which rule, who wrote it down, and the letter itself where there is one.
final class StoryLines {
    private final Desk desk;

    StoryLines(Desk desk) {
        this.desk = desk;
    }

    Node of(Told told) {
        return switch (told.event()) {
            case Decision d -> line(told, desk.text(d.followed() ? "casework.story.decided" : "casework.story.declined", desk.text(d.after().key())),
                    desk.words().of(d.reasons().getFirst()) + (d.note().isBlank() ? "" : "\n" + d.note()), d.reasons());
            case CaseLetter l -> line(told, desk.text("casework.story.letter", l.number()),
                    l.receivedOn() == null ? desk.text("casework.story.letter.unknown") : desk.text("casework.story.letter.received", l.receivedOn()), List.of())
                    .right(Buttons.link(desk.text("casework.story.letter.open"), () -> desk.nav().open(new LettersPlace(l.document()))));
            case Engagement e -> line(told, desk.text("casework.how." + e.how().word()),
                    (e.counts() ? "" : desk.text("casework.story.not-counting") + " ") + e.note(), List.of(Reason.of("A-27", "casework.story.any-contact")));
            case CourseChosen c -> line(told, desk.text("casework.story.course", c.course().numeral(), desk.text(c.course().stage().key())), course(c), c.reasons());
            case CaseVisit v -> line(told, desk.text(v.held() ? "casework.story.visit.held" : "casework.story.visit.arranged"), visit(v),
                    List.of(Reason.of("R-77,R-78", "casework.story.visit.seats")));
            case DisputeStep d -> line(told, desk.text(d.to().key()),
                    d.note() + (d.adviser() == DisputeStep.Adviser.NONE ? "" : "\n" + desk.text("casework.story.adviser", desk.text(d.adviser().key()))),
                    List.of(Reason.of(d.to().rules() + (d.adviser() == DisputeStep.Adviser.NONE ? "" : ",R-82"), "casework.story.dispute")));
            case SupportAsked s -> line(told, desk.text("casework.story.support." + s.what().word()), s.note(),
                    List.of(Reason.of(s.what() == SupportAsked.What.ASKED ? "R-42,R-43" : "S-4", "casework.story.support")));
            case CopyPassed c -> line(told, desk.text("casework.story.copy"), c.to(), List.of(Reason.of("R-64", "casework.story.copy.why")));
        };
    }

    private String course(CourseChosen c) {
        var text = new StringBuilder(c.meeting());
        if (c.course().needsFindings()) {
            text.append('\n').append(desk.text("casework.story.course.no-effort", c.noEffort()));
            text.append('\n').append(desk.text("casework.story.course.no-assurance", c.noAssurance()));
        }
        return (text + (c.note().isBlank() ? "" : "\n" + c.note())).strip();
    }

    private String visit(CaseVisit v) {
        var guest = v.guest() == CaseVisit.Guest.NONE ? desk.text("casework.guest.none") : desk.text(v.guest().key()) + ": " + v.guestName();
        var text = desk.text("casework.story.visit.party", v.improvement(), v.clinical(), v.neighbourhood(), guest, v.minutes());
        if (!v.held()) {
            return text;
        }
        return text + "\n" + v.notes() + (v.agreed().isEmpty() ? "" : "\n" + desk.text("casework.story.visit.agreed", String.join("; ", v.agreed())));
    }

    private ListLine line(Told told, String what, String about, List<Reason> why) {
        var date = new Label(desk.words().formats().date(told.event().happenedOn()));
        date.getStyleClass().add("row-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        var line = new ListLine(date).title(what).about(about).about(desk.text("casework.story.by", told.author()));
        line.setAlignment(Pos.TOP_LEFT);
        return why.isEmpty() ? line : line.right(new WhyButton(desk.words(), what, () -> why));
    }
}
