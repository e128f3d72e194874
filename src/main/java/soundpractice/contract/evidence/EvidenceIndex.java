package soundpractice.contract.evidence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractFile;
import soundpractice.contract.Sayings;
import soundpractice.documents.LetterModel;
import soundpractice.documents.bundle.BundleModel;
import soundpractice.documents.bundle.BundlePart;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.journal.Entry;
import soundpractice.kernel.TroubleException;

/// The evidence file of a case as one bundle: an index with each item's hash, its chain of custody, then the items themselves. Reading an item proves that its
/// bytes are still those of its name.
public final class EvidenceIndex {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK);

    private final ContractCases cases;
    private final Sayings words;

    /// Indexes among these.
    public EvidenceIndex(ContractCases cases, Sayings words) {
        this.cases = cases;
        this.words = words;
    }

    /// The bundle as data.
    ///
    /// @param items the items with their records' identities, by number
    public BundleModel of(ContractFile file, List<Entry<EvidenceItem>> items, String practice, String organisation, LocalDate today) throws TroubleException {
        var parts = new ArrayList<BundlePart>();
        for (var item : items) {
            var of = item.value();
            parts.add(new BundlePart(of.mark(), of.title(), of.fileName(), cases.read(of.content())));
        }
        var title = words.say("contract.bundle.title", file.of().title());
        return new BundleModel(new PageModel("notices/evidence-index", title, organisation, Map.of("organisation", organisation, "title", title,
                "practice", words.say("contract.bundle.practice", practice, file.practice().value()),
                "subtitle", words.say("contract.bundle.subtitle", file.of().reference(), LetterModel.printed(today), items.size()),
                "foot", file.of().reference()), rows(items)), parts);
    }

    private List<PageRow> rows(List<Entry<EvidenceItem>> items) {
        var rows = new ArrayList<PageRow>();
        rows.add(PageRow.of("h2", "title", words.say("contract.bundle.index")));
        rows.add(PageRow.of("para", "text", words.say("contract.bundle.about")));
        items.forEach(item -> rows.add(index(item.value())));
        rows.add(PageRow.of("h2", "title", words.say("contract.bundle.custody")));
        rows.add(PageRow.of("para", "text", words.say("contract.bundle.custody.about")));
        items.forEach(item -> rows.add(PageRow.of("custody", "number", item.value().mark(), "title", item.value().title(), "text", chain(item))));
        return rows;
    }

    private PageRow index(EvidenceItem item) {
        var about = List.of(words.say(item.sort().key()), item.source(), item.clauses().isBlank() ? "" : words.say("contract.bundle.clauses", item.clauses()), item.fileName())
                .stream().filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
        return PageRow.of("item", "number", item.mark(), "title", item.title(), "text", about,
                "label", words.say("contract.bundle.obtained", LetterModel.printed(item.obtainedOn()), item.obtainedBy()), "value", item.content().value());
    }

    private String chain(Entry<EvidenceItem> item) {
        return cases.custody(item.id()).stream()
                .map(c -> words.say("contract.bundle.link", WHEN.format(c.at().atZone(ENGLAND)), c.author(), c.laptop(), c.revision().substring(0, 16)))
                .collect(Collectors.joining("\n"));
    }
}
