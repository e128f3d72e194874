package soundpractice.platform.jobs;

/// Where a job says how far it is, and learns that it was asked to stop.
public interface Progress {

    /// Nobody watches and nobody stops it.
    Progress UNWATCHED = (done, total) -> {};

    /// So many of so many done; a total of 0 means unknown. Cheap: call it as often as is natural.
    ///
    /// @throws StoppedException when the person asked to stop
    void at(long done, long total) throws StoppedException;
}
