package soundpractice.journal.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;

/// The tables that follow the journal's files, and whether they do.
final class Tables {
    private final Database database;
    private final Applier applier;
    private boolean behind;

    Tables(Database database, Applier applier) {
        this.database = database;
        this.applier = applier;
    }

    /// What is done to them.
    interface Work<T> {
        T on(Handle handle) throws TroubleException;
    }

    Database database() {
        return database;
    }

    Applier applier() {
        return applier;
    }

    Codec codec() {
        return applier.codec();
    }

    <T> T ask(Function<Handle, T> question) {
        return database.jdbi().withHandle(question::apply);
    }

    <T> T inTransaction(Work<T> work) throws TroubleException {
        return database.jdbi().<T, TroubleException>inTransaction(work::on);
    }

    /// If the tables could not follow, nothing more may be written over what they show: the next start replays what they lack.
    void requireLevel() throws TroubleException {
        if (behind) {
            throw new TroubleException(Problem.of("journal.behind"));
        }
    }

    /// Something is in the files for good and not yet in the tables.
    void fallsBehind() {
        behind = true;
    }

    /// The tables have everything again.
    void isLevel() {
        behind = false;
    }

    boolean behind() {
        return behind;
    }

    /// Lets the tables follow what is in the file for good.
    <T> T followed(Work<T> work) throws TroubleException {
        fallsBehind();
        try {
            var result = inTransaction(work);
            isLevel();
            return result;
        } catch (JdbiException e) {
            throw new TroubleException(Problem.of("journal.behind"), e);
        }
    }
}
