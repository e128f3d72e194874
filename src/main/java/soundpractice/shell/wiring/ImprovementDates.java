package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import soundpractice.casework.dates.DatedGuest;
import soundpractice.casework.dates.DatedItem;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.improvement.watching.Review;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// Plans' and agreements' part of the calendar: reviews, and the day on which a memorandum ends.
final class ImprovementDates implements DatedGuest {
    private final ImprovementWiring improvement;
    private final Function<PracticeCode, String> nameOf;

    ImprovementDates(ImprovementWiring improvement, Function<PracticeCode, String> nameOf) {
        this.improvement = improvement;
        this.nameOf = nameOf;
    }

    @Override
    public List<DatedItem> dates(LocalDate today) {
        var items = new ArrayList<DatedItem>();
        for (var file : improvement.plans().open()) {
            Review.next(file).forEach(review -> items.add(review(file, review, today)));
        }
        for (var file : improvement.agreements().all()) {
            if (file.of().state() == AgreementState.SIGNED) {
                agreement(items, file, today);
            }
        }
        return items;
    }

    private DatedItem review(PlanFile file, Review review, LocalDate today) {
        var practice = file.of().practice();
        return new DatedItem(file.id() + "-" + review.what(), review.on(), DatedItem.Sort.REVIEW, practice, state(review.on(), today),
                Reason.of("", "improvement.today.plan", nameOf.apply(practice), Reason.of("", review.what().key())),
                Reason.of("", "improvement.today.about", file.of().title()), List.of(), false, new PlanPlace(file.id()));
    }

    private void agreement(List<DatedItem> items, AgreementFile file, LocalDate today) {
        var of = file.of();
        var title = Reason.of("", "improvement.today.agreement.title", nameOf.apply(of.practice()), of.title());
        var until = of.terms().until();
        items.add(new DatedItem(file.id() + "-ends", until, DatedItem.Sort.EXPIRY, of.practice(), state(until, today), title,
                Reason.of("", "improvement.today.agreement.ends", until), List.of(), false, new AgreementPlace(file.id())));
        file.nextDate(today).filter(day -> !day.equals(until)).ifPresent(day -> items.add(new DatedItem(file.id() + "-review", day, DatedItem.Sort.REVIEW, of.practice(),
                state(day, today), title, Reason.of("", "improvement.today.agreement.review", day), List.of(), false, new AgreementPlace(file.id()))));
    }

    private static DatedItem.State state(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? DatedItem.State.PAST : DatedItem.State.AHEAD;
    }
}
