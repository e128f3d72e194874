package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import soundpractice.casework.CaseFile;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.audience.Audience;
import soundpractice.committee.audience.AudienceGuard;
import soundpractice.committee.audience.Disclosure;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.pack.Attachment;
import soundpractice.documents.pack.PackModel;
import soundpractice.documents.pack.PackPart;
import soundpractice.documents.page.PageModel;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.consent.Use;

/// Builds a pack from one moment: cover sheet, summary, what changed, a chapter for each case, the comparison, and the letters themselves. A cut that would let its
/// reader recognise a practice that did not agree is refused, with every reason.
public final class BuildPack {
    private static final String PAGES = "committee/pack";
    private static final String APPENDIX = "A-";

    private final PackWords words;
    private final String organisation;
    private final List<PaperSource> papers;

    /// Builds packs.
    ///
    /// @param organisation whose packs they are
    /// @param papers what other rooms add to a case's chapter
    public BuildPack(PackWords words, String organisation, List<PaperSource> papers) {
        this.words = words;
        this.organisation = organisation;
        this.papers = List.copyOf(papers);
    }

    /// The pack as data. Refused when the meeting is unknown, when nothing is on its agenda that this reader may see, and by the guard of the audience.
    public Outcome<BuiltPack> of(PackView view) throws TroubleException {
        var request = view.snapshot().request();
        var meeting = view.meetings().find(request.meeting());
        if (meeting.isEmpty()) {
            return Outcome.refused(Problem.of("committee.meeting.unknown", request.meeting()));
        }
        return new Building(view, meeting.get()).all();
    }

    /// One building.
    private final class Building {
        private final PackView view;
        private final MeetingFile meeting;
        private final PackRequest request;
        private final List<Trace> traces = new ArrayList<>();
        private final List<Disclosure> given = new ArrayList<>();
        private final List<PackPart> parts = new ArrayList<>();
        private final List<PracticeCode> named = new ArrayList<>();
        private final String title;

        Building(PackView view, MeetingFile meeting) {
            this.view = view;
            this.meeting = meeting;
            this.request = view.snapshot().request();
            this.title = words.text("committee.pack.title", meeting.body().code(), meeting.of().date());
        }

        Outcome<BuiltPack> all() throws TroubleException {
            var cases = chapters();
            boolean naming = request.reader().audience() == Audience.COMMITTEE || request.reader().audience() == Audience.PRACTICE;
            if (naming && cases.isEmpty()) {
                return Outcome.refused(Problem.of(request.reader().of().isEmpty() ? "committee.pack.no-cases" : "committee.pack.not-on-agenda", meeting.of().date(),
                        request.reader().of()));
            }
            cover();
            if (request.reader().audience() == Audience.COMMITTEE) {
                summary(cases);
                changes(cases);
            }
            if (naming) {
                for (int i = 0; i < cases.size(); i++) {
                    chapter(i + 1, cases.get(i));
                }
            }
            comparison(cases);
            if (naming) {
                appendices(cases);
            }
            var problems = AudienceGuard.examine(request.reader(), given, this::agreed);
            return problems.isEmpty() ? Outcome.done(new BuiltPack(model(), traces, named)) : Outcome.refused(problems);
        }

        /// The cases on the agenda that this reader may see, as they stood.
        private List<CaseFile> chapters() {
            return meeting.cases().stream().map(Entry::value)
                    .flatMap(item -> view.cases().find(java.util.Objects.requireNonNull(item.caseId()), view.snapshot().asOf()).stream())
                    .filter(file -> request.reader().audience() != Audience.PRACTICE || file.of().practice().value().equals(request.reader().of()))
                    .toList();
        }

        private boolean agreed(PracticeCode practice, Audience audience) {
            var use = audience == Audience.PUBLIC ? Use.PUBLICATION : Use.COMPARISON;
            return view.consents().allows(practice, use, view.snapshot().asOf());
        }

        private void cover() {
            var about = words.text("committee.cover.cut." + request.reader().audience().word(), request.reader().of());
            parts.add(new PackPart.Made(words.text("committee.part.cover"), 1, "", new CoverSheet(words).of(meeting, organisation, title, about,
                    code -> request.reader().audience() == Audience.COMMITTEE || code.value().equals(request.reader().of()), view::nameOf), CoverSheet.PAGES));
            names(CoverSheet.written(meeting), words.text("committee.part.cover"));
        }

