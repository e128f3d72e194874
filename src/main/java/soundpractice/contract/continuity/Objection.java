package soundpractice.contract.continuity;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// The commissioner's objection to sub-contracting: the contractor stops, or ends an arrangement that runs already (SC-4).
public record Objection(LocalDate on, Set<ObjectionGround> grounds, String facts) {
    public Objection {
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
        facts = facts.strip();
    }
}
