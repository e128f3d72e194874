package soundpractice.improvement;

import java.time.LocalDate;
import soundpractice.kernel.PracticeCode;

/// What a plan's pages say beside the plan itself: the practice's and the team's own particulars. What is not known stays empty.
///
/// @param practiceName as people write it
/// @param clinicalLead the practice's clinical lead
/// @param otherLead its non-clinical lead
/// @param organisation whose form it is
/// @param submitTo where the filled-in form goes; a setting of the team, never shipped
/// @param on the day that is printed
public record PlanFacts(String practiceName, String clinicalLead, String otherLead, String organisation, String submitTo, LocalDate on) {

    /// Where these facts come from.
    public interface Source {

        /// The facts of a practice, for a page of that day.
        PlanFacts of(PracticeCode practice, LocalDate on);
    }
}
