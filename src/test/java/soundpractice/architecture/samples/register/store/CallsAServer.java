package soundpractice.architecture.samples.register.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Breaks rule 6: calls a server past the room that may.
public class CallsAServer {
    public Connection call() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost/team");
    }
}
