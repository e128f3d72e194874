package soundpractice.architecture.samples.calendar;

/// Breaks rule 11: catches everything.
public class Swallows {
    public int length(String text) {
        try {
            return text.length();
        } catch (RuntimeException e) {
            return 0;
        }
    }
}
