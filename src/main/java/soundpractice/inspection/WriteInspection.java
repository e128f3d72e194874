package soundpractice.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.register.cqc.PublishedRatings;
import soundpractice.register.cqc.Rating;

/// Writes inspections: puts them on the list, writes down visit, report and ratings, and what was found.
public final class WriteInspection {
    private final Inspections inspections;

    /// Inspections of this team.
    public WriteInspection(Inspections inspections) {
        this.inspections = inspections;
    }

    /// Puts an inspection on the list. Its responsible officer is named from the start (Table 1).
    public Outcome<RecordId> plan(Inspection inspection) throws TroubleException {
        if (inspection.officer().isBlank()) {
            return Outcome.refused(Problem.of("inspection.say-officer").at("officer"));
        }
        var id = inspections.newId();
        inspections.save(Change.plain().put(Inspection.KIND, id, inspection.scope(), inspection));
        return Outcome.done(id);
    }

    /// Changes an inspection's facts and days. Refused for days that have not come, or stand in the wrong order.
    public Outcome<RecordId> write(RecordId id, UnaryOperator<Inspection> change, LocalDate today) throws TroubleException {
        return rewrite(id, change, today, "");
    }

    /// Pauses an inspection or takes it off the list, with the reason: the inspector may, but adds none (Table 1).
    public Outcome<RecordId> callOff(RecordId id, String why, LocalDate today) throws TroubleException {
        return why.isBlank() ? Outcome.refused(Problem.of("inspection.say-why-off").at("why")) : rewrite(id, i -> i.off(why.strip()), today, why.strip());
    }

    /// Rates one cell, or clears it. Nothing else changes: higher levels are never worked out from lower ones.
    public Outcome<RatingGrid> rate(RecordId id, Cell cell, @Nullable Rating rating, LocalDate today) throws TroubleException {
        var found = inspections.find(id);
        if (found.isPresent() && found.get().of().ratedOn() == null && rating != null) {
            return Outcome.refused(Problem.of("inspection.not-held-yet"));
        }
        return rewrite(id, i -> i.rated(i.ratings().with(cell, rating)), today, "").map(_ -> inspections.find(id).map(f -> f.of().ratings()).orElse(RatingGrid.EMPTY));
    }

    /// Rates the whole grid as it was typed.
    public Outcome<RecordId> rate(RecordId id, RatingGrid grid, LocalDate today) throws TroubleException {
        var found = inspections.find(id);
        return found.isPresent() && found.get().of().ratedOn() == null && !grid.isEmpty() ? Outcome.refused(Problem.of("inspection.not-held-yet"))
                : rewrite(id, i -> i.rated(grid), today, "");
    }

    /// Takes the ratings over as they were published: into the inspection whose report came out that day, or a new one that says no more than that.
    public Outcome<RecordId> take(PublishedRatings published, String officer, LocalDate today) throws TroubleException {
        var on = published.published();
        if (on == null || RatingGrid.of(published).isEmpty()) {
            return Outcome.refused(Problem.of("inspection.nothing-published"));
        }
        var grid = RatingGrid.of(published);
        var there = inspections.of(published.practice()).stream().filter(f -> on.equals(f.of().published())).findFirst();
        if (there.isPresent()) {
            var before = there.get().of();
            // What somebody typed at level 1 is not in the file and stays.
            var all = before.ratings();
            for (var rated : grid.rated()) {
                all = all.with(Cell.of(rated.cell()).orElseThrow(), rated.rating());
            }
            var kept = all;
            return rewrite(there.get().id(), i -> i.taken(kept, published.inherited()), today, "");
        }
        var id = RecordId.derived(Inspection.KIND.name(), published.practice(), published.location(), on);
        var inspection = new Inspection(published.practice(), InspectionKind.PUBLISHED_ONLY, published.name(), published.location(), null, null, on, "", officer, "", false,
                false, true, published.inherited(), grid, "");
        inspections.save(Change.plain().put(Inspection.KIND, id, inspection.scope(), inspection));
        return Outcome.done(id);
    }

    /// Whether the published ratings are known already, word for word.
    ///
    /// @param files the practice's inspections
    public static boolean isTaken(PublishedRatings published, List<InspectionFile> files) {
        var grid = RatingGrid.of(published);
        return files.stream().anyMatch(f -> Objects.equals(f.of().published(), published.published())
                && grid.rated().stream().allMatch(r -> f.of().ratings().at(Cell.of(r.cell()).orElseThrow()).equals(Optional.of(r.rating()))));
    }

    /// Adds a finding, or writes over one. Under a regulation it says how that was not met, as the report does (Annex 2, field 11).
    public Outcome<RecordId> find(@Nullable Entry<Finding> over, Finding finding) throws TroubleException {
        var problems = against(finding);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = over == null ? inspections.newId() : over.id();
        inspections.save(over == null ? Change.plain().put(Finding.KIND, id, Scope.of(finding.practice()), finding) : Change.plain().put(over, finding));
        return Outcome.done(id);
    }

    /// What keeps a finding from being written.
    public static List<Problem> against(Finding finding) {
        var problems = new ArrayList<Problem>();
        if (finding.title().isBlank()) {
            problems.add(Problem.of("inspection.finding.say-what").at("title"));
        }
        if (!finding.regulation().isBlank() && finding.notMet().isBlank()) {
            problems.add(Problem.of("inspection.finding.say-how").at("notMet"));
        }
        problems.addAll(NoPatients.in("title", finding.title(), "notMet", finding.notMet(), "causes", String.join("\n", finding.causes())));
        return problems;
    }

    /// Saves what the team has settled for this room.
    public Outcome<InspectionSettings> settle(InspectionSettings settings) throws TroubleException {
        var problems = settings.problems();
        if (problems.isEmpty()) {
            inspections.save(Change.plain().put(InspectionSettings.KIND, InspectionSettings.ID, Scope.AREA, settings));
        }
        return Outcome.unless(problems, () -> settings);
    }

    private Outcome<RecordId> rewrite(RecordId id, UnaryOperator<Inspection> change, LocalDate today, String reason) throws TroubleException {
        var found = inspections.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("inspection.unknown", id));
        }
        var next = change.apply(found.get().of());
        var problems = against(next, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!next.equals(found.get().of())) {
            inspections.save((reason.isBlank() ? Change.plain() : Change.because(reason)).put(found.get().entry(), next));
        }
        return Outcome.done(id);
    }

    /// What keeps an inspection's facts from being written: days that have not come or stand in the wrong order, nobody who answers for it.
    public static List<Problem> against(Inspection next, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var held = next.held();
        var published = next.published();
        if (held != null && held.isAfter(today)) {
            problems.add(Problem.of("inspection.in-future", held).at("held"));
        }
        if (published != null && published.isAfter(today)) {
            problems.add(Problem.of("inspection.in-future", published).at("published"));
        }
        if (held != null && published != null && published.isBefore(held)) {
            problems.add(Problem.of("inspection.published-before-held", published, held).at("published"));
        }
        if (next.officer().isBlank() && next.kind() != InspectionKind.PUBLISHED_ONLY) {
            problems.add(Problem.of("inspection.say-officer").at("officer"));
        }
        problems.addAll(NoPatients.in("note", next.note()));
        return problems;
    }
}
