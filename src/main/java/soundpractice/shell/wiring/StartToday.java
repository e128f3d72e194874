package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.kernel.Place;
import soundpractice.kernel.Reason;
import soundpractice.shell.BackupsPlace;
import soundpractice.sync.ExchangePlace;

/// What this start found after a sudden end: what was in the middle then, and what is true of it now.
final class StartToday implements TodayGuest {
    private final OpenStore store;

    StartToday(OpenStore store) {
        this.store = store;
    }

    @Override
    public List<TodayItem> on(LocalDate today) {
        var items = new ArrayList<TodayItem>();
        var told = new ArrayList<>(store.afterSuddenEnd());
        for (var left : store.leftOff()) {
            boolean again = left.how().asksAgain();
            told.remove(left.told());
            items.add(item(again ? 2 : 5, again ? TodayItem.Tone.SOON : TodayItem.Tone.NEUTRAL, again ? "sync.left.status.before" : "sync.left.status.after", Reason.of("", "sync.left.title"), left.told(), new ExchangePlace()));
        }
        told.forEach(t -> items.add(item(5, TodayItem.Tone.NEUTRAL, "shell.recovered.status", Reason.of("", "shell.recovered.title"), t, new BackupsPlace())));
        return items;
    }

    private static TodayItem item(int urgency, TodayItem.Tone tone, String status, Reason title, Reason about, Place place) {
        return new TodayItem(urgency, null, tone, Reason.of("", status), title, about, List.of(), place);
    }
}
