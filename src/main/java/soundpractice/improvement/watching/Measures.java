package soundpractice.improvement.watching;

import java.util.List;
import soundpractice.improvement.PlanFile;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// The measures that plans are meant to move, and their figures.
public interface Measures {

    /// The measures of a plan.
    List<Entry<TargetMeasure>> of(PlanFile file);

    /// Adds a measure to a plan.
    RecordId add(TargetMeasure measure) throws TroubleException;

    /// Notes a figure.
    void note(Noted noted) throws TroubleException;

    /// A measure's figures: the quarters' own, or what people noted; of two notes of one day the later counts.
    List<RunChart.Point> figures(Entry<TargetMeasure> measure) throws TroubleException;
}
