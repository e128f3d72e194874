package soundpractice.architecture.samples.sync.wire;

import java.io.IOException;
import java.net.Socket;

/// Breaks rule 6: opens a connection.
public class Calls {
    public Socket call() throws IOException {
        return new Socket("localhost", 80);
    }
}
