package soundpractice.improvement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.pdfa.flavours.PDFAFlavour;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.documents.render.AcroForms;
import soundpractice.documents.render.PdfBoxFiller;
import soundpractice.documents.render.Verapdf;
import soundpractice.improvement.Impact;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.store.ImprovementStore;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;

/// A plan goes out as a form, comes back filled in by another program, and is taken over after review.
class PlanFormTest {
    private static final LocalDate LATER = SamplePlans.TODAY.plusDays(20);

    @TempDir
    Path folder;

    @Test
    void a_c2_that_comes_back_updates_the_plan_after_review() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var id = store.quarterPlan();
            var sent = form(store, id);
            assertThat(sent.size()).isEqualTo(2 * 4 + PlanForm.SPARE * 4);
            var first = store.file(id).actions().getFirst();
            var problem = store.file(id).problems().getFirst().id();
            var answers = given(sent);
            answers.put(first.id() + "_lead", FormAnswer.of("B. Nurse"));
            answers.put(first.id() + "_due", FormAnswer.of("2017-12-01"));
            answers.put("new1-" + problem + "_action", FormAnswer.of("Write the recall list down"));
            answers.put("new1-" + problem + "_lead", FormAnswer.of("C. Clerk"));
            answers.put("new1-" + problem + "_due", FormAnswer.of("2017-11-20"));

            var forms = AcroForms.open(Messages.load(Locale.UK));
            var file = PdfBoxFiller.fill(forms.fillable(sent).pdf(), sent, answers, true);
            var returned = forms.read(file, identity -> {
                assertThat(identity.form()).isEqualTo(PlanForm.FORM);
                assertThat(identity.reference()).isEqualTo(id.toString());
                return Outcome.done(sent);
            }).orThrow();
            assertThat(returned.problems()).isEmpty();

            var differences = TakeReturned.differences(sent, form(store, id), returned);
            assertThat(differences).extracting(TakeReturned.Difference::came).containsExactlyInAnyOrder("B. Nurse", "2017-12-01", "Write the recall list down", "C. Clerk", "2017-11-20");
            assertThat(store.file(id).actions()).as("nothing is saved before review").hasSize(2);

