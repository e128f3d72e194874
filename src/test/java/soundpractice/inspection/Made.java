package soundpractice.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.journal.Stamp;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;

/// Inspections made up for tests of rules.
public final class Made {
    public static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    private Made() {}

    public static <T> Entry<T> entry(Kind<T> kind, String key, T value) {
        return new Entry<>(RecordId.derived(kind.name(), key), kind, Scope.of(PRACTICE), value, Set.of(), new Stamp(0, 0), "Ann Example", Set.of());
    }

    public static InspectionFile published(String key, LocalDate on, RatingGrid ratings) {
        return file(key, Inspection.planned(PRACTICE, InspectionKind.COMPREHENSIVE, null, "Ann Example").on(null, on.minusDays(40), on).rated(ratings));
    }

    public static InspectionFile file(String key, Inspection inspection) {
        return new InspectionFile(entry(Inspection.KIND, key, inspection), List.of(), List.of(), List.of(), List.of());
    }

    public static RatingGrid all(Rating rating) {
        var grid = RatingGrid.EMPTY;
        for (var cell : Cell.ALL) {
            grid = grid.with(cell, rating);
        }
        return grid;
    }

    public static Cell cell(KeyQuestion question) {
        return new Cell(null, question);
    }

    public static Cell cell(PopulationGroup group) {
        return new Cell(group, null);
    }

    public static WorkingDays days() {
        return new WorkingDays(ShippedHolidays.englandAndWales());
    }
}
