package soundpractice.shell;

import java.util.List;
import soundpractice.platform.jobs.Job;

/// The guided walk an open store offers.
///
/// @param stops finds its stops, in their order
/// @param offered whether it begins by itself the first time somebody opens this store: so in the demonstration
public record Walk(Job<List<WalkStop>> stops, boolean offered) {
    /// None.
    public static final Walk NONE = new Walk(_ -> List.of(), false);

    /// The same, beginning by itself.
    public Walk offeredOnce() {
        return new Walk(stops, true);
    }
}
