package soundpractice.architecture.samples.performance;

import soundpractice.architecture.samples.register.store.Tables;

/// Breaks rule 3: uses what lies behind another room's face.
public class Nosy {
    public Tables tables;
}
