package soundpractice.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where things lie in a store's folder.
///
/// @param folder the store
public record StoreLayout(Path folder) {

    /// The sealed identity: without it and its passphrase nothing else can be read.
    public Path identity() {
        return folder.resolve("identity.qak");
    }

    /// The journal's files, the truth.
    public Path journal() {
        return folder.resolve("journal");
    }

    /// Kept content, sealed.
    public Path blobs() {
        return folder.resolve("blobs");
    }

    /// The database file; it can be made again from the journal.
    public Path index() {
        return folder.resolve("index");
    }

    /// What is being typed at this moment and has not become a record yet, sealed.
    public Path typing() {
        return folder.resolve("typing");
    }

    /// Backups that the program makes by itself.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// Says on which server the team keeps this store, where one does; then everything here is a copy.
    public Path server() {
        return folder.resolve("server");
    }

    /// Held by the window that has the store open.
    public Path lock() {
        return folder.resolve("lock");
    }

    /// For what the database puts aside, under its own cipher. Nothing in clear is ever written here.
    public Path temporary() {
        return folder.resolve("tmp");
    }

    /// Whether a store has been made here.
    public boolean hasStore() {
        return Files.exists(identity());
    }

    /// Makes the folders that are not there yet.
    public void makeFolders() throws IOException {
        for (var each : new Path[] {journal(), blobs(), index(), backups(), temporary()}) {
            Files.createDirectories(each);
        }
    }
}
