package soundpractice.architecture.samples.register.store;

import soundpractice.architecture.samples.register.ui.ScreenThatReadsTables;

/// Breaks rule 4: storage sees a screen.
public class StorageThatShows {
    public ScreenThatReadsTables screen;
}
