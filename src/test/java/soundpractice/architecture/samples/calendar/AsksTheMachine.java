package soundpractice.architecture.samples.calendar;

import java.time.LocalDate;

/// Breaks rule 9: asks the machine for the day.
public class AsksTheMachine {
    public LocalDate today() {
        return LocalDate.now();
    }
}
