package soundpractice.register.intake;

import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.TabularFile;
import soundpractice.register.DataSetKind;

/// Reads a public file of a wanted kind, whichever of its layouts it has; a file of another kind is refused by name.
public final class PublicFiles {

    /// Which version of the readers this is; written into each data set.
    public static final int VERSION = 1;

    private PublicFiles() {}

    /// Reads a file's content.
    ///
    /// @throws TroubleException when it holds no table or is damaged
    public static Outcome<ReadFile> read(DataSetKind wanted, byte[] content) throws TroubleException {
        var file = TabularFile.read(content);
        var layout = Recognition.of(file);
        if (layout == Layout.UNKNOWN) {
            return Outcome.refused(Problem.of(file.firstRows().isEmpty() ? "register.import.empty" : "register.import.unknown." + wanted.commandName()));
        }
        if (layout.kind() != wanted) {
            var kind = layout.kind();
            return Outcome.refused(kind == null
                    ? Problem.of("register.import.foreign", Problem.of(layout.wordsKey()))
                    : Problem.of("register.import.other-kind", Problem.of(layout.wordsKey()), kind.commandName()));
        }
        var rows = file.firstRows();
        var read = switch (wanted) {
            case PRACTICES -> PracticeFile.read(rows, layout);
            case NETWORKS -> NetworkFile.read(file, layout);
            case COMMISSIONERS -> layout == Layout.COMMISSIONERS_LOOKUP ? CommissionerFile.readLookup(rows) : CommissionerFile.read(rows);
            case LIST_SIZES -> ListSizeFile.read(rows, layout);
            case BANK_HOLIDAYS -> throw new IllegalArgumentException("the calendar reads bank holidays, not the register");
        };
        if (read.rejected().size() > read.accepted()) {
            var first = read.rejected().getFirst();
            return Outcome.refused(Problem.of("register.import.mostly-unreadable", read.rejected().size(), read.rows(), first.line(), first.problem()));
        }
        return Outcome.done(read);
    }
}
