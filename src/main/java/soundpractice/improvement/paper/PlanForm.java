package soundpractice.improvement.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import soundpractice.documents.form.FieldKind;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.FormSection;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFacts;
import soundpractice.improvement.PlanField;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanValue;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// A plan as a form that the practice fills in: everything known is printed into it, so that nobody types it twice; what the practice answers for is left to write.
public final class PlanForm {
    /// The sort of form, in its identity.
    public static final String FORM = "plan";
    /// How many empty actions a form offers beside those that stand.
    public static final int SPARE = 3;
    private static final Set<PlanValue> GROWING = Set.of(PlanValue.PROGRESS, PlanValue.MILESTONES, PlanValue.ISSUES);

    private final PlanShape shape;
    private final PlanFile file;
    private final PlanPaper paper;
    private final Sayings words;

    private PlanForm(PlanShape shape, PlanFile file, PlanPaper paper, Sayings words) {
        this.shape = shape;
        this.file = file;
        this.paper = paper;
        this.words = words;
    }

    /// The form of a plan as it stands now.
    public static FormModel of(PlanShape shape, PlanFile file, PlanFacts facts, Function<String, String> sources, Sayings words) {
        var paper = new PlanPaper(file, facts, sources, words::word, words::origin);
        var form = new PlanForm(shape, file, paper, words);
        var identity = new FormIdentity(FORM, shape.id() + "-" + shape.version(), file.of().practice(), file.id().toString());
        var heads = shape.in(PlanField.Part.HEAD).stream().filter(f -> f.value() == PlanValue.DATE || f.by() == PlanField.By.COMMISSIONER && f.value() != PlanValue.FIXED)
                .map(f -> new FormModel.Fact(form.label(f), paper.ofPlan(f))).toList();
        var howTo = new ArrayList<String>();
        var fixed = shape.in(PlanField.Part.HEAD).stream().filter(f -> f.value() == PlanValue.FIXED).map(PlanField::label).toList();
        fixed.stream().skip(1).forEach(howTo::add);
        howTo.add(words.text("improvement.form.fill"));
        howTo.add(words.text("improvement.form.save"));
        howTo.add(facts.submitTo().isBlank() ? words.text("improvement.form.send") : words.text("improvement.form.send-to", facts.submitTo()));
        return new FormModel(identity, fixed.isEmpty() ? shape.title() : fixed.getFirst(), facts.organisation(), facts.practiceName(), heads, howTo, form.sections());
    }

    /// The name of a field: the record it belongs to, and what it shows.
    static String id(Object record, PlanValue value) {
        return record + "_" + value.word();
    }

    private List<FormSection> sections() {
        var sections = new ArrayList<FormSection>();
        var head = shape.in(PlanField.Part.HEAD).stream().filter(f -> f.by() != PlanField.By.COMMISSIONER && f.value() != PlanValue.DATE)
                .map(f -> field(id("plan", f.value()), f, paper.ofPlan(f), "")).toList();
        if (!head.isEmpty()) {
            sections.add(new FormSection("", words.text("improvement.form.about-you"), "", head));
        }
        int n = 0;
        for (var problem : file.problems()) {
            n++;
            sections.add(problem(problem, n));
        }
        if (shape.layout() == PlanShape.Layout.TABLE && !shape.shows(PlanValue.PROBLEM)) {
            sections.add(spare());
        }
        return sections;
    }

