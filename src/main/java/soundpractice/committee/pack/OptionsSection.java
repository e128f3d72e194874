package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.NextStep;
import soundpractice.casework.Stage;
import soundpractice.committee.Resolution;
import soundpractice.kernel.Reason;

/// The three courses, each with what the record shows for it. Course iii stands there with the two findings it needs and what bears on each; whether
/// they are made is for the committee to say.
final class OptionsSection {
    private final PackView view;
    private final PackWords words;
    private final Sources sources;

    OptionsSection(PackView view, PackWords words, Sources sources) {
        this.view = view;
        this.words = words;
        this.sources = sources;
    }

    void write(CaseFile file, CaseEvidence evidence, PartPages into) {
        into.heading("committee.chapter.options");
        boolean before = file.of().stage() == Stage.PCQG_REVIEW;
        if (!before) {
            into.calls(words.text("committee.chapter.options.not-yet"), notYet(file));
        }
        if (!file.of().stage().isFormal()) {
            // Who asks for help, was only warned or is through with it is not weighed against the courses.
            return;
        }
        into.head("options", "committee.column.course", "committee.column.evidence");
        var engaged = engaged(file, evidence, into);
        var plan = plan(evidence, into);
        var figures = figures(evidence, into);
        course(into, Resolution.CARRY_ON, List.of(engaged, plan, figures));
        course(into, Resolution.VISIT, List.of(contact(evidence, into), stocktake(evidence, into), words.text("committee.option.visit")));
        var late = late(evidence, into);
        course(into, Resolution.QUESTION_SERVICE, List.of(
                new Line(words.text("committee.option.finding-1", engaged.text, plan.text), both(engaged, plan)),
                new Line(words.text("committee.option.finding-2", figures.text, late.text), both(figures, late)),
                words.text("committee.option.both")));
    }

    private static String both(Line one, Line other) {
        return String.join(", ", List.of(one.trace, other.trace).stream().filter(t -> !t.isEmpty()).toList());
    }

    /// A line of evidence with the number of its proof.
    private record Line(String text, String trace) {
        @Override
        public String toString() {
            return text;
        }
    }

    private String notYet(CaseFile file) {
        var steps = NextStep.of(file).stream().map(s -> words.text(s.to().key()) + ": " + words.of(s.why())).toList();
        return steps.isEmpty() ? words.text("committee.chapter.options.closed") : String.join("\n", steps);
    }

    private void course(PartPages into, Resolution course, List<?> lines) {
        var traces = lines.stream().filter(Line.class::isInstance).map(l -> ((Line) l).trace).filter(t -> !t.isEmpty()).toList();
        into.cells("options", List.of(words.text("committee.option.name", course.word(), words.text(course.key()), course.rule()),
                String.join("\n", lines.stream().map(Object::toString).toList()), String.join(", ", traces)));
    }

    private Line engaged(CaseFile file, CaseEvidence e, PartPages into) {
        var text = e.asking().isEmpty() ? words.text("committee.evidence.asked-nothing")
                : words.text("committee.evidence.engaged", e.asking().size(), e.answered(), e.submitted());
        var inputs = new ArrayList<>(sources.letters(file));
        inputs.addAll(sources.answers(file));
        return new Line(text, into.trace(words.text("committee.evidence.engaged.what"), text, Reason.of("A-27,R-70", "committee.how.engaged"), inputs));
    }

    private Line plan(CaseEvidence e, PartPages into) {
        var plan = e.plan();
        if (plan == null) {
            return new Line(words.text("committee.evidence.no-plan"), "");
        }
        var text = words.text(e.isPlanAgreed() ? "committee.evidence.plan" : "committee.evidence.plan-open", e.actions(), e.done(), e.begun());
        return new Line(text, into.trace(words.text("committee.chapter.plan"), text, Reason.of("R-63", "committee.how.actions"), sources.plan(plan)));
    }

    private Line figures(CaseEvidence e, PartPages into) {
        if (e.history().size() < 2) {
            return new Line(words.text("committee.evidence.one-quarter"), "");
        }
        var shown = e.history().subList(Math.max(0, e.history().size() - CaseChapter.QUARTERS), e.history().size());
        var last = shown.getLast().standing().overall();
        var earlier = shown.get(shown.size() - 2).standing().overall();
        if (last == null || earlier == null) {
            return new Line(words.text("committee.evidence.one-quarter"), "");
        }
        var moved = last.value().subtract(earlier.value()).setScale(1, java.math.RoundingMode.HALF_UP);
        var text = words.text("committee.evidence.figures", last, (moved.signum() > 0 ? "+" : moved.signum() < 0 ? "\u2212" : "") + moved.abs().toPlainString(), e.redRun());
        return new Line(text, into.trace(words.text("committee.chapter.figures"), text, Reason.of("R-10,R-11,P-10", "committee.how.red-run"),
                sources.quarters(shown.stream().map(s -> s.quarter().quarter()).toList())));
    }

    private Line contact(CaseEvidence e, PartPages into) {
        var last = e.lastContact();
        var text = last == null ? words.text("committee.evidence.never-heard")
                : words.text("committee.evidence.last-heard", last, e.silentFor(view.snapshot().asOf()).orElse(0L));
        var inputs = e.asking().stream().flatMap(l -> sources.answers(l).stream()).toList();
        return new Line(text, into.trace(words.text("committee.evidence.contact.what"), text, Reason.of("A-27", "committee.how.contact"), inputs));
    }

    private Line stocktake(CaseEvidence e, PartPages into) {
        var file = e.stocktake();
        if (file == null) {
            return new Line(words.text("committee.evidence.no-stocktake"), "");
        }
        var text = words.text("committee.evidence.stocktake", file.interview().day());
        var inputs = sources.stocktake(file);
        return new Line(text, into.trace(words.text("committee.chapter.stocktake"), text, Reason.of("S-7", "committee.how.stocktake"),
                inputs.subList(0, Math.min(1, inputs.size()))));
    }

    private Line late(CaseEvidence e, PartPages into) {
        var plan = e.plan();
        if (plan == null) {
            return new Line(words.text("committee.evidence.no-plan"), "");
        }
        var text = words.text("committee.evidence.late", e.late(), e.actions());
        return new Line(text, into.trace(words.text("committee.evidence.late.what"), text, Reason.of("T-1", "committee.how.late"), sources.plan(plan)));
    }
}
