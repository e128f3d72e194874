package soundpractice.improvement.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.Signature;

/// An agreement's pages: what is agreed, section by section, its terms, the signature blocks with the proof code, and the plan annexed.
public final class AgreementPages {
    private final AgreementFile file;
    private final Sayings words;
    private final List<PageRow> rows = new ArrayList<>();

    private AgreementPages(AgreementFile file, Sayings words) {
        this.file = file;
        this.words = words;
    }

    /// The pages.
    ///
    /// @param annex the rows of the plan that is annexed, from [PlanPages]; empty if none
    public static PageModel of(AgreementFile file, String practiceName, String organisation, List<PageRow> annex, Sayings words) {
        return new AgreementPages(file, words).pages(practiceName, organisation, annex);
    }

    private PageModel pages(String practiceName, String organisation, List<PageRow> annex) {
        var of = file.of();
        if (!of.changes().isBlank()) {
            row("field", "title", words.text("improvement.page.changes", of.number()), "text", of.changes());
        }
        parties();
        terms();
        var section = "";
        int number = 0;
        for (var clause : of.filled()) {
            if (!clause.section().equals(section)) {
                section = clause.section();
                row("h2", "title", words.text("improvement.section." + section));
            }
            number++;
            row("clause", "number", number + ".", "text", clause.text());
        }
        signatures();
        aboutKeys();
        annex(annex);
        var fields = new LinkedHashMap<String, String>();
        fields.put("organisation", organisation);
        fields.put("title", of.title());
        fields.put("practice", practiceName);
        fields.put("subtitle", words.text("improvement.page.version", words.text(of.kind().key()), of.number(), words.text(of.state().key())));
        var text = file.text();
        fields.put("foot", text == null ? words.text("improvement.page.draft") : words.text("improvement.page.proof", text.proof()));
        return new PageModel("agreements/agreement", of.title() + ", " + practiceName, organisation, fields, rows);
    }

    /// Whether pages with this text show every signature that was given by hand. Those given with a key are in the file itself.
    public static boolean shows(String text, AgreementFile file, Sayings words) {
        var bare = bare(text);
        return file.signatures().stream().filter(s -> s.how() != Signature.How.KEY).allMatch(s -> bare.contains(bare(signed(s, words))));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String signed(Signature signature, Sayings words) {
        return words.text("improvement.page.signed", signature.name(), words.text(signature.how().key()));
    }

    private void row(String kind, String... cells) {
        var named = new String[cells.length + 2];
        System.arraycopy(cells, 0, named, 0, cells.length);
        named[cells.length] = "page";
        named[cells.length + 1] = "agreement";
        rows.add(PageRow.of(kind, named));
    }

    private void parties() {
        row("h2", "title", words.text("improvement.section.parties"));
        for (var role : file.of().kind().signers()) {
            var name = file.of().party(role).map(p -> p.representative().isBlank() ? p.name() : p.name() + "\n" + represented(p)).orElse("");
            row("field", "title", words.text(role.key()), "text", name);
        }
    }

    private String represented(Party p) {
        return p.position().isBlank() ? words.text("improvement.page.represented-by", p.representative()) : words.text("improvement.page.represented", p.representative(), p.position());
    }

    private void terms() {
        var terms = file.of().terms();
        row("field", "title", words.text("improvement.page.term"), "text", words.text("improvement.page.term.text", PlanPaper.printed(terms.from()), PlanPaper.printed(terms.until())));
        var review = terms.reviewOn();
        if (review != null) {
            row("field", "title", words.text("improvement.page.review"), "text", PlanPaper.printed(review));
        }
        if (terms.price().signum() > 0) {
            row("field", "title", words.text(file.of().kind().priceKey()), "text", Agreement.pounds(terms.price()));
        }
        if (terms.cap().signum() > 0) {
            row("field", "title", words.text("improvement.page.funding"), "text",
                    words.text("improvement.page.funding.text", Agreement.pounds(terms.cap()), Agreement.pounds(terms.matched())));
        }
        var payment = terms.paymentPlanOn();
        if (payment != null) {
            row("field", "title", words.text("improvement.page.payment"), "text", PlanPaper.printed(payment));
        }
    }

    private void signatures() {
        row("h2", "title", words.text("improvement.section.signatures"));
        var text = file.text();
        if (text != null) {
            row("para", "text", words.text(text.annex().isEmpty() ? "improvement.page.proof.about-alone" : "improvement.page.proof.about"));
            row("proof", "title", words.text("improvement.page.proof.title"), "text", text.proof());
        }
        for (var role : file.of().kind().signers()) {
            var party = file.of().party(role);
            var signed = file.signatures().stream().filter(s -> s.party() == role).findFirst();
            var block = new ArrayList<String>();
            party.ifPresent(p -> {
                block.add(p.name());
                block.add(p.representative() + (p.position().isBlank() ? "" : ", " + p.position()));
                block.add(p.address().replace("\n", ", "));
                block.add(p.telephone() + (p.telephone().isBlank() || p.email().isBlank() ? "" : " · ") + p.email());
            });
            block.removeIf(String::isBlank);
            row("sign", "title", words.text(role.key()), "text", String.join("\n", block), "label",
                    signed.map(s -> signed(s, words)).orElse(""), "value",
                    signed.map(s -> PlanPaper.printed(s.on())).orElse(""), "under",
                    signed.map(Signature::present).filter(p -> !p.isBlank()).map(p -> words.text("improvement.page.present", p)).orElse(words.text("improvement.page.signature")),
                    "when", words.text("improvement.page.date"), "alt", signed.map(s -> words.text("improvement.page.drawn", s.name())).orElse(""));
            signed.map(Signature::drawn).flatMap(DrawnSignature::svg).ifPresent(svg -> rows.add(rows.removeLast().picture("picture", svg)));
        }
    }

    private void aboutKeys() {
        if (file.text() != null && (!file.missing().isEmpty() || file.signatures().stream().anyMatch(s -> s.how() == Signature.How.KEY))) {
            row("para", "text", words.text("improvement.page.key.about"));
        }
    }

    private void annex(List<PageRow> annex) {
        var first = annex.stream().findFirst().map(r -> r.cells().getOrDefault("page", "")).orElse("");
        if (!annex.isEmpty()) {
            rows.add(PageRow.of("h2", "title", words.text("improvement.section.annex"), "page", "annex " + first));
        }
        for (var row : annex) {
            var cells = new LinkedHashMap<>(row.cells());
            cells.put("page", "annex " + cells.getOrDefault("page", ""));
            rows.add(new PageRow(row.kind(), cells, row.pictures(), row.bars()));
        }
    }
}
