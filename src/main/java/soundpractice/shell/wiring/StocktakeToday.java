package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.kernel.Reason;
import soundpractice.register.Practices;
import soundpractice.stocktake.InterviewPlace;

/// What stocktakes have for *Today*: those that are open.
final class StocktakeToday implements TodayGuest {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final StocktakeWiring stocktakes;
    private final Practices practices;

    StocktakeToday(StocktakeWiring stocktakes, Practices practices) {
        this.stocktakes = stocktakes;
        this.practices = practices;
    }

    @Override
    public List<TodayItem> on(LocalDate today) {
        var items = new ArrayList<TodayItem>();
        var typing = stocktakes.recovering().find();
        for (var file : stocktakes.interviews().all()) {
            var interview = file.interview();
            if (interview.state().isOpen()) {
                boolean left = typing.stream().anyMatch(t -> t.interview().equals(interview.id()));
                var practice = practices.find(interview.practice()).map(p -> p.properName()).orElse(interview.practice().value());
                items.add(new TodayItem(left ? 2 : 5, interview.day(), left ? TodayItem.Tone.SOON : TodayItem.Tone.WAITING, Reason.of("", "stocktake.today.open"),
                        Reason.of("", "stocktake.today.title", practice, file.progress().answered(), file.progress().asked()),
                        left ? Reason.of("", "stocktake.today.typing")
                                : Reason.of("", "stocktake.today.about", interview.startedBy(), LocalDate.ofInstant(file.savedAt(), ENGLAND)),
                        List.of(), new InterviewPlace(interview.id(), null)));
            }
        }
        return items;
    }
}
