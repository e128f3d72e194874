package soundpractice.platform.server;

/// A frame of the journal as the server has it: it can order it and hand it on, not read it.
public final class SealedFrame {
    private final long seq;
    private final String file;
    private final long number;
    private final byte[] sealed;

    /// A frame.
    ///
    /// @param seq its place among everything that was appended, by anybody
    /// @param file the journal file it belongs to
    /// @param number its number there
    /// @param sealed its bytes
    SealedFrame(long seq, String file, long number, byte[] sealed) {
        this.seq = seq;
        this.file = file;
        this.number = number;
        this.sealed = sealed;
    }

    /// Its place among everything that was appended, by anybody.
    public long seq() {
        return seq;
    }

    /// The journal file it belongs to.
    public String file() {
        return file;
    }

    /// Its number in that file.
    public long number() {
        return number;
    }

    /// Its bytes.
    public byte[] sealed() {
        return sealed;
    }
}
