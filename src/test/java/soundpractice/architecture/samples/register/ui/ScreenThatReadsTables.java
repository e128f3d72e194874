package soundpractice.architecture.samples.register.ui;

import soundpractice.architecture.samples.register.store.Tables;

/// Breaks rule 4: a screen sees storage.
public class ScreenThatReadsTables {
    public Tables tables;
}
