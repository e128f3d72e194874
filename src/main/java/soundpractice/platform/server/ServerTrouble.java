package soundpractice.platform.server;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// What PostgreSQL says, told so that somebody can do something about it.
final class ServerTrouble {

    private ServerTrouble() {}

    /// The trouble behind what the server or the way to it answered.
    static TroubleException of(SQLException e, ServerAddress address) {
        return new TroubleException(Problem.of(key(e.getSQLState()), address.shown()), e);
    }

    private static String key(@Nullable String state) {
        if (state == null) {
            return "platform.server.gone";
        }
        return switch (state) {
            case "28P01", "28000", "08004" -> "platform.server.password";
            case "3D000" -> "platform.server.no-database";
            case "42501", "25006" -> "platform.server.denied";
            case "53100", "53200" -> "platform.server.full";
            case "55000" -> "platform.server.gone";
            default -> state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") ? "platform.server.gone" : "platform.server.failed";
        };
    }
}
