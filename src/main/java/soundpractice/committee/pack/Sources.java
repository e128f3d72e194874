package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import soundpractice.casework.Case;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.Decision;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Engagement;
import soundpractice.casework.SupportAsked;
import soundpractice.improvement.PlanFile;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.performance.Dashboard;
import soundpractice.performance.FrozenQuarter;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewFile;

/// Finds the records that figures are made from, in the versions of the moment.
final class Sources {
    private final PackView view;
    private final PackWords words;

    Sources(PackView view, PackWords words) {
        this.view = view;
        this.words = words;
    }

    /// A case's own record.
    List<Input> ofCase(CaseFile file) {
        return entries(Case.KIND, file.of().scope(), e -> e.id().equals(file.of().id()), e -> words.text("committee.input.case", e.value().reference()));
    }

    /// The decisions of a case.
    List<Input> decisions(CaseFile file) {
        return entries(Decision.KIND, file.of().scope(), e -> file.of().id().equals(e.value().caseId()), e -> words.text("committee.input.decision", e.value().on()));
    }

    /// What happened in a case beside decisions and letters.
    List<Input> events(CaseFile file) {
        var scope = file.of().scope();
        var id = file.of().id();
        var all = new ArrayList<Input>();
        all.addAll(entries(SupportAsked.KIND, scope, e -> id.equals(e.value().caseId()), e -> words.text("committee.input.support", e.value().on())));
        all.addAll(entries(CourseChosen.KIND, scope, e -> id.equals(e.value().caseId()), e -> words.text("committee.input.chosen", e.value().on())));
        all.addAll(entries(CaseVisit.KIND, scope, e -> id.equals(e.value().caseId()), e -> words.text("committee.input.visit", e.value().on())));
        all.addAll(entries(DisputeStep.KIND, scope, e -> id.equals(e.value().caseId()), e -> words.text("committee.input.dispute", e.value().on())));
        return all;
    }

    /// A letter.
    List<Input> letter(CaseLetter letter) {
        return entries(CaseLetter.KIND, Scope.of(letter.practice()), e -> e.value().document().equals(letter.document()),
                e -> words.text("committee.input.letter", e.value().number(), e.value().letterDate()));
    }

    /// All letters of a case.
    List<Input> letters(CaseFile file) {
        return file.letters().stream().flatMap(l -> letter(l).stream()).toList();
    }

    /// What the practice sent or said about a letter.
    List<Input> answers(CaseLetter letter) {
        return entries(Engagement.KIND, Scope.of(letter.practice()), e -> e.value().document().equals(letter.document()),
                e -> words.text("committee.input.answer", e.value().on()));
    }

    /// What the practice sent or said about all letters of a case.
    List<Input> answers(CaseFile file) {
        return file.letters().stream().flatMap(l -> answers(l).stream()).toList();
    }

    /// A letter with what answered it: what its clocks are made from, with the working days they are counted by.
    List<Input> clock(CaseLetter letter, String calendar) {
        var all = new ArrayList<>(letter(letter));
        all.addAll(answers(letter));
        all.add(Input.register(words.text("committee.input.calendar", calendar)));
        return all;
    }

    /// A quarter's figures: the frozen result where it is validated, the imported dashboard otherwise.
    List<Input> quarter(FinancialQuarter quarter) {
        var all = new ArrayList<Input>();
        view.entries(FrozenQuarter.KIND, Scope.AREA).stream().filter(e -> e.id().equals(FrozenQuarter.idOf(quarter)))
                .forEach(e -> all.add(Input.of(e, e.value().standings(), words.text("committee.input.frozen", quarter))));
        view.entries(Dashboard.KIND, Scope.AREA).stream().filter(e -> e.id().equals(Dashboard.idOf(quarter)))
                .forEach(e -> all.add(Input.of(e, e.value().figures(), words.text("committee.input.dashboard", quarter, e.value().fileName()))));
        return all;
    }

    /// Several quarters' figures.
    List<Input> quarters(List<FinancialQuarter> quarters) {
        return quarters.stream().flatMap(q -> quarter(q).stream()).toList();
    }

    /// A stocktake and its answers.
    List<Input> stocktake(InterviewFile file) {
        var scope = Scope.of(file.interview().practice());
        var all = new ArrayList<>(entries(Interview.KIND, scope, e -> e.id().equals(file.interview().id()),
                e -> words.text("committee.input.stocktake", e.value().day())));
        all.addAll(entries(Answer.KIND, scope, e -> e.value().interview().equals(file.interview().id()), e -> words.text("committee.input.reply", e.value().question())));
        return all;
    }

    /// A stocktake's answers in one section.
    List<Input> section(InterviewFile file, List<String> questions) {
        return entries(Answer.KIND, Scope.of(file.interview().practice()),
                e -> e.value().interview().equals(file.interview().id()) && questions.contains(e.value().question()),
                e -> words.text("committee.input.reply", e.value().question()));
    }

    /// A plan and its actions.
    List<Input> plan(PlanFile file) {
        var all = new ArrayList<Input>();
        all.add(Input.of(file.plan(), words.text("committee.input.plan", file.of().title())));
        file.actions().forEach(a -> all.add(Input.of(a, words.text("committee.input.action", a.value().what()))));
        return all;
    }

    /// One record among those of a kind.
    <T> List<Input> one(Kind<T> kind, Scope scope, RecordId id, String about) {
        return entries(kind, scope, e -> e.id().equals(id), _ -> about);
    }

    private <T> List<Input> entries(Kind<T> kind, Scope scope, Predicate<Entry<T>> meant, java.util.function.Function<Entry<T>, String> about) {
        return view.entries(kind, scope).stream().filter(meant).map(e -> Input.of(e, about.apply(e))).toList();
    }
}
