package soundpractice.architecture.samples.calendar;

import java.util.ServiceLoader;

/// Breaks rule 10: changes something static, and looks others up.
public class Remembers {
    public static int count;

    public ServiceLoader<Runnable> others() {
        count++;
        return ServiceLoader.load(Runnable.class);
    }
}
