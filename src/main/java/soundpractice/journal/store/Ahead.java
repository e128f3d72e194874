package soundpractice.journal.store;

import soundpractice.kernel.TroubleException;
import soundpractice.platform.server.TeamServer;

/// Where a sealed frame goes before it is written to the file: nowhere, or to the server of a team that shares the journal. Only what was taken there is
/// written here.
interface Ahead {
    /// The journal of one laptop: its file is the only place.
    Ahead NOTHING = new Ahead() {
        @Override
        public void take(String file, long first, TeamServer.Pieces sealed) {
            // The file is next.
        }

        @Override
        public void ready() {
            // It always is.
        }

        @Override
        public boolean isOurs(String file) {
            return true;
        }
    };

    /// Takes frames, all of them or none.
    ///
    /// @param first the number of the first in its file
    void take(String file, long first, TeamServer.Pieces sealed) throws TroubleException;

    /// Whether it would take something now.
    ///
    /// @throws TroubleException when it would not
    void ready() throws TroubleException;

    /// Whether this laptop may go on writing a file, because it began it.
    boolean isOurs(String file) throws TroubleException;
}
