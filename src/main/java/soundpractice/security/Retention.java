package soundpractice.security;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which of the program's own backups stay: of the last seven days that have one the newest, of the last four weeks that have one the newest,
/// and the last five made before an import or a migration. Days without work count for nothing, so a holiday does not use backups up.
public final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int BEFORE_SOMETHING = 5;

    private Retention() {}

    /// Those that may go, oldest first.
    public static List<BackupName> superfluous(Collection<BackupName> all) {
        var newestFirst = all.stream().sorted(Comparator.reverseOrder()).toList();
        var daily = newestFirst.stream().filter(b -> b.occasion() == BackupName.Occasion.DAILY).toList();
        Set<BackupName> kept = new HashSet<>(newestOfEach(daily, DAYS, b -> b.at().toLocalDate()));
        kept.addAll(newestOfEach(daily, WEEKS, b -> week(b.at().toLocalDate())));
        newestFirst.stream().filter(b -> b.occasion() != BackupName.Occasion.DAILY).limit(BEFORE_SOMETHING).forEach(kept::add);
        var gone = new TreeSet<>(all);
        gone.removeAll(kept);
        return List.copyOf(gone);
    }

    private static Set<BackupName> newestOfEach(List<BackupName> newestFirst, int atMost, java.util.function.Function<BackupName, Object> span) {
        var spans = new HashSet<Object>();
        var kept = new HashSet<BackupName>();
        for (var backup : newestFirst) {
            if (spans.size() < atMost && spans.add(span.apply(backup))) {
                kept.add(backup);
            }
        }
        return kept;
    }

    private static List<Integer> week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
