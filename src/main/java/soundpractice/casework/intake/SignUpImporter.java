package soundpractice.casework.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import soundpractice.casework.signup.RecordAnswers;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUpForm;
import soundpractice.casework.signup.SignUps;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.Forms;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileContent;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportPreview;
import soundpractice.register.Importer;
import soundpractice.register.PreparedImport;
import soundpractice.register.RejectedRow;

/// Answers to sign-up requirements among the files that can be imported: a table of many practices, or the form that one practice sent back.
public final class SignUpImporter implements Importer {
    /// Its name.
    public static final String KIND = "sign-up";

    private final SignUps signUps;
    private final RecordAnswers recording;
    private final Press press;
    private final Supplier<LocalDate> today;

    /// Where forms are read; opened only when a form comes.
    public interface Press {
        /// Reads forms.
        Forms forms() throws TroubleException;

        /// The form as it was sent to a practice for a round.
        FormModel form(PracticeCode practice, int startYear, Round round);
    }

    /// Imports into these.
    public SignUpImporter(SignUps signUps, Press press, Supplier<LocalDate> today) {
        this.signUps = signUps;
        this.recording = new RecordAnswers(signUps);
        this.press = press;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String wordsKey() {
        return "casework.import.kind.sign-up";
    }

    @Override
    public boolean needsQuarter() {
        return true;
    }

    @Override
    public PreparedImport prepare(Path path, ImportOptions options) throws TroubleException {
        var file = FileContent.read(path);
        var quarter = java.util.Objects.requireNonNull(options.quarter());
        var round = Round.of(quarter);
        var given = options.asOf();
        var on = given == null ? today.get() : given;
        if (round.isEmpty()) {
            return refused(file, List.of(Problem.of("casework.signup.no-round", quarter).by(RuleId.of("R-55"))));
        }
        return isPdf(file.bytes()) ? form(file, quarter, round.get(), on) : table(file, quarter, round.get(), on);
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F';
    }

    private PreparedImport table(FileContent file, FinancialQuarter quarter, Round round, LocalDate on) throws TroubleException {
        var known = signUps.requirements(quarter.startYear());
        var table = SignUpTable.read(file.bytes(), known, round, on);
        if (!table.isRecognised()) {
            return refused(file, List.of(Problem.of(table.rows() == 0 ? "casework.signup.not-answers" : "register.import.empty")));
        }
        var notices = new ArrayList<Problem>();
        int fresh = table.requirements().all().size() - known.all().size();
        if (fresh > 0) {
            notices.add(Problem.of("casework.signup.new-requirements", fresh, quarter.year()));
        }
        return new Ready(file, on, table.rows(), table.answers(), fresh > 0 ? table.requirements() : known, fresh > 0, table.rejected(), table.unknownColumns(), notices);
    }

    private PreparedImport form(FileContent file, FinancialQuarter quarter, Round round, LocalDate on) throws TroubleException {
        var read = press.forms().read(file.bytes(), identity -> known(identity, quarter, round));
        if (!(read instanceof Outcome.Done<ReturnedForm>(var returned))) {
            return refused(file, read.problems());
        }
        var identity = returned.form().identity();
        var sheet = signUps.sheet(identity.practice(), quarter.startYear());
        var answers = SignUpForm.answers(returned, sheet, round, on);
        var rejected = returned.unreadable().entrySet().stream()
                .map(e -> new RejectedRow(0, e.getKey(), e.getValue(), Problem.of("casework.signup.row.answer"))).toList();
        return new Ready(file, on, answers.size() + rejected.size(), answers, sheet.requirements(), false, rejected, List.of(), returned.problems());
    }

    private Outcome<FormModel> known(FormIdentity identity, FinancialQuarter quarter, Round round) {
        if (!identity.form().equals(SignUpForm.FORM)) {
            return Outcome.refused(Problem.of("casework.signup.other-form", identity.form()));
        }
        if (!identity.version().equals(Integer.toString(quarter.startYear())) || !identity.reference().equals(round.word())) {
            return Outcome.refused(Problem.of("casework.signup.other-round", identity.reference(), identity.version(), quarter));
        }
        return Outcome.done(press.form(identity.practice(), quarter.startYear(), round));
    }

    private static PreparedImport refused(FileContent file, List<Problem> why) {
        var preview = new ImportPreview(KIND, file.name(), file.sha256(), "", null, 0, 0, 0, 0, 0, 0, List.of(), List.of(), Map.of(), List.of(), List.of(), why, false);
        return new PreparedImport() {
            @Override
            public ImportPreview preview() {
                return preview;
            }

            @Override
            public Outcome<Saved> confirm() {
                return Outcome.refused(why);
            }
        };
    }

    private final class Ready implements PreparedImport {
        private final List<SignUpAnswer> answers;
        private final Requirements requirements;
        private final boolean newRequirements;
        private final ImportPreview preview;

        Ready(FileContent file, LocalDate on, int rows, List<SignUpAnswer> answers, Requirements requirements, boolean newRequirements, List<RejectedRow> rejected,
                List<String> unknown, List<Problem> notices) {
            this.answers = answers;
            this.requirements = requirements;
            this.newRequirements = newRequirements;
            int same = 0;
            int changed = 0;
            for (var answer : answers) {
                var standing = signUps.answer(answer.id());
                same += standing.filter(e -> says(e.value(), answer)).isPresent() ? 1 : 0;
                changed += standing.filter(e -> !says(e.value(), answer)).isPresent() ? 1 : 0;
            }
            boolean already = !answers.isEmpty() && same == answers.size() && rejected.isEmpty();
            this.preview = new ImportPreview(KIND, file.name(), file.sha256(), "casework.signup.layout", on, rows, answers.size(), same, changed,
                    answers.size() - same - changed, 0, rejected, List.of(), Map.of(), unknown, notices, List.of(), already);
        }

        /// A file that says the same again changes nothing, also not the day, nor what the team thought of the evidence.
        private static boolean says(SignUpAnswer was, SignUpAnswer now) {
            return was.response() == now.response() && was.evidence().equals(now.evidence())
                    && (now.judged() == SignUpAnswer.Evidence.NOT_LOOKED_AT || was.judged() == now.judged());
        }

        @Override
        public ImportPreview preview() {
            return preview;
        }

        @Override
        public Outcome<Saved> confirm() throws TroubleException {
            var change = Change.plain();
            if (newRequirements) {
                change.put(Requirements.KIND, Requirements.idOf(requirements.startYear()), Scope.AREA, requirements);
            }
            recording.addTo(change, answers.stream().filter(a -> signUps.answer(a.id()).filter(e -> says(e.value(), a)).isEmpty()).toList());
            return Outcome.done(signUps.save(change));
        }
    }
}
