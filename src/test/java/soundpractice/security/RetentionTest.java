package soundpractice.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import soundpractice.security.BackupName.Occasion;

class RetentionTest {
    private static final LocalDateTime SUNDAY = LocalDateTime.of(2026, 11, 22, 9, 0);

    @Test
    void after_a_hundred_days_of_work_the_last_seven_and_the_newest_of_four_weeks_are_left() {
        var all = new ArrayList<BackupName>();
        for (int day = 0; day < 100; day++) {
            all.add(new BackupName(SUNDAY.minusDays(day), Occasion.DAILY));
        }
        var left = new ArrayList<>(all);
        left.removeAll(Retention.superfluous(all));
        assertThat(left.stream().map(b -> b.at().toLocalDate().toString())).containsExactly(
                "2026-11-22", "2026-11-21", "2026-11-20", "2026-11-19", "2026-11-18", "2026-11-17", "2026-11-16", "2026-11-15", "2026-11-08", "2026-11-01");
    }

    @Test
    void a_month_without_work_removes_nothing() {
        var all = List.of(new BackupName(SUNDAY, Occasion.DAILY), new BackupName(SUNDAY.minusDays(40), Occasion.DAILY), new BackupName(SUNDAY.minusDays(80), Occasion.DAILY));
        assertThat(Retention.superfluous(all)).isEmpty();
    }

    @Test
    void the_last_five_before_imports_and_migrations_stay_and_do_not_push_daily_ones_out() {
        var all = new ArrayList<BackupName>();
        for (int i = 0; i < 9; i++) {
            all.add(new BackupName(SUNDAY.plusMinutes(i), i % 2 == 0 ? Occasion.BEFORE_IMPORT : Occasion.BEFORE_MIGRATION));
        }
        all.add(new BackupName(SUNDAY, Occasion.DAILY));
        assertThat(Retention.superfluous(all)).containsExactly(all.get(0), all.get(1), all.get(2), all.get(3));
    }

    @Test
    void of_two_on_one_day_the_newer_stays() {
        var early = new BackupName(SUNDAY, Occasion.DAILY);
        var late = new BackupName(SUNDAY.plusHours(3), Occasion.DAILY);
        assertThat(Retention.superfluous(List.of(late, early))).containsExactly(early);
    }

    @Test
    void doing_it_every_day_ends_with_the_same_as_doing_it_once() {
        long seed = 20261122;
        var random = new Random(seed);
        var everyDay = new ArrayList<BackupName>();
        var all = new ArrayList<BackupName>();
        for (int day = 200; day > 0; day--) {
            if (random.nextInt(3) > 0) {
                var backup = new BackupName(SUNDAY.minusDays(day), Occasion.DAILY);
                all.add(backup);
                everyDay.add(backup);
                everyDay.removeAll(Retention.superfluous(everyDay));
            }
        }
        all.removeAll(Retention.superfluous(all));
        assertThat(everyDay).as("seed " + seed).isEqualTo(all);
    }

    @Test
    void a_name_reads_back_and_foreign_names_are_left_alone() {
        for (var occasion : Occasion.values()) {
            var name = new BackupName(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6), occasion);
            assertThat(BackupName.parse(name.fileName())).contains(name);
        }
        for (var foreign : List.of("backup.qabackup", "backup-2026-13-40-000000-daily.qabackup", "backup-2026-01-02-030405-someday.qabackup", "x")) {
            assertThat(BackupName.parse(foreign)).isEmpty();
        }
    }
}
