package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.inspection.Finding;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.Inspections;
import soundpractice.inspection.WriteInspection;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.Concerns;
import soundpractice.inspection.concern.Notified;
import soundpractice.inspection.concern.TellOfConcern;
import soundpractice.inspection.course.Course;
import soundpractice.inspection.course.CourseStep;
import soundpractice.inspection.course.Courses;
import soundpractice.inspection.course.ProposeSteps;
import soundpractice.inspection.course.TakeStep;
import soundpractice.inspection.preparation.DutyDone;
import soundpractice.inspection.preparation.ItemNote;
import soundpractice.inspection.preparation.Meeting;
import soundpractice.inspection.preparation.Prepare;
import soundpractice.inspection.store.JournalConcerns;
import soundpractice.inspection.store.JournalCourses;
import soundpractice.inspection.store.JournalInspections;
import soundpractice.inspection.support.ContractActions;
import soundpractice.inspection.support.PatientsTold;
import soundpractice.inspection.support.PeerSupport;
import soundpractice.inspection.support.SupportPractice;
import soundpractice.journal.Kind;

/// Builds the room of inspections: ratings, preparation, the time to improve, special measures, concerns.
public final class InspectionWiring {
    private final Concerns concerns;
    private final Inspections inspections;
    private final Courses courses;
    private final ContractActions actions;

    /// Inspections of a store, beside what the contract room has done.
    public InspectionWiring(OpenStore store, ContractActions actions) {
        var holidays = new Holidays(store);
        this.inspections = new JournalInspections(store.journal());
        this.courses = new JournalCourses(store.journal(), inspections, holidays::now);
        this.concerns = new JournalConcerns(store.journal(), holidays::now, () -> inspections.settings().telling());
        this.actions = actions;
    }

    /// Inspections of a store on their own; for the command line, where a store is open for one command.
    public static InspectionWiring of(OpenStore store) {
        return new InspectionWiring(store, ContractWiring.of(store).actions());
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Concern.KIND, Notified.KIND, Inspection.KIND, Finding.KIND, InspectionSettings.KIND, Course.KIND, CourseStep.KIND, ItemNote.KIND, Meeting.KIND,
                DutyDone.KIND, PeerSupport.KIND, PatientsTold.KIND);
    }

    /// All concerns.
    public Concerns concerns() {
        return concerns;
    }

    /// Writes concerns down, and who was told.
    public TellOfConcern telling() {
        return new TellOfConcern(concerns);
    }

    /// All inspections.
    public Inspections inspections() {
        return inspections;
    }

    /// Writes them.
    public WriteInspection write() {
        return new WriteInspection(inspections);
    }

    /// Writes down what is prepared and done around them.
    public Prepare prepare() {
        return new Prepare(inspections);
    }

    /// All ways of practices with the regulator.
    public Courses courses() {
        return courses;
    }

    /// What the rules call for.
    public ProposeSteps proposing() {
        return new ProposeSteps(inspections, courses);
    }

    /// Decides on it, and takes steps by hand.
    public TakeStep steps() {
        return new TakeStep(courses, inspections);
    }

    /// Peer support, and how patients are told.
    public SupportPractice support() {
        return new SupportPractice(courses, actions);
    }
}
