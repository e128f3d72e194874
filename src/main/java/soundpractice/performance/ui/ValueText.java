package soundpractice.performance.ui;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.text.Messages;

/// A parameter's value as a choice shows it, in words.
final class ValueText extends StringConverter<String> {
    private final Messages words;

    ValueText(Messages words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable String value) {
        return value == null ? "" : words.text("performance.policy.value." + value);
    }

    @Override
    public String fromString(String text) {
        return text;
    }
}