        /// A text that people wrote gives away every practice that it names.
        private void names(String text, String where) {
            var low = text.toLowerCase(Locale.ROOT);
            view.snapshot().practices().stream().filter(p -> low.contains(p.code().value().toLowerCase(Locale.ROOT)) || low.contains(p.name().toLowerCase(Locale.ROOT)))
                    .forEach(p -> given.add(new Disclosure.Named(p.code(), where)));
        }

        private void summary(List<CaseFile> cases) throws TroubleException {
            var part = words.text("committee.part.summary");
            var pages = new PartPages(words, traces, part);
            new SummarySection(view, words).table(cases, pages);
            pages.notes(words.text("committee.pack.how-to-trace"));
            parts.add(made(part, 1, pages, "", ""));
        }

        private void changes(List<CaseFile> cases) throws TroubleException {
            var part = words.text("committee.part.changes");
            var pages = new PartPages(words, traces, part);
            var before = view.meetings().before(meeting);
            if (before.isPresent()) {
                new SummarySection(view, words).changes(before.get(), cases, pages);
            } else {
                pages.says(words.text("committee.changes.first", meeting.body().code()));
            }
            parts.add(made(part, 1, pages, "", ""));
        }

        private void chapter(int number, CaseFile file) throws TroubleException {
            var practice = file.of().practice();
            var part = words.text("committee.part.case", number, view.nameOf(practice));
            var pages = new PartPages(words, traces, part);
            new CaseChapter(view, words, new Comparison(view, words, given), papers).write(file, meeting.interestsIn(practice), pages);
            var stage = words.text("committee.part.case.subtitle", practice, words.text(file.of().stage().key()), file.of().since());
            parts.add(made(part, 1, pages, "", stage));
            named.add(practice);
            given.add(new Disclosure.Named(practice, part));
        }

        private void comparison(List<CaseFile> cases) throws TroubleException {
            var comparison = new Comparison(view, words, given);
            var newest = comparison.newest();
            var part = words.text("committee.part.compare");
            var pages = new PartPages(words, traces, part);
            if (newest.isEmpty()) {
                pages.says(words.text("committee.chapter.figures.none"));
            } else {
                boolean one = request.reader().audience() == Audience.PRACTICE && !cases.isEmpty();
                comparison.write(newest.get(), request.reader(), request.grouping(), request.reader().audience() == Audience.PCN ? request.reader().of() : "",
                        one ? cases.getFirst().of().practice() : null, pages);
            }
            parts.add(made(part, 1, pages, "", ""));
        }

        private void appendices(List<CaseFile> cases) {
            var sent = cases.stream().flatMap(file -> file.letters().stream()).flatMap(l -> view.issued().find(l.document()).stream()).toList();
            if (sent.isEmpty()) {
                return;
            }
            var part = words.text("committee.part.appendices");
            var pages = new PartPages(words, traces, part).says(words.text("committee.appendices.about"));
            sent.forEach(document -> pages.lists(title(document)));
            parts.add(made(part, 1, APPENDIX, pages, "", ""));
            sent.forEach(document -> parts.add(new PackPart.Kept(title(document), 2, APPENDIX, document.blob())));
        }

        private String title(IssuedDocument document) {
            return words.text("committee.part.letter", view.nameOf(document.practice()), document.subject(), document.letterDate());
        }

        private PackPart.Made made(String part, int level, PartPages pages, String practice, String subtitle) {
            return made(part, level, "", pages, practice, subtitle);
        }

        private PackPart.Made made(String part, int level, String label, PartPages pages, String practice, String subtitle) {
            return new PackPart.Made(part, level, label, pages(part, pages, practice, subtitle), 0);
        }

        private PageModel pages(String part, PartPages pages, String practice, String subtitle) {
            var fields = new LinkedHashMap<>(Map.of("organisation", title, "title", part, "practice", practice, "subtitle", subtitle));
            fields.put("running", part);
            return pages.pages(PAGES, part, organisation, fields);
        }

        private PackModel model() {
            var attachments = new ArrayList<Attachment>();
            attachments.add(Attachment.of("figures.csv", words.text("committee.attachment.figures"), "text/csv", TraceSheet.csv(traces)));
            if (request.reader().audience() == Audience.COMMITTEE) {
                for (var paper : meeting.papers()) {
                    var of = paper.value();
                    attachments.add(Attachment.of(of.fileName(), of.title(),
                            of.fileName().toLowerCase(Locale.ROOT).endsWith(".pdf") ? "application/pdf" : "application/octet-stream", of.content()));
                }
            }
            var footer = words.text("committee.pack.footer", title, view.snapshot().takenAt());
            return new PackModel(title, organisation, view.snapshot().takenAt(), footer, request.classification(), request.watermark(), parts, attachments);
        }
    }
}
