package soundpractice.improvement.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.Verapdf;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanField;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.PlanValue;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.Clause;
import soundpractice.improvement.agreement.DraftAgreement;
import soundpractice.improvement.agreement.FixedText;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.improvement.agreement.Signature;
import soundpractice.improvement.agreement.Terms;
import soundpractice.improvement.store.ImprovementStore;
import soundpractice.improvement.store.JournalAgreements;
import soundpractice.improvement.store.JournalClauses;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Highlights;
import soundpractice.improvement.support.Option;
import soundpractice.kernel.RecordId;

/// Every shape's pages and every agreement: each field in its order, archive files, accessible.
class PlanPagesTest {
    private static JasperPages pages;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        pages = JasperPages.open(null);
    }

    @Test
    void the_regulators_report_prints_its_twenty_one_fields_in_order_a_page_for_each_regulation() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var made = render(store, SamplePlans.annex2(store, 2), "plan-annex-2");
            assertThat(made.pages()).isEqualTo(3);
            var shape = store.shapes.find("annex-2").orElseThrow();
            try (var document = document(made)) {
                inOrder(page(document, 1), printed(shape.in(PlanField.Part.HEAD)));
                assertThat(page(document, 1)).contains("1-101650", "INS1-2117", "Harbour View Surgery", "ADA ASHGROVE", "Partner and registered manager", "2 Oct 2017");
                for (int number = 2; number <= 3; number++) {
                    inOrder(page(document, number), printed(shape.in(PlanField.Part.BODY)));
                }
            }
        }
    }

    /// Fields 1 and 2 of the regulator's report are its title and its note, which carry no number; the others do.
    private static List<String> printed(List<PlanField> fields) {
        return fields.stream().map(f -> f.value() == PlanValue.FIXED ? f.label() : f.number() + ". " + f.label()).toList();
    }

    @Test
    void c1_c2_and_c3_print_head_columns_and_foot_in_order() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            var c2 = store.quarterPlan();
            store.move.move(c2, PlanState.PROPOSED, "Sent", SamplePlans.TODAY).orThrow();
            store.move.agree(c2, "Dr Ashgrove", "Robin Lead", "", SamplePlans.TODAY).orThrow();
            var plans = List.of(SamplePlans.signUp(store), c2, store.start.start(ImprovementStore.PRACTICE, PlanShape.C3, "", false, null, SamplePlans.TODAY).orThrow());
            for (var id : plans) {
                var file = store.file(id);
                var shape = store.shapes.of(file.of());
                try (var document = document(render(store, id, "plan-" + shape.id()))) {
                    var labels = new ArrayList<>(List.of(shape.title()));
                    labels.addAll(shape.in(PlanField.Part.HEAD).stream().map(PlanField::label).toList());
                    labels.addAll(shape.in(PlanField.Part.BODY).stream().map(PlanField::label).toList());
                    labels.add(SamplePlans.FACTS.submitTo());
                    inOrder(page(document, 1), labels);
                }
            }
        }
    }

    /// A page's words in the order in which they were written on it, which is the order a screen reader follows; columns are read one after the other.
    private static String page(PdfDocument document, int number) {
        return PdfTextExtractor.getTextFromPage(document.getPage(number), new SimpleTextExtractionStrategy()).replaceAll("\\s+", " ");
    }

    private static void inOrder(String text, List<String> labels) {
        int at = 0;
        for (var label : labels) {
            int found = text.indexOf(label.replaceAll("\\s+", " "), at);
            assertThat(found).as("“%s” behind place %d of: %s", label, at, text).isGreaterThanOrEqualTo(at);
            at = found + label.length();
        }
    }

    @Test
    void every_other_shape_prints() throws Exception {
        try (var store = new ImprovementStore(folder)) {
            assertThat(render(store, SamplePlans.signUp(store), "plan-c1").pages()).isEqualTo(1);
            var before = store.quarterPlan();
            assertThat(render(store, before, "plan-c2").pages()).isEqualTo(1);
            store.move.move(before, PlanState.PROPOSED, "Sent", SamplePlans.TODAY).orThrow();
            store.move.agree(before, "Dr Ashgrove", "Robin Lead", "", SamplePlans.TODAY).orThrow();
            store.progress.record(before, store.file(before).actions().getFirst().id(), "Forty of fifty called", Impact.SOME, null, "Call the rest", "Staff were away",
                    SamplePlans.TODAY, SamplePlans.TODAY).orThrow();
            render(store, store.start.start(ImprovementStore.PRACTICE, PlanShape.C3, "", false, null, SamplePlans.TODAY).orThrow(), "plan-c3");
            assertThat(text(render(store, SamplePlans.quality(store), "plan-quality"))).contains("Stocktake of 28 Sep 2017, PS-04").doesNotContain("stocktake 2017");
            render(store, SamplePlans.forwardView(store), "plan-forward-view");
        }
    }

    @Test
    void a_signed_memorandum_prints_its_clauses_signatures_code_and_the_plan_it_annexes() throws Exception {
        try (var store = new ImprovementStore(folder, List.of(Agreement.KIND, FixedText.KIND, Signature.KIND, Clause.KIND))) {
            var agreements = new JournalAgreements(store.journal, store.blobs);
            var draft = new DraftAgreement(agreements, new JournalClauses(store.journal), store.plans);
            var plan = store.quarterPlan();
            store.move.move(plan, PlanState.PROPOSED, "Sent", SamplePlans.TODAY).orThrow();
            store.move.agree(plan, "Dr Ashgrove", "Robin Lead", "", SamplePlans.TODAY).orThrow();
            var parties = List.of(new Party(PartyRole.PRACTICE, "Harbour View Surgery", "Dr Ada Ashgrove", "Partner", "14 Quay Street\nTarnmouth", "0199 496 0123", "hv@tarnside.example"),
                    Party.of(PartyRole.COMMISSIONER, "Tarnside Integrated Care Board", "Robin Lead", "Lead quality manager"));
            var id = draft.draft(ImprovementStore.PRACTICE, AgreementKind.MOU, "Memorandum of understanding", plan, parties, Terms.usual(AgreementKind.MOU, SamplePlans.TODAY),
                    SamplePlans.TODAY).orThrow();
            var code = draft.fix(id, SamplePlans.TODAY).orThrow().proof();
            new SignAgreement(agreements).sign(id, SignAgreement.Given.onLaptop(PartyRole.PRACTICE, "Dr Ada Ashgrove", "Partner", SamplePlans.TODAY, code, "A. Manager",
                    "100,500 150,200 200,500;130,400 180,400;300,300 320,280 360,420 420,300 500,450 620,380;700,700"),
                    SamplePlans.TODAY).orThrow();
            var action = store.file(plan).actions().getFirst();
            store.write.change(plan, action, action.value().saying("Something else altogether"), "Changed afterwards", SamplePlans.TODAY).orThrow();
            var frozen = java.util.Objects.requireNonNull(agreements.find(id).orElseThrow().text()).annex();
            var annex = AnnexPages.of(frozen, source -> "Name of " + source, SamplePlans.WORDS);
            var made = conforms(AgreementPages.of(agreements.find(id).orElseThrow(), "Harbour View Surgery", "Tarnside Integrated Care Board", annex, SamplePlans.WORDS), "agreement-mou");
            assertThat(text(made)).contains("Annex: the plan as agreed").contains(code).contains("Dr Ada Ashgrove, on the laptop").contains("Signature, in the presence of A. Manager").contains("2 Oct 2017").contains("Agree one recall list").contains("Call every patient overdue").contains("Name of SRC-01").doesNotContain("Something else");

            var three = List.of(parties.getFirst(), parties.get(1), Party.of(PartyRole.PROVIDER, "College of Peers", "C. Peer", "Programme lead"));
            var tri = draft.draft(ImprovementStore.PRACTICE, AgreementKind.TRIPARTITE, "Support agreement", null, three,
                    Terms.usual(AgreementKind.TRIPARTITE, SamplePlans.TODAY).planned(SamplePlans.TODAY), SamplePlans.TODAY).orThrow();
            draft.fix(tri, SamplePlans.TODAY).orThrow();
            var triple = conforms(AgreementPages.of(agreements.find(tri).orElseThrow(), "Harbour View Surgery", "Tarnside Integrated Care Board", List.of(), SamplePlans.WORDS), "agreement-tripartite");
            assertThat(text(triple)).contains("£5,000", "six months", "no warranty", "duty to report", "cannot be recognised", "payment is agreed before support starts", "2 Apr 2018",
                    "Harbour View Surgery", "Tarnside Integrated Care Board", "College of Peers", "C. Peer, Programme lead");
            assertThat(text(triple).split("Signature", -1)).as("three blocks, and their heading").hasSize(5);
        }
    }

    @Test
    void a_data_pack_names_source_and_age_of_each_figure_and_says_what_is_not_known() throws Exception {
        var parts = List.of(new PackPages.Part("Performance", List.of(new PackPages.Datum("Overall", "54.3%", "Dashboard of Q2 2017-18, imported 10 Oct 2017"),
                new PackPages.Datum("Friends and Family Test", "", "no import yet"))));
        var made = conforms(PackPages.dataPack("Harbour View Surgery", "Tarnside Integrated Care Board", SamplePlans.TODAY, parts, SamplePlans.WORDS), "data-pack");
        assertThat(text(made)).contains("54.3%").contains("Dashboard of Q2 2017-18").contains("not known");
        var options = List.of(new Option(ImprovementStore.PRACTICE, Option.Domain.STAFFING, "workforce", "A GP post has been vacant for more than two years",
                List.of("The recruitment team helps, with a profile for candidates"), false, Order.first()));
        var inputs = DiagnosticInput.all(ImprovementStore.PRACTICE, List.of(new DiagnosticInput(ImprovementStore.PRACTICE, DiagnosticInput.Source.MAKING_TIME,
                DiagnosticInput.State.SEEN, "One in four could go elsewhere", "", SamplePlans.TODAY)));
        var report = conforms(PackPages.options("Harbour View Surgery", "Tarnside Integrated Care Board", SamplePlans.TODAY, options, inputs, SamplePlans.WORDS), "options-report");
        assertThat(text(report).replaceAll("\\s+", " ")).contains("The recruitment team helps", "Making-time audit", "One in four could go elsewhere", "Whom to ask: the practice’s accountant");
        var highlights = new Highlights.Report(12, List.of(new Highlights.Line("workforce", 5, List.of("GP posts stay vacant"), List.of("Recruit together"))), List.of("finance"), List.of());
        conforms(PackPages.highlights("Tarnside Integrated Care Board", SamplePlans.TODAY, highlights, t -> "Workforce", SamplePlans.WORDS), "highlights");
    }

    private static RenderedDocument render(ImprovementStore store, RecordId id, String name) throws Exception {
        var file = store.file(id);
        return conforms(PlanPages.of(store.shapes.of(file.of()), file, SamplePlans.FACTS, c -> c, SamplePlans.WORDS), name);
    }

    private static RenderedDocument conforms(PageModel model, String name) throws Exception {
        var made = pages.render(model).orThrow();
        Files.write(Path.of(System.getProperty("project.build.directory"), name + ".pdf"), made.pdf());
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        return made;
    }

    private static PdfDocument document(RenderedDocument made) throws IOException {
        return new PdfDocument(new PdfReader(new ByteArrayInputStream(made.pdf())));
    }

    private static String text(RenderedDocument made) throws IOException {
        try (var document = document(made)) {
            var all = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                all.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append('\n');
            }
            return all.toString();
        }
    }
}
