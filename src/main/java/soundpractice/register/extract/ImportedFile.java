package soundpractice.register.extract;

import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.register.Named;

/// An imported public file of which only an extract is kept. Scope: the area. Undoing its change takes the import back.
///
/// @param source its kind on the command line (`ratings`)
/// @param series what it takes the place of
/// @param family files that are about as long
/// @param extract the kept extract
/// @param original SHA-256 of the file as it was picked, to know it again
/// @param fileName its name when it was picked
/// @param layout words key of its layout
/// @param asOf the date it speaks of
/// @param facts names of the facts of a row
/// @param rows how many data lines the file had
/// @param accepted how many rows the extract has
/// @param names what codes in it stand for
public record ImportedFile(
        String source,
        String series,
        String family,
        BlobId extract,
        String original,
        String fileName,
        String layout,
        LocalDate asOf,
        List<String> facts,
        int rows,
        int accepted,
        List<Named> names) {

    /// The record's kind.
    public static final Kind<ImportedFile> KIND = Kind.of("register.imported_file", ImportedFile.class);
}
