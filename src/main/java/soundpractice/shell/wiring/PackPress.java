package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.page.PageModel;
import soundpractice.improvement.drafting.Theme;
import soundpractice.improvement.paper.DataPack;
import soundpractice.improvement.paper.HighlightsMade;
import soundpractice.improvement.paper.PackPages;
import soundpractice.improvement.paper.PacksMade;
import soundpractice.improvement.support.Highlights;
import soundpractice.improvement.ui.Supporting;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Quarters;
import soundpractice.performance.measures.Measures;
import soundpractice.performance.store.JournalPolicies;
import soundpractice.performance.store.JournalQuarters;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.register.Contacts;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.register.cqc.CqcRatings;

/// Prints a programme's papers: data packs, options reports, highlights.
public final class PackPress implements Supporting.Press {
    private final OpenStore store;
    private final ImprovementWiring improvement;
    private final PlanPress press;
    private final Practices practices;
    private final Contacts contacts;
    private final CqcRatings ratings;
    private final Measures measures;
    private final Quarters quarters;

    PackPress(OpenStore store, ImprovementWiring improvement, PlanPress press, RegisterWiring register, Quarters quarters) {
        this.store = store;
        this.improvement = improvement;
        this.press = press;
        this.practices = register.practices();
        this.contacts = register.contacts();
        this.ratings = register.ratings();
        this.measures = PerformanceWiring.measures(register);
        this.quarters = quarters;
    }

    /// On an open store by itself, for the command line.
    public static PackPress of(OpenStore store, ImprovementWiring improvement) {
        return new PackPress(store, improvement, PlanPress.of(store, improvement), new RegisterWiring(store),
                new JournalQuarters(store.journal(), store.blobs(), new JournalPolicies(store.journal())));
    }

    /// What is known of the area's practices, read once for many packs.
    public DataPack known() throws TroubleException {
        var results = new ArrayList<QuarterResult>();
        for (var quarter : quarters.all()) {
            results.add(quarters.result(quarter));
        }
        return new DataPack(practices.ours().stream().map(Practice::code).toList(), measures.figures(), ratings.all(), ratings.asOf().orElse(null), results, press.sayings());
    }

    /// A practice's data pack as pages.
    ///
    /// @param known from [#known]
    public Outcome<PageModel> pack(PracticeCode code, DataPack known) {
        var practice = practices.find(code);
        if (practice.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.pack.no-practice", code.value()));
        }
        return Outcome.done(PackPages.dataPack(practice.get().properName(), organisation(), store.today(), known.of(practice.get()), press.sayings()));
    }

    /// The area's own practices.
    public List<PracticeCode> practices() {
        return practices.active().stream().map(Practice::code).toList();
    }

    private String organisation() {
        return press.organisation();
    }

    private Outcome<RenderedDocument> print(Outcome<PageModel> model) throws TroubleException {
        return model instanceof Outcome.Done<PageModel>(var pages) ? press.pages().render(pages) : Outcome.refused(model.problems());
    }

    @Override
    public Outcome<RenderedDocument> dataPack(PracticeCode practice) throws TroubleException {
        return print(pack(practice, known()));
    }

    @Override
    public Outcome<RenderedDocument> options(PracticeCode practice) throws TroubleException {
        var its = improvement.offers().options(practice).stream().map(Entry::value).toList();
        if (its.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.options.none"));
        }
        return press.pages().render(PackPages.options(practices.find(practice).map(Practice::properName).orElse(practice.value()), organisation(), store.today(), its,
                improvement.offers().inputs(practice), press.sayings()));
    }

    @Override
    public HighlightsMade highlights() throws TroubleException {
        var options = improvement.offers().options();
        if (options.isEmpty()) {
            return new HighlightsMade(Outcome.refused(Problem.of("improvement.options.none")), List.of());
        }
        var report = Highlights.of(options, names());
        var pages = PackPages.highlights(organisation(), store.today(), report, word -> Theme.find(word).map(t -> store.messages().text(t.key())).orElse(word), press.sayings());
        return new HighlightsMade(press.pages().render(pages), report.held());
    }

    /// Every name that a report over practices must not show: practices, codes, people.
    private Set<String> names() {
        var names = new HashSet<String>();
        for (var practice : practices.ours()) {
            names.add(practice.properName());
            names.add(practice.code().value());
            for (var contact : contacts.of(practice.code(), store.today())) {
                names.add(contact.value().fullName());
                names.add(contact.value().familyName());
            }
        }
        return names;
    }

    @Override
    public PacksMade dataPacks(List<PracticeCode> codes, Path folder, Progress progress) throws TroubleException, StoppedException {
        var known = known();
        var refused = new ArrayList<Problem>();
        int written = 0;
        for (int i = 0; i < codes.size(); i++) {
            progress.at(i, codes.size());
            var made = print(pack(codes.get(i), known));
            if (made instanceof Outcome.Done<RenderedDocument>(var document)) {
                var out = folder.resolve(codes.get(i) + " data pack.pdf");
                try {
                    WholeFile.write(out, document.pdf());
                } catch (IOException e) {
                    throw FileTrouble.of(e, out);
                }
                written++;
            } else {
                refused.addAll(made.problems());
            }
        }
        progress.at(codes.size(), codes.size());
        return new PacksMade(written, refused);
    }
}
