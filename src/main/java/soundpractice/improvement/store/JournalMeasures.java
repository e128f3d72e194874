package soundpractice.improvement.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.watching.Measures;
import soundpractice.improvement.watching.Noted;
import soundpractice.improvement.watching.RunChart;
import soundpractice.improvement.watching.TargetMeasure;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;

/// Measures and notes as records of the journal; overall performance comes from the quarters.
public final class JournalMeasures implements Measures {
    private final Journal journal;
    private final Quarters quarters;

    /// The measures of a store.
    public JournalMeasures(Journal journal, Quarters quarters) {
        this.journal = journal;
        this.quarters = quarters;
    }

    @Override
    public List<Entry<TargetMeasure>> of(PlanFile file) {
        return journal.all(TargetMeasure.KIND, file.of().scope()).stream().filter(e -> e.value().plan().equals(file.id())).toList();
    }

    @Override
    public RecordId add(TargetMeasure measure) throws TroubleException {
        var id = journal.newId();
        journal.save(Change.plain().put(TargetMeasure.KIND, id, Scope.of(measure.practice()), measure));
        return id;
    }

    @Override
    public void note(Noted noted) throws TroubleException {
        journal.save(Change.plain().put(Noted.KIND, journal.newId(), Scope.of(noted.practice()), noted));
    }

    @Override
    public List<RunChart.Point> figures(Entry<TargetMeasure> measure) throws TroubleException {
        if (!measure.value().fromQuarters()) {
            var days = new TreeMap<LocalDate, BigDecimal>();
            journal.all(Noted.KIND, measure.scope()).stream().map(Entry::value).filter(n -> n.measure().equals(measure.id())).forEach(n -> days.put(n.on(), n.figure()));
            return days.entrySet().stream().map(e -> new RunChart.Point(e.getKey(), e.getValue())).toList();
        }
        var points = new ArrayList<RunChart.Point>();
        for (var h : quarters.history(measure.value().practice())) {
            var overall = h.standing().overall();
            if (overall != null) {
                points.add(new RunChart.Point(h.quarter().quarter().lastDay(), overall.value()));
            }
        }
        return points;
    }
}