            var take = new TakeReturned(store.plans, store.write, store.progress);
            assertThat(take.take(id, differences, "", LATER).orThrow()).isEqualTo(5);
            var now = store.file(id).action(first.id()).orElseThrow().value();
            assertThat(now.owner()).isEqualTo("B. Nurse");
            assertThat(now.due()).isEqualTo(LocalDate.of(2017, 12, 1));
            assertThat(now.what()).isEqualTo(first.value().what());
            assertThat(store.file(id).actions()).hasSize(3).last().satisfies(a -> assertThat(a.value().owner()).isEqualTo("C. Clerk"));
        }
    }

    @Test
    void what_changed_here_meanwhile_is_shown_beside_what_came_back() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var id = store.quarterPlan();
            var sent = form(store, id);
            var first = store.file(id).actions().getFirst();
            store.write.change(id, first, first.value().by("Our own choice", first.value().due()), "", SamplePlans.TODAY).orThrow();
            var answers = given(sent);
            answers.put(first.id() + "_lead", FormAnswer.of("Their choice"));
            var differences = TakeReturned.differences(sent, form(store, id), new ReturnedForm(sent, answers, Map.of(), List.of()));
            assertThat(differences).singleElement().satisfies(d -> {
                assertThat(d.sent()).isEqualTo("A. Manager");
                assertThat(d.now()).isEqualTo("Our own choice");
                assertThat(d.came()).isEqualTo("Their choice");
            });
        }
    }

    @Test
    void an_agreed_plan_takes_nothing_without_a_reason_and_progress_goes_to_the_log() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var id = SamplePlans.annex2(store, 1);
            store.move.move(id, PlanState.PROPOSED, "Sent", SamplePlans.TODAY).orThrow();
            store.move.agree(id, "Dr Ashgrove", "Robin Lead", "", SamplePlans.TODAY).orThrow();
            var sent = form(store, id);
            var action = store.file(id).actions().getFirst();
            var problem = store.file(id).problems().getFirst();
            var answers = given(sent);
            answers.put(action.id() + "_progress", FormAnswer.of("The rota has stood for two weeks"));
            answers.put(problem.id() + "_issues", FormAnswer.of("Locums do not know the rota"));
            var take = new TakeReturned(store.plans, store.write, store.progress);
            var differences = TakeReturned.differences(sent, sent, new ReturnedForm(sent, answers, Map.of(), List.of()));
            assertThat(differences).hasSize(2);
            take.take(id, differences, "Report of 22 October", LATER).orThrow();
            assertThat(store.file(id).progressOf(action.id())).last().satisfies(p -> assertThat(p.what()).isEqualTo("The rota has stood for two weeks"));
            assertThat(store.file(id).issues()).extracting(i -> i.value().why()).contains("Locums do not know the rota");
        }
    }

    /// What the practice fills in stands under its number, in the source's order.
    @Test
    void the_regulators_report_as_a_form_follows_its_field_numbers() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var one = SamplePlans.annex2(store, 0);
            var problem = store.write.addProblem(one, "Results lie unread", "", SamplePlans.TODAY).orThrow();
            store.write.addAction(one, problem, a -> a.by("Dr Ashgrove", null), "Name a reader", "", SamplePlans.TODAY).orThrow();
            var numbers = form(store, one).fields().stream().map(f -> Integer.parseInt(f.label().substring(0, f.label().indexOf('.')))).toList();
            assertThat(numbers).isSorted().containsAll(List.of(3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21));
            assertThat(form(store, one).title()).isEqualTo("Report to the Care Quality Commission on the actions we plan");
            assertThat(form(store, one).facts()).extracting(FormModel.Fact::label).contains("8. Date");
        }
    }

    @Test
    void every_shape_that_practices_fill_in_makes_an_accessible_form() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var forms = AcroForms.open(Messages.load(Locale.UK));
            for (var id : List.of(SamplePlans.signUp(store), store.quarterPlan(), SamplePlans.annex2(store, 2))) {
                var model = form(store, id);
                var made = forms.fillable(model);
                Files.write(Path.of(System.getProperty("project.build.directory"), "form-" + store.file(id).of().shape() + ".pdf"), made.pdf());
                assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
                var back = forms.read(made.pdf(), identity -> Outcome.done(model)).orThrow();
                assertThat(TakeReturned.differences(model, model, back)).as("an untouched form says nothing new").isEmpty();
            }
        }
    }

    @Test
    void a_c3_holds_everything_of_the_c2_before_it_and_comes_back_as_progress() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var before = store.quarterPlan();
            store.move.move(before, PlanState.PROPOSED, "Sent", SamplePlans.TODAY).orThrow();
            store.move.agree(before, "Dr Ashgrove", "Robin Lead", "", SamplePlans.TODAY).orThrow();
            var called = store.file(before).actions().getFirst();
            store.progress.record(before, called.id(), "Half of them called", Impact.SOME, null, "The other half", null, SamplePlans.TODAY, SamplePlans.TODAY).orThrow();
            var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.C3, "", false, null, LATER).orThrow();
            var sent = form(store, id);
            for (var was : store.file(before).actions()) {
                var now = store.file(id).actions().stream().filter(a -> a.value().what().equals(was.value().what())).findFirst().orElseThrow();
                assertThat(sent.fields().stream().filter(f -> f.id().startsWith(now.id().toString())).map(f -> f.id().substring(f.id().indexOf('_') + 1)))
                        .containsExactly("progress", "next_steps", "lead", "due", "delay", "support");
                assertThat(value(sent, now.id() + "_lead")).isEqualTo(was.value().owner());
                assertThat(value(sent, now.id() + "_due")).isEqualTo(String.valueOf(was.value().due()));
                assertThat(value(sent, now.id() + "_support")).isEqualTo(was.value().support());
                assertThat(sent.fields().stream().filter(f -> f.id().equals(now.id() + "_progress")).findFirst().orElseThrow().label()).startsWith(was.value().what());
            }
            var carried = store.file(id).actions().stream().filter(a -> a.value().what().equals(called.value().what())).findFirst().orElseThrow();
            assertThat(sent.fields().stream().filter(f -> f.id().equals(carried.id() + "_progress")).findFirst().orElseThrow().help()).contains("Half of them called");

            var forms = AcroForms.open(Messages.load(Locale.UK));
            var made = forms.fillable(sent).pdf();
            assertThat(Verapdf.faults(made, PDFAFlavour.PDFUA_1)).isEmpty();
            var answers = given(sent);
            answers.put(carried.id() + "_progress", FormAnswer.of("All called but nine"));
            answers.put(carried.id() + "_delay", FormAnswer.of("The nurse was ill"));
            var returned = forms.read(PdfBoxFiller.fill(made, sent, answers, true), _ -> Outcome.done(sent)).orThrow();
            var take = new TakeReturned(store.plans, store.write, store.progress);
            take.take(id, TakeReturned.differences(sent, form(store, id), returned), "", LATER).orThrow();
            assertThat(store.file(id).progressOf(carried.id())).singleElement().satisfies(p -> assertThat(p.what()).isEqualTo("All called but nine"));
            assertThat(store.file(id).action(carried.id()).orElseThrow().value().delay()).isEqualTo("The nurse was ill");
            assertThat(store.file(id).action(carried.id()).orElseThrow().value().owner()).as("what came back as it was sent stays").isEqualTo("A. Manager");
        }
    }

    @Test
    void a_form_that_was_tampered_with_is_refused_and_changes_nothing() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var id = store.quarterPlan();
            var sent = form(store, id);
            var forms = AcroForms.open(Messages.load(Locale.UK));
            var made = forms.fillable(sent).pdf();
            for (var hostile : List.of(PdfBoxFiller.withScript(made), java.util.Arrays.copyOf(made, made.length / 2), new byte[0], "%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
                assertThat(forms.read(hostile, _ -> Outcome.done(sent)).isDone()).isFalse();
            }
            assertThat(forms.read(made, _ -> Outcome.refused(soundpractice.kernel.Problem.of("improvement.form.other-plan"))).isDone()).as("another plan’s form").isFalse();
            assertThat(store.file(id).actions()).hasSize(2);
        }
    }

    private static String value(FormModel form, String id) {
        return form.fields().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow().given().values().getFirst();
    }

    private static Map<String, FormAnswer> given(FormModel form) {
        var answers = new LinkedHashMap<String, FormAnswer>();
        form.fields().forEach(f -> answers.put(f.id(), f.given()));
        return answers;
    }

    private static FormModel form(ImprovementStore store, RecordId id) {
        var file = store.file(id);
        return PlanForm.of(store.shapes.of(file.of()), file, SamplePlans.FACTS, c -> c, SamplePlans.WORDS);
    }
}
