package soundpractice.committee.pack;

import java.util.List;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.kernel.Reason;

/// The improvement plan's section of a chapter: how far it has come, action by action.
final class PlanSection {
    private final PackView view;
    private final PackWords words;
    private final Sources sources;

    PlanSection(PackView view, PackWords words, Sources sources) {
        this.view = view;
        this.words = words;
        this.sources = sources;
    }

    void write(CaseEvidence evidence, PartPages into) {
        into.heading("committee.chapter.plan");
        var plan = evidence.plan();
        if (plan == null) {
            into.says(words.text("committee.chapter.plan.none"));
            return;
        }
        var inputs = sources.plan(plan);
        into.fact("committee.fact.plan", plan.of().title());
        into.figure("committee.fact.plan-state", words.text("committee.fact.state-since", words.text(plan.of().state().key()), plan.of().since()),
                Reason.of("R-63", "committee.how.plan"), inputs.subList(0, 1));
        into.figure("committee.fact.actions", words.text("committee.count.actions", plan.actions().size(), evidence.done(), evidence.begun(), evidence.late()),
                Reason.of("R-63,R-72", "committee.how.actions"), inputs);
        actions(plan, into);
    }

    private void actions(PlanFile plan, PartPages into) {
        if (plan.actions().isEmpty()) {
            return;
        }
        into.head("actions", "committee.column.action", "committee.column.owner", "committee.column.due", "committee.column.state");
        for (var entry : plan.actionsInOrder()) {
            var action = entry.value();
            var due = action.due() == null ? "–" : words.any(action.due());
            var seen = WatchRule.USUAL.see(plan, entry, view.snapshot().asOf());
            var state = action.state().isOpen() ? words.text(seen.watch().key()) : words.text(action.state().key());
            into.cells("actions", List.of(action.what(), action.owner(), due, state,
                    into.trace(action.what(), due + ", " + state, seen.why(), List.of(Input.of(entry, words.text("committee.input.action", action.what()))))));
        }
    }
}
