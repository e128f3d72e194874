package soundpractice.platform.jobs;

import java.util.function.Consumer;
import soundpractice.kernel.TroubleException;

/// Where jobs are handed in. The screens' implementation calls back on their thread; tests run everything at once.
public interface Jobs {

    /// Starts a job.
    ///
    /// @param done gets the result
    /// @param trouble gets what was in the way
    <T> Ticket start(Job<T> job, Consumer<T> done, Consumer<TroubleException> trouble);

    /// Starts a job in a lane where only the latest counts: an earlier one in it is stopped and its result dropped. For filters and searches.
    <T> Ticket latest(Object lane, Job<T> job, Consumer<T> done, Consumer<TroubleException> trouble);
}
