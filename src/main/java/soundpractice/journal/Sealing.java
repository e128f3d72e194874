package soundpractice.journal;

import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;

/// The unlocked store's keys, as far as the journal needs them. Implemented by the security room, which alone knows ciphers.
public interface Sealing {

    /// Encrypts a piece and protects it against change.
    ///
    /// @param file names the file the piece is for; one key each, so it must be random or a content hash
    /// @param counter the piece's number in that file; never used twice with the same file name
    byte[] seal(String file, long counter, byte[] plain);

    /// Decrypts a piece.
    ///
    /// @throws TroubleException when it was changed, cut, or sealed under another name or number
    byte[] open(String file, long counter, byte[] sealed) throws TroubleException;

    /// The name under which a blob's file stands in the folder; it does not give its content's hash away.
    String fileName(BlobId blob);

    /// The password of the database file: 64 random hexadecimal digits, never a person's passphrase.
    char[] databasePassword();
}
