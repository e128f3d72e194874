package soundpractice.stocktake.document;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import soundpractice.documents.FileNames;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.Forms;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.Pages;
import soundpractice.documents.page.Thumbnails;
import soundpractice.journal.Blobs;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.score.ScoreBook;

/// Makes a stocktake's documents: the form to fill in, the printed twin, the report.
public final class MakeDocuments {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private final ScoreBook scoring;
    private final Forms forms;
    private final Pages pages;
    private final Thumbnails thumbnails;
    private final Blobs blobs;
    private final Letterheads heads;
    private final Wording words;
    private final InstantSource clock;

    /// Makes them through these.
    public MakeDocuments(ScoreBook scoring, Forms forms, Pages pages, Thumbnails thumbnails, Blobs blobs, Letterheads heads, Wording words, InstantSource clock) {
        this.scoring = scoring;
        this.forms = forms;
        this.pages = pages;
        this.thumbnails = thumbnails;
        this.blobs = blobs;
        this.heads = heads;
        this.words = words;
        this.clock = clock;
    }

    /// The form that the practice fills in and sends back.
    ///
    /// @param blank true: nothing is filled in; false: what is known is
    public RenderedDocument form(InterviewFile file, boolean blank) throws TroubleException {
        return forms.fillable(new StocktakeForm(words).of(file.interview(), file.questionnaire(), known(file, blank), head(file)));
    }

    /// The stocktake to print.
    ///
    /// @param blank true: nothing is filled in; false: what is known is
    public Outcome<RenderedDocument> paper(InterviewFile file, boolean blank) throws TroubleException {
        return pages.render(printed(file, blank));
    }

    private PageModel printed(InterviewFile file, boolean blank) {
        var today = LocalDate.ofInstant(clock.instant(), ENGLAND);
        return new StocktakePaper(words).of(file.interview(), file.questionnaire(), known(file, blank), head(file), today);
    }

    /// The report, with the evidence's pictures that are here.
    public Outcome<RenderedDocument> report(InterviewFile file) throws TroubleException {
        return pages.render(reported(file));
    }

    /// The document of that kind.
    public Outcome<RenderedDocument> make(InterviewFile file, PaperKind kind) throws TroubleException {
        return switch (kind) {
            case FORM, BLANK_FORM -> Outcome.done(form(file, kind.isBlank()));
            case PRINT, BLANK_PRINT -> paper(file, kind.isBlank());
            case REPORT -> report(file);
        };
    }

    /// The picture of a page as it will print, as a PNG file's bytes; empty for a form, which is no print.
    ///
    /// @param page from 0
    public Optional<byte[]> picture(InterviewFile file, PaperKind kind, int page, int dpi) throws TroubleException {
        return switch (kind) {
            case FORM, BLANK_FORM -> Optional.empty();
            case PRINT, BLANK_PRINT -> Optional.of(pages.previewPage(printed(file, kind.isBlank()), page, dpi));
            case REPORT -> Optional.of(pages.previewPage(reported(file), page, dpi));
        };
    }

    private PageModel reported(InterviewFile file) throws TroubleException {
        var small = new HashMap<String, byte[]>();
        for (var evidence : file.evidence()) {
            if (evidence.isAttached() && evidence.isPicture() && blobs.has(evidence.blob())) {
                thumbnails.small(blobs.read(evidence.blob())).ifPresent(picture -> small.put(evidence.id().toString(), picture));
            }
        }
        return new StocktakeReport(words).of(file, scoring.of(file), small, head(file));
    }

    /// The name under which a document is written out.
    ///
    /// @param what `form`, `paper` or `report`
    public String fileName(InterviewFile file, String what) {
        var name = file.interview().day() + " " + file.interview().practice() + " Stocktake " + what + " " + head(file).practiceName();
        return FileNames.safe(name) + ".pdf";
    }

    private static Map<String, Answer> known(InterviewFile file, boolean blank) {
        return blank ? Map.of() : file.answers();
    }

    private Letterhead head(InterviewFile file) {
        return heads.of(file.interview().practice());
    }
}
