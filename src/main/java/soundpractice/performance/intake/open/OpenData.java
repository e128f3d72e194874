package soundpractice.performance.intake.open;

import java.util.List;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileContent;
import soundpractice.register.ImportOptions;
import soundpractice.register.extract.ReadExtract;

/// The open data sets by the name of their import.
public enum OpenData {
    QOF(QofFile::read),
    SURVEY(SurveyFile::read),
    FFT(FftFile::read),
    WORKFORCE(WorkforceFile::read),
    INDICATORS(FingertipsFile::read),
    SCORES(ScoreFile::read);

    /// Names of the facts that every one of them keeps.
    public static final List<String> FACTS = Figures.FACTS;

    private interface Reader {
        ReadExtract read(FileContent file, ImportOptions options) throws TroubleException;
    }

    private final Reader reader;

    OpenData(Reader reader) {
        this.reader = reader;
    }

    /// Its name on the command line.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Reads a file of it.
    public ReadExtract read(FileContent file, ImportOptions options) throws TroubleException {
        return reader.read(file, options);
    }
}
