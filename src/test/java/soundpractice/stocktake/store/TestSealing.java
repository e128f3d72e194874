package soundpractice.stocktake.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import soundpractice.journal.Sealing;
import soundpractice.security.crypto.StoreKeys;

/// The real sealing, under a key made of a word.
final class TestSealing {
    private TestSealing() {}

    static Sealing of(String word) {
        try {
            return new StoreKeys(MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
