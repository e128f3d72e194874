package soundpractice.register;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;

/// An imported public file: one record that names the kept file, not thousands of records (architecture §3). The register's tables are
/// laid from these in order of [#asOf]. Scope: the area. Undoing its change takes the import back.
///
/// @param kind what it is
/// @param file the kept file, byte for byte
/// @param fileName its name when it was picked
/// @param layout the layout that was recognised
/// @param asOf the date it speaks of
/// @param rows how many data rows it has
/// @param accepted how many were taken
/// @param parser which version of the reader took them
public record DataSet(
        DataSetKind kind, BlobId file, String fileName, String layout, LocalDate asOf, int rows, int accepted, int parser) {

    /// The record's kind.
    public static final Kind<DataSet> KIND = Kind.of("register.dataset", DataSet.class);
}
