package soundpractice.shell.wiring;

import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.Pages;
import soundpractice.documents.render.JasperPages;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.preparation.InformationPack;
import soundpractice.inspection.preparation.Knowledge;
import soundpractice.inspection.preparation.PackPages;
import soundpractice.inspection.ui.Inspecting;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Practices;

/// Where information packs are printed. Opening it takes a second or two, so it is opened at first need and kept.
public final class InspectionPress implements Inspecting.Press {
    private final OpenStore store;
    private final InspectionWiring inspection;
    private final Practices practices;
    private final Knowledge knowledge;
    private @Nullable Pages pages;

    /// On an open store.
    public InspectionPress(OpenStore store, InspectionWiring inspection, Practices practices, Knowledge knowledge) {
        this.store = store;
        this.inspection = inspection;
        this.practices = practices;
        this.knowledge = knowledge;
    }

    @Override
    public Outcome<RenderedDocument> pack(InspectionFile file) throws TroubleException {
        return pages().render(model(file));
    }

    /// The pages as data.
    public PageModel model(InspectionFile file) throws TroubleException {
        var code = file.of().practice();
        var before = inspection.inspections().of(code).stream().filter(f -> !f.of().ratings().isEmpty() && InspectionFile.BY_DAY.compare(f, file) < 0).toList().reversed();
        var letters = CaseworkWiring.of(store).cases().settings();
        var organisation = letters.organisation().isBlank() ? store.person().organisation() : letters.organisation();
        return PackPages.of(file, InformationPack.of(file, knowledge.of(code, store.today())), before, practices.find(code).map(p -> p.properName()).orElse(code.value()), organisation,
                store.today(), store.messages()::text);
    }

    /// Makes pages.
    public synchronized Pages pages() throws TroubleException {
        if (pages == null) {
            pages = JasperPages.open(store.folder().resolve("reports"));
        }
        return pages;
    }
}
