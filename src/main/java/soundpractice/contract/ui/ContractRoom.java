package soundpractice.contract.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.AssessRisk;
import soundpractice.contract.ContractCases;
import soundpractice.contract.ContractClocks;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.DecideAction;
import soundpractice.contract.OpenCase;
import soundpractice.contract.PaperPlace;
import soundpractice.contract.continuity.KeepServices;
import soundpractice.contract.evidence.KeepEvidence;
import soundpractice.contract.investigation.Investigate;
import soundpractice.contract.notice.FollowNotice;
import soundpractice.contract.notice.IssueNotice;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.contract.notice.WriteNotice;
import soundpractice.contract.paper.IssuePaper;
import soundpractice.contract.paper.IssuedPaper;
import soundpractice.documents.RenderedDocument;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Particulars;

/// What the screens of contract cases work with.
///
/// @param clocks the clocks, by today's calendar
/// @param concerns the concerns that CQC told, open on a day
/// @param names a practice's name by its code
/// @param particulars what the register knows of a practice's contract
/// @param settings saves the team's settings
/// @param me who works here, as judgements name them
public record ContractRoom(
        ContractCases cases,
        Supplier<ContractClocks> clocks,
        OpenCase opening,
        AssessRisk assessing,
        Investigate investigating,
        DecideAction deciding,
        WriteNotice writing,
        FollowNotice following,
        KeepEvidence keeping,
        KeepServices services,
        Press press,
        Function<LocalDate, List<ConcernFile>> concerns,
        Function<PracticeCode, String> names,
        Supplier<List<PracticeCode>> practices,
        Function<PracticeCode, Particulars> particulars,
        Saving settings,
        String me,
        Supplier<LocalDate> today) {

    /// Saves settings.
    public interface Saving {
        /// Writes them.
        void save(ContractSettings now) throws TroubleException;
    }

    /// The printing room; opening it takes a second or two, so only jobs ask for it.
    public interface Press {
        /// What stops a notice.
        List<Problem> problems(ContractFile file, NoticeFile notice, LocalDate date) throws TroubleException;

        /// How many pages a notice has.
        int pages(ContractFile file, NoticeFile notice, LocalDate date) throws TroubleException;

        /// A page as it will print, or as it was printed: a PNG.
        byte[] page(ContractFile file, NoticeFile notice, LocalDate date, int page) throws TroubleException;

        /// Issues a notice.
        Outcome<IssueNotice.Sent> issue(RecordId caseId, RecordId notice, LocalDate date) throws TroubleException;

        /// What stops a paper of an investigation.
        List<Problem> problems(ContractFile file, PaperPlace paper, LocalDate date) throws TroubleException;

        /// How many pages it has, as it will print or, once it went out, as it was printed.
        int pages(ContractFile file, PaperPlace paper, @Nullable IssuedPaper sent, LocalDate date) throws TroubleException;

        /// One of them: a PNG.
        byte[] page(ContractFile file, PaperPlace paper, @Nullable IssuedPaper sent, LocalDate date, int page) throws TroubleException;

        /// Issues a paper.
        Outcome<IssuePaper.Sent> issue(PaperPlace paper, LocalDate date) throws TroubleException;

        /// The bytes as they went out, with their file's name.
        Document issued(RecordId document) throws TroubleException;

        /// The evidence file as one bundle.
        Outcome<RenderedDocument> bundle(ContractFile file) throws TroubleException;
    }

    /// A file as it went out.
    public record Document(String fileName, Supplier<byte[]> pdf) {}

    /// Tells refusals.
    interface Refused extends Consumer<List<Problem>> {}
}
