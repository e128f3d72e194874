package soundpractice.shell;

import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// A command of the window: its keys, its words, what it does. It stands in the palette and on the map of keys.
///
/// @param keys as [KeyCombination] writes them (`Shortcut+K`)
/// @param word what it does, put into words
record Shortcut(String keys, String word, Feather icon, Runnable action) {

    KeyCombination combination() {
        return KeyCombination.keyCombination(keys);
    }

    /// Whether it may be used while somebody else looks at the screen: it changes how things look, or locks.
    boolean harmless() {
        return keys.equals("Shortcut+EQUALS") || keys.equals("Shortcut+MINUS") || keys.equals("Shortcut+T") || keys.equals("Shortcut+L");
    }

    /// The keys as people write them: Ctrl+K.
    String written() {
        return combination().getDisplayText();
    }
}
