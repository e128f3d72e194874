package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.documents.form.Forms;
import soundpractice.documents.render.AcroForms;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.JpegThumbnails;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Practices;
import soundpractice.register.store.StoredPractices;
import soundpractice.stocktake.document.Letterhead;
import soundpractice.stocktake.document.MakeDocuments;
import soundpractice.stocktake.document.ReturnedForms;
import soundpractice.stocktake.document.ReviewReturnedForm;
import soundpractice.stocktake.document.StocktakeForm;
import soundpractice.stocktake.document.TakeBackForm;
import soundpractice.stocktake.document.Wording;
import soundpractice.stocktake.store.JournalReturnedForms;

/// Builds a stocktake's documents and the review of forms that came back. What needs fonts and page templates is opened when it is first asked for.
public final class StocktakeDocuments {
    private final OpenStore store;
    private final StocktakeWiring stocktakes;
    private final CaseworkWiring casework;
    private final Practices practices;
    private final Wording words;

    /// The documents of a store’s stocktakes. The letters’ settings say who asks and where answers go.
    public StocktakeDocuments(OpenStore store, StocktakeWiring stocktakes, CaseworkWiring casework, Practices practices) {
        this.store = store;
        this.stocktakes = stocktakes;
        this.casework = casework;
        this.practices = practices;
        this.words = store.messages()::text;
    }

    /// Those of a store on its own; for the command line.
    public static StocktakeDocuments of(OpenStore store) {
        var practices = new StoredPractices(store.journal(), store.database(), store::today, List.of());
        return new StocktakeDocuments(store, StocktakeWiring.of(store), CaseworkWiring.of(store), practices);
    }

    /// Makes documents. Opening the page makers takes a second or two the first time.
    public MakeDocuments making() throws TroubleException {
        return new MakeDocuments(stocktakes.scoring(), forms(), JasperPages.open(store.folder().resolve("reports")), new JpegThumbnails(), store.blobs(), this::head,
                words, store.clock());
    }

    /// Takes in forms that came back.
    public ReviewReturnedForm reviewing() throws TroubleException {
        return new ReviewReturnedForm(stocktakes.interviews(), stocktakes.answering(), stocktakes.questionnaires(), returned(), forms(), store.blobs(),
                new StocktakeForm(words), store.clock(), store.author());
    }

    /// Takes back what was accepted from them.
    public TakeBackForm takingBack() {
        return new TakeBackForm(stocktakes.interviews(), returned());
    }

    /// Forms that came back and were kept.
    public ReturnedForms returned() {
        return new JournalReturnedForms(store.journal());
    }

    private Forms forms() throws TroubleException {
        return AcroForms.open(store.messages());
    }

    private Letterhead head(PracticeCode practice) {
        var settings = casework.cases().settings();
        var organisation = settings.organisation().isBlank() ? store.person().organisation() : settings.organisation();
        return new Letterhead(organisation, settings.mailbox(), practices.find(practice).map(p -> p.properName()).orElse(""));
    }
}
