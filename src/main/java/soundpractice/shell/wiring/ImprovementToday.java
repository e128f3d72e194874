package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.improvement.watching.Review;
import soundpractice.improvement.watching.Watch;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.journal.Entry;
import soundpractice.kernel.Reason;
import soundpractice.register.Practices;

/// What plans have for *Today*: actions that are late or stand still, reviews that are due.
final class ImprovementToday implements TodayGuest {
    private static final int SOON = 7;
    private static final int NOTICE = 28;

    private final ImprovementWiring improvement;
    private final Practices practices;

    ImprovementToday(ImprovementWiring improvement, Practices practices) {
        this.improvement = improvement;
        this.practices = practices;
    }

    @Override
    public List<TodayItem> on(LocalDate today) {
        var items = new ArrayList<TodayItem>();
        for (var file : improvement.plans().open()) {
            if (!file.of().state().isAgreed()) {
                continue;
            }
            var practice = practices.find(file.of().practice()).map(p -> p.properName()).orElse(file.of().practice().value());
            file.actions().forEach(action -> late(items, file, action, practice, today));
            Review.next(file).stream().filter(r -> !r.on().isAfter(today.plusDays(SOON))).findFirst().ifPresent(r -> items.add(review(file, r, practice, today)));
        }
        improvement.agreements().all().forEach(a -> agreement(items, a, today));
        return items;
    }

    private void agreement(List<TodayItem> items, AgreementFile file, LocalDate today) {
        var of = file.of();
        var practice = practices.find(of.practice()).map(p -> p.properName()).orElse(of.practice().value());
        var title = Reason.of("", "improvement.today.agreement.title", practice, of.title());
        if (of.state() == AgreementState.TO_SIGN) {
            items.add(new TodayItem(5, of.since(), TodayItem.Tone.WAITING, words("improvement.today.agreement"), title,
                    Reason.of("", "improvement.today.agreement.unsigned", of.since()), List.of(), new AgreementPlace(file.id())));
        }
        file.nextDate(today).filter(day -> !day.isAfter(today.plusDays(NOTICE))).ifPresent(day -> items.add(new TodayItem(day.isBefore(today) ? 1 : 5, day,
                day.isBefore(today) ? TodayItem.Tone.OUT_OF_TIME : TodayItem.Tone.SOON, words("improvement.today.agreement"), title,
                Reason.of("", day.equals(of.terms().until()) ? "improvement.today.agreement.ends" : "improvement.today.agreement.review", day), List.of(),
                new AgreementPlace(file.id()))));
    }

    private static void late(List<TodayItem> items, PlanFile file, Entry<PlanAction> action, String practice, LocalDate today) {
        var seen = WatchRule.USUAL.see(file, action, today);
        if (seen.watch().needsSomebody()) {
            boolean overdue = seen.watch() == Watch.OVERDUE;
            items.add(new TodayItem(overdue ? 1 : 5, action.value().due(), overdue ? TodayItem.Tone.OUT_OF_TIME : TodayItem.Tone.SOON, words(seen.watch().key()),
                    Reason.of("", "improvement.today.action", practice, action.value().what()), new Reason(List.of(), seen.why().key(), seen.why().args()),
                    List.of(seen.why()), new PlanPlace(file.id())));
        }
    }

    private static TodayItem review(PlanFile file, Review review, String practice, LocalDate today) {
        boolean past = review.on().isBefore(today);
        return new TodayItem(past ? 3 : 5, review.on(), past ? TodayItem.Tone.SOON : TodayItem.Tone.WAITING, words("improvement.today.review"),
                Reason.of("", "improvement.today.plan", practice, words(review.what().key())), Reason.of("", "improvement.today.about", file.of().title()), List.of(),
                new PlanPlace(file.id()));
    }

    private static Reason words(String key) {
        return new Reason(List.of(), key, List.of());
    }
}
