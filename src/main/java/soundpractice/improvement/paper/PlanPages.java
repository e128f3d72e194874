package soundpractice.improvement.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.PlanFacts;
import soundpractice.improvement.PlanField;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanValue;

/// A plan's pages in its shape: a table with a row for each action, or a page for each problem with the shape's fields in their order.
public final class PlanPages {
    private final PlanShape shape;
    private final PlanFile file;
    private final PlanFacts facts;
    private final PlanPaper paper;
    private final Sayings words;

    private PlanPages(PlanShape shape, PlanFile file, PlanFacts facts, Function<String, String> sources, Sayings words) {
        this.shape = shape;
        this.file = file;
        this.facts = facts;
        this.paper = new PlanPaper(file, facts, sources, words::word, words::origin);
        this.words = words;
    }

    /// The pages.
    ///
    /// @param sources a support source's name by its code
    public static PageModel of(PlanShape shape, PlanFile file, PlanFacts facts, Function<String, String> sources, Sayings words) {
        var pages = new PlanPages(shape, file, facts, sources, words);
        return shape.layout() == PlanShape.Layout.TABLE ? pages.table() : pages.pages();
    }

    private Map<String, String> heading() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", facts.organisation());
        fields.put("title", shape.title());
        fields.put("practice", facts.practiceName());
        fields.put("subtitle", file.of().title() + " · " + words.text(file.of().state().key()));
        fields.put("foot", foot());
        return fields;
    }

    private String foot() {
        var agreed = file.lastAgreed();
        if (agreed.isPresent()) {
            return words.text("improvement.page.agreed", PlanPaper.printed(agreed.get().on()), agreed.get().forPractice(), agreed.get().forCommissioner(), agreed.get().proof());
        }
        return words.text("improvement.page.not-agreed");
    }

    private PageModel table() {
        var fields = heading();
        var submit = facts.submitTo().isBlank() ? "" : words.text("improvement.page.submit", facts.submitTo());
        fields.put("submit", submit.isBlank() ? foot() : submit + "   " + (file.lastAgreed().isPresent() ? words.text("improvement.page.proof", file.lastAgreed().get().proof()) : ""));
        var head = shape.in(PlanField.Part.HEAD);
        for (int i = 0; i < head.size(); i++) {
            fields.put("head" + (i + 1), head.get(i).label());
            fields.put("value" + (i + 1), paper.ofPlan(head.get(i)));
        }
        var columns = shape.in(PlanField.Part.BODY);
        for (int i = 0; i < columns.size(); i++) {
            fields.put("h" + (i + 1), columns.get(i).label());
        }
        var rows = new ArrayList<PageRow>();
        for (var problem : file.problems()) {
            var actions = file.actionsOf(problem.id()).stream().filter(a -> a.value().state() != ActionState.DROPPED).toList();
            if (actions.isEmpty() && columns.stream().anyMatch(c -> c.value().level() == PlanValue.Level.PROBLEM)) {
                rows.add(row(columns, value -> value.level() == PlanValue.Level.PROBLEM ? paper.ofProblem(value, problem) : ""));
            }
            actions.forEach(action -> rows.add(row(columns, value -> paper.ofAction(value, action))));
        }
        if (rows.isEmpty()) {
            rows.add(row(columns, value -> ""));
        }
        return new PageModel("plans/" + shape.id(), shape.title() + ", " + facts.practiceName(), facts.organisation(), fields, rows);
    }

    private static PageRow row(List<PlanField> columns, Function<PlanValue, String> text) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put("c" + (i + 1), text.apply(columns.get(i).value()));
        }
        return new PageRow("row", cells, Map.of(), Map.of());
    }

    private PageModel pages() {
        var rows = new ArrayList<PageRow>();
        boolean numbered = shape.id().equals(PlanShape.ANNEX_2);
        var fixed = shape.in(PlanField.Part.HEAD).stream().filter(f -> f.value() == PlanValue.FIXED).toList();
        var fields = heading();
        fixed.stream().findFirst().ifPresent(f -> fields.put("title", f.label()));
        fixed.stream().skip(1).forEach(f -> rows.add(PageRow.of("para", "text", f.label(), "page", "head")));
        for (var field : shape.in(PlanField.Part.HEAD)) {
            var text = paper.ofPlan(field);
            // The regulator's report shows every field it has; elsewhere what nobody has to say is left out.
            if (field.value() != PlanValue.FIXED && (numbered || !text.isBlank() || field.need() == PlanField.Need.ALWAYS)) {
                rows.add(PageRow.of("field", "title", field.label(), "text", text, "number", numbered ? Integer.toString(field.number()) : "", "page", "head"));
            }
        }
        var problems = file.byThreat();
        for (int p = 0; p < problems.size(); p++) {
            var problem = problems.get(p);
            // The first problem of a short head stays on its page; the regulator's report keeps a page for each regulation.
            var page = numbered || p > 0 ? "problem " + p : "head";
            rows.add(PageRow.of("h2", "title", problem.value().title(), "page", page));
            for (var field : shape.in(PlanField.Part.BODY)) {
                var text = paper.ofProblem(field.value(), problem);
                boolean repeats = field.value() == PlanValue.PROBLEM || field.value() == PlanValue.DOMAIN && text.equals(problem.value().title());
                if (!repeats && (numbered || !text.isBlank() || field.need() == PlanField.Need.ALWAYS)) {
                    rows.add(PageRow.of("field", "title", field.label(), "text", text, "number", numbered ? Integer.toString(field.number()) : "", "page", page));
                }
            }
        }
        return new PageModel("plans/" + shape.id(), shape.title() + ", " + facts.practiceName(), facts.organisation(), fields, rows);
    }
}
