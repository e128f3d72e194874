package soundpractice.inspection.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import soundpractice.documents.RenderedDocument;
import soundpractice.inspection.Finding;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.Inspections;
import soundpractice.inspection.WriteInspection;
import soundpractice.inspection.concern.Concerns;
import soundpractice.inspection.concern.TellOfConcern;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.Courses;
import soundpractice.inspection.course.ProposeSteps;
import soundpractice.inspection.course.TakeStep;
import soundpractice.inspection.preparation.Knowledge;
import soundpractice.inspection.preparation.Prepare;
import soundpractice.inspection.support.SupportPractice;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.cqc.PublishedRatings;

/// What the screens of inspections work with.
///
/// @param knowledge what the rest of the program knows of a practice
/// @param published what was published about the area's practices, by the newest file
/// @param names a practice's name by its code
/// @param practices the area's practices
/// @param author who works here
/// @param handOver to plans and agreements
/// @param press where pages are printed; opening it takes a second or two, so only jobs ask for it
/// @param today the day it is
public record Inspecting(
        Inspections inspections,
        WriteInspection write,
        Prepare prepare,
        Courses courses,
        ProposeSteps proposing,
        TakeStep steps,
        SupportPractice support,
        Concerns concerns,
        TellOfConcern telling,
        Knowledge knowledge,
        Published published,
        Function<PracticeCode, String> names,
        Supplier<List<PracticeCode>> practices,
        String author,
        HandOver handOver,
        Press press,
        Supplier<LocalDate> today) {

    /// What was published about practices.
    public interface Published {

        /// By practice.
        Map<PracticeCode, PublishedRatings> all() throws TroubleException;
    }

    /// The way to plans and agreements.
    public interface HandOver {

        /// Takes findings into the practice's open report to the regulator, or into a new one.
        Outcome<Place> plan(InspectionFile file, List<Entry<Finding>> findings) throws TroubleException;

        /// Draws up the tripartite agreement on peer support.
        Outcome<Place> agreement(CourseFile file) throws TroubleException;
    }

    /// Where pages are printed.
    public interface Press {

        /// The information pack of an inspection.
        Outcome<RenderedDocument> pack(InspectionFile file) throws TroubleException;
    }
}
