package soundpractice.platform.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/// A picker whose choices were made beforehand, one a question: for the tour and for tests, where no window can ask.
public final class PresetFilePicker implements FilePicker {
    private final Queue<Path> choices;

    /// The choices, in the order in which they will be asked for.
    public PresetFilePicker(Path... choices) {
        this.choices = new ArrayDeque<>(List.of(choices));
    }

    /// Adds a choice for a later question.
    public void next(Path choice) {
        choices.add(choice);
    }

    @Override
    public Optional<Path> open(String title, FileKind... kinds) {
        return Optional.ofNullable(choices.poll());
    }

    @Override
    public List<Path> openSeveral(String title, FileKind... kinds) {
        var all = List.copyOf(choices);
        choices.clear();
        return all;
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, FileKind... kinds) {
        return Optional.ofNullable(choices.poll());
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(choices.poll());
    }
}
