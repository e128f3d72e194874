package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.MeetingPlace;
import soundpractice.journal.Entry;
import soundpractice.kernel.Reason;

/// What committees have for *Today*: meetings that are near, decisions that were not written down, actions that are due.
final class CommitteeToday implements TodayGuest {
    private static final int SOON = 7;

    private final CommitteeWiring committees;

    CommitteeToday(CommitteeWiring committees) {
        this.committees = committees;
    }

    @Override
    public List<TodayItem> on(LocalDate today) {
        var items = new ArrayList<TodayItem>();
        for (var file : committees.meetings().all()) {
            var date = file.of().date();
            var place = new MeetingPlace(file.id());
            if (!file.of().held() && !date.isBefore(today) && !date.isAfter(today.plusDays(SOON))) {
                boolean frozen = !file.packs().isEmpty();
                items.add(new TodayItem(frozen ? 5 : 2, date, frozen ? TodayItem.Tone.WAITING : TodayItem.Tone.SOON, Reason.of("", "committee.today.meeting"),
                        Reason.of("", "committee.today.meeting.title", file.of().body(), file.cases().size()),
                        Reason.of("", frozen ? "committee.today.meeting.pack" : "committee.today.meeting.no-pack"), List.of(), place));
            }
            int open = committees.deciding().open(file).size();
            if (date.isBefore(today) && open > 0) {
                items.add(new TodayItem(3, date, TodayItem.Tone.SOON, Reason.of("", "committee.today.record"),
                        Reason.of("", "committee.today.record.title", file.of().body(), open), Reason.of("", "committee.today.record.about"), List.of(), place));
            }
            actions(items, file, today);
        }
        return items;
    }

    private static void actions(List<TodayItem> items, MeetingFile file, LocalDate today) {
        for (var action : file.actions().stream().map(Entry::value).filter(a -> a.isOpen() && !a.due().isAfter(today.plusDays(SOON))).toList()) {
            boolean late = action.due().isBefore(today);
            items.add(new TodayItem(late ? 1 : 5, action.due(), late ? TodayItem.Tone.OUT_OF_TIME : TodayItem.Tone.SOON, Reason.of("", "committee.today.action"),
                    Reason.of("", "committee.today.action.title", action.owner(), action.what()),
                    Reason.of("", "committee.today.action.about", file.of().body(), file.of().date()), List.of(), new MeetingPlace(file.id())));
        }
    }
}
