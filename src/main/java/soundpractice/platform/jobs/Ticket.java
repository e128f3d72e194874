package soundpractice.platform.jobs;

/// A started job, to stop it.
public interface Ticket {

    /// Asks the job to stop. It does so at its next word of progress.
    void stop();

    /// A job that is over.
    Ticket OVER = () -> {};
}