    private FormSection problem(Entry<PlanProblem> problem, int n) {
        var fields = new ArrayList<FormField>();
        var intro = new ArrayList<String>();
        var actions = file.actionsOf(problem.id()).stream().filter(a -> a.value().state() != ActionState.DROPPED).toList();
        var run = new ArrayList<PlanField>();
        for (var f : shape.in(PlanField.Part.BODY)) {
            if (f.value().level() == PlanValue.Level.ACTION) {
                run.add(f);
                continue;
            }
            actions(fields, problem.id(), actions, run);
            if (f.value() == PlanValue.PROBLEM) {
                continue;
            }
            if (f.by() == PlanField.By.COMMISSIONER) {
                var text = paper.ofProblem(f.value(), problem);
                intro.add(f.label() + ": " + (text.isBlank() ? "–" : text));
            } else if (f.value() != PlanValue.THREAT) {
                boolean grows = GROWING.contains(f.value());
                var known = paper.ofProblem(f.value(), problem);
                fields.add(field(id(problem.id(), f.value()), f, grows ? "" : known, grows && !known.isBlank() ? words.text("improvement.form.so-far", known) : ""));
            }
        }
        actions(fields, problem.id(), actions, run);
        return new FormSection(Integer.toString(n), problem.value().title(), String.join("\n", intro), fields);
    }

    /// What stands together about actions in the shape's order, for each action; then the next begins.
    private void actions(List<FormField> fields, RecordId problem, List<Entry<PlanAction>> actions, List<PlanField> run) {
        for (int i = 0; i < actions.size(); i++) {
            action(fields, actions.get(i), run, actions.size() == 1 ? "" : words.text("improvement.form.action", i + 1) + " · ");
        }
        if (actions.isEmpty() && (shape.layout() == PlanShape.Layout.PAGES || shape.shows(PlanValue.PROBLEM))) {
            empty(fields, "new-" + problem, run, "");
        }
        run.clear();
    }

    private void action(List<FormField> fields, Entry<PlanAction> action, List<PlanField> run, String before) {
        for (var f : run) {
            boolean grows = GROWING.contains(f.value());
            var known = paper.ofAction(f.value(), action);
            if (f.by() == PlanField.By.COMMISSIONER) {
                // The agreed action heads what is asked about it; it is not asked again.
                continue;
            }
            var about = shape.carriesOn() ? action.value().what() + " · " : before;
            fields.add(field(id(action.id(), f.value()), f, about, grows ? "" : known, grows && !known.isBlank() ? words.text("improvement.form.so-far", known) : ""));
        }
    }

    private FormSection spare() {
        var fields = new ArrayList<FormField>();
        var first = file.problems().stream().findFirst();
        for (int i = 1; i <= SPARE && first.isPresent(); i++) {
            empty(fields, "new" + i + "-" + first.get().id(), shape.in(PlanField.Part.BODY), words.text("improvement.form.more", i) + " · ");
        }
        return new FormSection("", words.text("improvement.form.more-actions"), "", fields);
    }

    private void empty(List<FormField> fields, String record, List<PlanField> of, String before) {
        for (var f : of) {
            boolean asked = f.value() == PlanValue.ACTION || f.by() != PlanField.By.COMMISSIONER;
            if (f.value().level() == PlanValue.Level.ACTION && asked && f.value() != PlanValue.PROGRESS && f.value() != PlanValue.MILESTONES) {
                fields.add(field(id(record, f.value()), f, before, "", ""));
            }
        }
    }

    /// The regulator's report is known by its field numbers.
    private String label(PlanField f) {
        return shape.id().equals(PlanShape.ANNEX_2) ? f.number() + ". " + f.label() : f.label();
    }

    private FormField field(String id, PlanField f, String given, String help) {
        return field(id, f, "", given, help);
    }

    private FormField field(String id, PlanField f, String before, String given, String help) {
        var kind = switch (f.value()) {
            case DUE -> FieldKind.DATE;
            case LEAD, ACCOUNT_NUMBER, REFERENCE, LOCATION, COMPLETED_BY, POSITIONS -> FieldKind.TEXT;
            default -> FieldKind.LINES;
        };
        var answer = given.isBlank() ? FormAnswer.NONE : FormAnswer.of(kind == FieldKind.DATE ? FieldText.day(given).map(LocalDate::toString).orElse("") : given);
        return new FormField(id, "", before + label(f), help, kind, List.of(), f.need() == PlanField.Need.ALWAYS, "", answer);
    }
}
