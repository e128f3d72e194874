package soundpractice.committee.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import soundpractice.committee.AgendaItem;
import soundpractice.committee.Attendance;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.pack.PackWords;
import soundpractice.committee.pack.PartPages;
import soundpractice.documents.page.PageModel;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;

/// The minutes of a meeting: who was there, interests, what was said and resolved item by item, and who does what by when.
public final class Minutes {
    private final PackWords words;
    private final Function<PracticeCode, String> names;

    /// In these words.
    ///
    /// @param names how practices are called
    public Minutes(PackWords words, Function<PracticeCode, String> names) {
        this.words = words;
        this.names = names;
    }

    /// Their pages.
    public PageModel of(MeetingFile file, String organisation) {
        var title = words.text("committee.minutes.title", file.body().name());
        var pages = new PartPages(words, new ArrayList<>(), title);
        var meeting = file.of();
        pages.fact("committee.cover.when", String.join(", ", List.of(words.any(meeting.date()), meeting.time(), meeting.place()).stream().filter(s -> !s.isBlank()).toList()));
        pages.fact("committee.cover.chair", meeting.chair());
        people(file, pages);
        interests(file, pages);
        pages.heading("committee.minutes.items");
        int number = 0;
        for (var item : file.agenda()) {
            item(++number, file, item.value(), pages);
        }
        actions(file, pages);
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", organisation);
        fields.put("title", title);
        fields.put("practice", "");
        fields.put("subtitle", words.text(meeting.held() ? "committee.minutes.held" : "committee.minutes.draft", meeting.date()));
        fields.put("running", title + ", " + words.any(meeting.date()));
        return pages.pages("committee/pack", title + ", " + words.any(meeting.date()), organisation, fields);
    }

    private void people(MeetingFile file, PartPages pages) {
        pages.heading("committee.minutes.people");
        if (file.attendance().isEmpty()) {
            pages.says(words.text("committee.minutes.people.none"));
            return;
        }
        pages.plainHead("people", "committee.column.person", "committee.column.role", "committee.column.presence");
        for (Attendance a : file.attendance().stream().map(Entry::value).toList()) {
            pages.cells("people", List.of(a.person(), a.role(), words.text(a.presence().key())));
        }
    }

    private void interests(MeetingFile file, PartPages pages) {
        pages.heading("committee.minutes.interests");
        if (file.interests().isEmpty()) {
            pages.says(words.text("committee.minutes.interests.none"));
        }
        file.interests().stream().map(Entry::value).forEach(i -> pages.lists(words.text("committee.interest.line", i.person(),
                i.practice() == null ? i.what() : names.apply(i.practice()) + ": " + i.what(), words.text(i.handling().key()))));
    }

    private void item(int number, MeetingFile file, AgendaItem item, PartPages pages) {
        var practice = item.practice();
        pages.subheading(number + "   " + (practice == null ? item.title() : names.apply(practice) + " (" + practice + ")"));
        if (!item.minute().isBlank()) {
            pages.says(item.minute());
        }
        var caseId = item.caseId();
        if (caseId == null) {
            return;
        }
        var decision = file.decisionOn(caseId);
        if (decision.isEmpty()) {
            pages.says(words.text("committee.minutes.nothing-resolved"));
            return;
        }
        var d = decision.get();
        var lines = new ArrayList<String>();
        if (!d.words().isBlank()) {
            lines.add(d.words());
        }
        if (d.resolution().needsFindings()) {
            lines.add(words.text("committee.minutes.finding-1", d.noEffort()));
            lines.add(words.text("committee.minutes.finding-2", d.noAssurance()));
        }
        var rules = soundpractice.kernel.Reason.rulesOf(d.reasons()).stream().map(Object::toString).toList();
        lines.add(words.text("committee.minutes.rules", String.join(", ", rules)));
        pages.calls(words.text("committee.minutes.resolved", words.text(d.resolution().key())), String.join("\n", lines));
    }

    private void actions(MeetingFile file, PartPages pages) {
        pages.heading("committee.minutes.actions");
        if (file.actions().isEmpty()) {
            pages.says(words.text("committee.minutes.actions.none"));
            return;
        }
        pages.plainHead("todo", "committee.column.action", "committee.column.owner", "committee.column.due");
        for (var action : file.actions().stream().map(Entry::value).toList()) {
            var practice = action.practice();
            var due = words.any(action.due()) + (action.doneOn() == null ? "" : "\n" + words.text("committee.action.done-on", action.doneOn()));
            pages.cells("todo", List.of(practice == null ? action.what() : names.apply(practice) + ": " + action.what(), action.owner(), due));
        }
    }
}
