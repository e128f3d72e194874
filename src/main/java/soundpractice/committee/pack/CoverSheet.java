package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import soundpractice.committee.Attendance;
import soundpractice.committee.Cover;
import soundpractice.committee.MeetingFile;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;

/// The cover sheet, in the order of the committee's form. What nobody filled in is printed as such: an empty field would look like a forgotten one.
final class CoverSheet {
    /// As many pages as the form allows.
    static final int PAGES = 2;

    private final PackWords words;

    CoverSheet(PackWords words) {
        this.words = words;
    }

    /// The sheet's pages.
    ///
    /// @param about what kind of cut it is
    /// @param mayRead whether the reader may know of an interest in that practice: for anybody else, who declared it would give the practice away
    /// @param nameOf a practice's name
    PageModel of(MeetingFile file, String organisation, String title, String about, Predicate<PracticeCode> mayRead, Function<PracticeCode, String> nameOf) {
        var cover = file.cover();
        var rows = new ArrayList<PageRow>();
        var meeting = file.of();
        fact(rows, "committee.cover.meeting", file.body().name());
        fact(rows, "committee.cover.when", words.text("committee.cover.when.line", meeting.date(), blank(meeting.time()), blank(meeting.place())));
        fact(rows, "committee.cover.chair", meeting.chair());
        fact(rows, "committee.cover.number", cover.agendaNumber());
        fact(rows, "committee.cover.cut", about);
        rows.add(PageRow.of("h2", "title", words.text("committee.cover.flags")));
        for (var flag : Cover.Flag.values()) {
            rows.add(PageRow.of("flag", "extra", words.text(cover.flags().contains(flag) ? "committee.flag.yes" : "committee.flag.no"), "title", words.text(flag.key())));
        }
        rows.add(PageRow.of("h2", "title", words.text("committee.cover.paper")));
        texts(cover, interests(file, mayRead, nameOf)).forEach((key, text) -> rows.add(PageRow.of("entry", "title", words.text(key),
                "text", text.isBlank() ? words.text("committee.cover.nothing") : text)));
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", organisation);
        fields.put("title", title);
        fields.put("practice", cover.title());
        fields.put("subtitle", "");
        fields.put("running", title);
        return new PageModel("committee/cover", title, organisation, fields, rows);
    }

    private static Map<String, String> texts(Cover cover, String interests) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("committee.cover.purpose", cover.purpose());
        texts.put("committee.cover.key-points", cover.keyPoints());
        texts.put("committee.cover.interests", interests);
        texts.put("committee.cover.risk", cover.risk());
        texts.put("committee.cover.finance", cover.finance());
        texts.put("committee.cover.legal", cover.legal());
        texts.put("committee.cover.health-inequalities", cover.healthInequalities());
        texts.put("committee.cover.equality", cover.equality());
        texts.put("committee.cover.public-involvement", cover.publicInvolvement());
        texts.put("committee.cover.communications", cover.communications());
        texts.put("committee.cover.authors", cover.authors());
        texts.put("committee.cover.sponsor", cover.sponsor());
        return texts;
    }

    /// Everything of it that a person wrote, to be searched for practices' names.
    static String written(MeetingFile file) {
        var cover = file.cover();
        return cover.title() + "\n" + String.join("\n", texts(cover, cover.interests()).values());
    }

    private String interests(MeetingFile file, Predicate<PracticeCode> mayRead, Function<PracticeCode, String> nameOf) {
        var declared = new ArrayList<String>();
        if (!file.cover().interests().isBlank()) {
            declared.add(file.cover().interests());
        }
        file.interests().stream().map(Entry::value)
                .forEach(i -> {
                    var practice = i.practice();
                    if (practice != null && !mayRead.test(practice)) {
                        return;
                    }
                    var person = practice == null ? i.person() : words.text("committee.interest.in", i.person(), nameOf.apply(practice));
                    declared.add(words.text("committee.interest.line", person, i.what(), words.text(i.handling().key())));
                });
        return String.join("\n", declared);
    }

    private void fact(List<PageRow> rows, String key, String text) {
        if (!text.isBlank()) {
            rows.add(PageRow.of("fact", "title", words.text(key), "text", text));
        }
    }

    private static String blank(String text) {
        return text.isBlank() ? "" : ", " + text;
    }

    /// Those who were there or sent word, by their part.
    static List<Attendance> people(MeetingFile file, Attendance.Presence presence) {
        return file.attendance().stream().map(Entry::value).filter(a -> a.presence() == presence).toList();
    }
}
