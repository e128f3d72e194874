package soundpractice.stocktake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Writes down an interview's particulars: where it is held, who is there, when it ended, how long each section took.
public final class DescribeInterview {
    private final Interviews interviews;

    /// Particulars of these interviews.
    public DescribeInterview(Interviews interviews) {
        this.interviews = interviews;
    }

    /// Where, who, and when it ended (null while it goes on).
    public Outcome<Interview> describe(RecordId id, String place, List<Present> present, @Nullable Instant ended) throws TroubleException {
        var read = interviews.entry(id);
        if (read.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", id));
        }
        var interview = read.get().value();
        if (!interview.state().isOpen()) {
            return Outcome.refused(Problem.of("stocktake.interview.finalised"));
        }
        if (ended != null && ended.isBefore(interview.startedAt())) {
            return Outcome.refused(Problem.of("stocktake.interview.ends-before").at("ended"));
        }
        var described = interview.described(place.strip(), present, ended);
        interviews.save(Change.plain().put(read.get(), described));
        return Outcome.done(described);
    }

    /// Adds time spent in a section. Call it when the section is left and when the interview is put away, not every second.
    public Outcome<SectionTime> spent(RecordId id, String section, long seconds) throws TroubleException {
        var interview = interviews.entry(id);
        if (interview.isEmpty()) {
            return Outcome.refused(Problem.of("stocktake.interview.unknown", id));
        }
        var read = interviews.time(id, section);
        long before = read.map(entry -> entry.value().seconds()).orElse(0L);
        var time = new SectionTime(id, interview.get().value().practice(), section, before + Math.max(0, seconds));
        if (seconds > 0) {
            interviews.save(read.isPresent()
                    ? Change.plain().put(read.get(), time)
                    : Change.plain().put(SectionTime.KIND, SectionTime.idOf(id, section), interview.get().scope(), time));
        }
        return Outcome.done(time);
    }
}
