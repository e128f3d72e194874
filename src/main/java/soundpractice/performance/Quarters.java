package soundpractice.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;

/// Every quarter whose dashboard was imported.
public interface Quarters {

    /// The kinds of record this room writes.
    List<Kind<?>> KINDS = List.of(Policy.KIND, Dashboard.KIND, Challenge.KIND, FrozenQuarter.KIND);

    /// All of them, oldest first.
    List<Quarter> all();

    /// One of them.
    Optional<Quarter> find(FinancialQuarter quarter);

    /// A quarter's dashboard as its record stands, to write over.
    Optional<Entry<Dashboard>> dashboard(FinancialQuarter quarter);

    /// Its figures as imported, measures included, before any challenge.
    QuarterFigures figures(Quarter quarter) throws TroubleException;

    /// Its ranking. Quick: a quarter of England takes a few milliseconds and is kept ready.
    QuarterResult result(Quarter quarter) throws TroubleException;

    /// All challenges to its figures, oldest first.
    List<Entry<Challenge>> challenges(FinancialQuarter quarter);

    /// Keeps imported figures as content of its own.
    BlobId keep(QuarterFigures figures) throws TroubleException;

    /// Keeps a ranking as it will stand for good.
    BlobId keep(QuarterResult result) throws TroubleException;

    /// The ranking of a quarter, if its dashboard was imported.
    default Optional<QuarterResult> result(FinancialQuarter quarter) throws TroubleException {
        var found = find(quarter);
        return found.isPresent() ? Optional.of(result(found.get())) : Optional.empty();
    }

    /// The rankings of all validated quarters up to and with one, oldest first: what the quarter-end run looks back on.
    default List<QuarterResult> validatedUpTo(FinancialQuarter last) throws TroubleException {
        var results = new ArrayList<QuarterResult>();
        for (var quarter : all()) {
            if (quarter.isValidated() && quarter.quarter().compareTo(last) <= 0) {
                results.add(result(quarter));
            }
        }
        return results;
    }

    /// A practice's standings in all quarters that name it, oldest first.
    default List<QuarterStanding> history(PracticeCode practice) throws TroubleException {
        var history = new ArrayList<QuarterStanding>();
        for (var quarter : all()) {
            result(quarter).of(practice).ifPresent(s -> history.add(new QuarterStanding(quarter, s)));
        }
        return history;
    }

    /// A practice's standing in a quarter.
    record QuarterStanding(Quarter quarter, Standing standing) {}
}
