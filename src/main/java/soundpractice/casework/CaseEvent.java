package soundpractice.casework;

import java.time.LocalDate;

/// Something that happened in a case.
public sealed interface CaseEvent
        permits Decision, CaseLetter, Engagement, CourseChosen, CaseVisit, DisputeStep, SupportAsked, CopyPassed {

    /// The day it happened.
    LocalDate happenedOn();
}
