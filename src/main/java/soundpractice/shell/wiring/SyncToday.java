package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.kernel.Place;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.TakeInPlace;
import soundpractice.sync.review.Question;
import soundpractice.sync.ui.Meeting;
import soundpractice.sync.wall.Wall;

/// What the exchange has for *Today*: conflicts, bundles that wait, held work, receipts that do not come.
final class SyncToday implements TodayGuest {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final int PATIENCE = 14;
    private static final int NAMED = 3;

    private final Meeting meeting;

    SyncToday(Meeting meeting) {
        this.meeting = meeting;
    }

    @Override
    public List<TodayItem> on(LocalDate today) throws TroubleException {
        var items = new ArrayList<TodayItem>();
        conflicts(items);
        for (var waiting : meeting.folder().waiting()) {
            items.add(item(2, TodayItem.Tone.SOON, LocalDate.ofInstant(waiting.at(), ENGLAND), "sync.today.bundle",
                    Reason.of("", "sync.today.bundle.title", String.valueOf(waiting.file().getFileName())),
                    Reason.of("", "sync.today.bundle.about", Reason.of("", "sync.size.kilobytes", Math.ceilDiv(waiting.bytes(), 1_000L)), waiting.at()),
                    new TakeInPlace(waiting.file())));
        }
        var held = meeting.exchange().held().stream().filter(h -> !h.why().key().equals("sync.held.gap")).count();
        if (held > 0) {
            items.add(item(3, TodayItem.Tone.WAITING, null, "sync.today.held", Reason.of("", "sync.today.held.title", held), Reason.of("", "sync.today.held.about"), new ExchangePlace()));
        }
        laptops(items, meeting.around().wall(), today);
        return items;
    }

    private void conflicts(List<TodayItem> items) throws TroubleException {
        var open = meeting.review().open().stream().filter(q -> !meeting.review().isPutOff(q)).toList();
        if (!open.isEmpty()) {
            var scopes = open.stream().map(Question::scope).distinct().limit(NAMED).map(meeting.names()::scope).toList();
            items.add(item(3, TodayItem.Tone.SOON, null, "sync.today.conflicts", Reason.of("", "sync.today.conflicts.title", open.size()),
                    Reason.of("", "sync.today.conflicts.about", scopes), new ConflictsPlace()));
        }
    }

    private static void laptops(List<TodayItem> items, Wall wall, LocalDate today) {
        if (!wall.belongs()) {
            items.add(item(2, TodayItem.Tone.WAITING, null, "sync.today.joined", Reason.of("", "sync.today.joined.title"), Reason.of("", "sync.today.joined.about"), new ExchangePlace()));
            return;
        }
        for (var laptop : wall.laptops()) {
            laptop.owing().stream().findFirst().filter(s -> LocalDate.ofInstant(s.at(), ENGLAND).plusDays(PATIENCE).isBefore(today)).ifPresent(s ->
                    items.add(item(5, TodayItem.Tone.WAITING, LocalDate.ofInstant(s.at(), ENGLAND), "sync.today.silent",
                            Reason.of("", "sync.today.silent.title", laptop.person(), s.number()), Reason.of("", "sync.today.silent.about", LocalDate.ofInstant(s.at(), ENGLAND)), new ExchangePlace())));
        }
    }

    private static TodayItem item(int urgency, TodayItem.Tone tone, @org.jspecify.annotations.Nullable LocalDate date, String status, Reason title, Reason about, Place place) {
        return new TodayItem(urgency, date, tone, Reason.of("", status), title, about, List.of(), place);
    }
}
