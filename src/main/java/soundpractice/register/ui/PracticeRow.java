package soundpractice.register.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.text.Messages;
import soundpractice.register.Named;
import soundpractice.register.Practice;

/// A practice as the list shows it.
///
/// @param facts what other features know of it, by key
record PracticeRow(Practice practice, String name, StatusWord status, Map<String, String> facts) {

    static PracticeRow of(Practice practice, Messages words, Map<String, String> facts) {
        return new PracticeRow(practice, practice.properName(), status(practice, words), Map.copyOf(facts));
    }

    static StatusWord status(Practice practice, Messages words) {
        var mark = switch (practice.status()) {
            case ACTIVE -> Mark.DONE;
            case INACTIVE -> Mark.STOPPED;
            case DORMANT -> Mark.NEUTRAL;
            case PROPOSED -> Mark.WAITING;
        };
        return new StatusWord(mark, words.text("register.status." + practice.status().name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Nullable String pcn() {
        return named(practice.belonging().pcn());
    }

    @Nullable String subIcb() {
        return named(practice.belonging().subIcb());
    }

    @Nullable String icb() {
        return named(practice.belonging().icb());
    }

    @Nullable Integer listSize() {
        var size = practice.listSize();
        return size == null ? null : size.patients();
    }

    private static @Nullable String named(@Nullable Named body) {
        return body == null ? null : soundpractice.register.ProperCase.of(body.name());
    }
}
