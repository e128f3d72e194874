package soundpractice.committee.pack;

import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.contract.ContractCase;
import soundpractice.inspection.course.Course;
import soundpractice.journal.Entry;
import soundpractice.kernel.Reason;

/// What goes on with the regulator and under the contract beside a case, so that the committee does not pick a course without knowing of it. Only what is open is told;
/// the rooms have the rest.
public final class RegulatorAndContract implements PaperSource {

    @Override
    public void write(CaseFile file, PackView view, PartPages into) {
        var scope = file.of().scope();
        var courses = view.entries(Course.KIND, scope).stream().filter(e -> e.value().closedOn() == null).toList();
        var contracts = view.entries(ContractCase.KIND, scope).stream().filter(e -> e.value().open()).toList();
        if (courses.isEmpty() && contracts.isEmpty()) {
            return;
        }
        into.heading("committee.chapter.beside");
        courses.forEach(e -> course(e, into));
        contracts.forEach(e -> contract(e, into));
    }

    private static void course(Entry<Course> entry, PartPages into) {
        var course = entry.value();
        var words = into.words();
        into.figure("committee.fact.regulator", words.text("committee.fact.stage-since", words.text(course.stage().key()), course.since()),
                Reason.of("", "committee.how.regulator", course.opened()), List.of(Input.of(entry, words.text("committee.input.course", course.opened()))));
    }

    private static void contract(Entry<ContractCase> entry, PartPages into) {
        var of = entry.value();
        var words = into.words();
        into.figure("committee.fact.contract", words.text("committee.fact.contract.line", of.title(), of.openedOn()), Reason.of("", "committee.how.contract"),
                List.of(Input.of(entry, words.text("committee.input.contract", of.reference()))));
    }
}
