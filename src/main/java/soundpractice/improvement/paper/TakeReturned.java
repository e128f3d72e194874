package soundpractice.improvement.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.improvement.Impact;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanValue;
import soundpractice.improvement.Plans;
import soundpractice.improvement.RecordProgress;
import soundpractice.improvement.WritePlan;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// What came back in a plan's form, set against the plan as it stands, and taken over line by line once a person has looked at it. Nothing is saved unseen.
public final class TakeReturned {
    private final Plans plans;
    private final RecordProgress progress;
    private final WritePlan write;

    /// Takes over into these plans.
    public TakeReturned(Plans plans, WritePlan write, RecordProgress progress) {
        this.plans = plans;
        this.write = write;
        this.progress = progress;
    }

    /// One field that came back otherwise than it was sent.
    ///
    /// @param field its name in the form
    /// @param label what the form calls it
    /// @param record whose it is: the plan's, a problem's or an action's id; `new…` for an action that the practice added
    /// @param sent what was printed into the form
    /// @param now what the plan says today, if that has changed since the form was made; null when it has not
    /// @param came what came back
    public record Difference(String field, String label, String record, PlanValue value, String sent, @Nullable String now, String came) {}

    /// What came back otherwise, in the form's order.
    ///
    /// @param sent the form as it was sent
    /// @param today the form as the plan would give it now
    public static List<Difference> differences(FormModel sent, FormModel today, ReturnedForm returned) {
        var differences = new ArrayList<Difference>();
        for (var field : sent.fields()) {
            var came = text(returned.answer(field.id()));
            var was = text(field.given());
            if (came.equals(was) || !returned.answers().containsKey(field.id())) {
                continue;
            }
            int cut = field.id().indexOf('_');
            var value = PlanValue.find(field.id().substring(cut + 1));
            var standing = today.fields().stream().filter(f -> f.id().equals(field.id())).findFirst().map(f -> text(f.given())).orElse(was);
            value.ifPresent(v -> differences.add(new Difference(field.id(), field.label(), field.id().substring(0, cut), v, was, standing.equals(was) ? null : standing, came)));
        }
        return differences;
    }

    /// What a difference belongs to, in the plan's words: a problem or an action; empty for the plan itself and for an action that the practice added.
    public static String subject(PlanFile file, Difference difference) {
        return file.problems().stream().filter(p -> p.id().toString().equals(difference.record())).map(p -> p.value().title()).findFirst()
                .or(() -> file.actions().stream().filter(a -> a.id().toString().equals(difference.record())).map(a -> a.value().what()).findFirst()).orElse("");
    }

    private static String text(FormAnswer answer) {
        return answer.values().isEmpty() ? "" : answer.values().getFirst().strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    /// Takes over the differences that a person ticked. What cannot be taken is named; the rest stands.
    ///
    /// @param reason why an agreed plan changes; empty while it is not agreed
    public Outcome<Integer> take(RecordId plan, List<Difference> ticked, String reason, LocalDate today) throws TroubleException {
        var problems = new ArrayList<Problem>();
        int taken = 0;
        var byRecord = new LinkedHashMap<String, List<Difference>>();
        ticked.forEach(d -> byRecord.computeIfAbsent(d.record(), _ -> new ArrayList<>()).add(d));
        for (var group : byRecord.entrySet()) {
            var outcome = group.getKey().startsWith("new") ? add(plan, group.getKey(), group.getValue(), reason, today) : change(plan, group.getKey(), group.getValue(), reason, today);
            if (outcome.isDone()) {
                taken += group.getValue().size();
            } else {
                problems.addAll(outcome.problems());
            }
        }
        int done = taken;
        return Outcome.unless(problems, () -> done);
    }

    private Outcome<?> add(RecordId plan, String record, List<Difference> differences, String reason, LocalDate today) throws TroubleException {
        var what = differences.stream().filter(d -> d.value() == PlanValue.ACTION).map(Difference::came).findFirst().orElse("");
        if (what.isBlank()) {
            return Outcome.refused(Problem.of("improvement.form.no-action").at(record));
        }
        var problems = new ArrayList<Problem>();
        UnaryOperator<PlanAction> fill = action -> {
            var now = action;
            for (var d : differences) {
                var set = FieldText.set(now, d.value(), d.came());
                if (set instanceof Outcome.Done<PlanAction>(var done)) {
                    now = done;
                } else {
                    problems.addAll(set.problems());
                }
            }
            return now;
        };
        var id = RecordId.of(record.substring(record.indexOf('-') + 1));
        var added = write.addAction(plan, id, fill, what, reason, today);
        return problems.isEmpty() ? added : Outcome.refused(problems);
    }

    private Outcome<?> change(RecordId plan, String record, List<Difference> differences, String reason, LocalDate today) throws TroubleException {
        var found = plans.find(plan);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.plan.unknown", plan));
        }
        var file = found.get();
        if (record.equals("plan")) {
            return set(plan, file.plan(), differences, FieldText::set, reason, today);
        }
        var id = RecordId.of(record);
        var problem = file.problem(id);
        if (problem.isPresent()) {
            for (var d : differences) {
                if (d.value() == PlanValue.ISSUES) {
                    for (var why : d.came().split("\n")) {
                        if (!why.isBlank()) {
                            write.addIssue(plan, id, null, why.strip(), reason, today);
                        }
                    }
                }
            }
            return set(plan, problem.get(), differences.stream().filter(d -> d.value() != PlanValue.ISSUES).toList(), FieldText::set, reason, today);
        }
        var action = file.action(id);
        if (action.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.write.gone").at(record));
        }
        var outcome = set(plan, action.get(), differences.stream().filter(d -> d.value() != PlanValue.PROGRESS && d.value() != PlanValue.MILESTONES).toList(), FieldText::set,
                reason, today);
        for (var d : differences) {
            if (d.value() == PlanValue.MILESTONES) {
                for (var sign : d.came().split("\n")) {
                    write.addMilestone(plan, id, sign.strip(), null, reason, today);
                }
            }
            if (d.value() == PlanValue.PROGRESS) {
                progress.record(plan, id, d.came(), Impact.TOO_EARLY, null, null, null, today, today);
            }
        }
        return outcome;
    }

    private interface Setter<T> {
        Outcome<T> set(T record, PlanValue value, String text);
    }

    private <T> Outcome<T> set(RecordId plan, Entry<T> read, List<Difference> differences, Setter<T> setter, String reason, LocalDate today) throws TroubleException {
        var now = read.value();
        for (var d : differences) {
            var set = setter.set(now, d.value(), d.came());
            if (!(set instanceof Outcome.Done<T>(var done))) {
                return set;
            }
            now = done;
        }
        return write.change(plan, read, now, reason, today);
    }
}
