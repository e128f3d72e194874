package soundpractice.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Due;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.RatingGrid;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.NextStep;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.shell.wiring.InspectionWiring;
import soundpractice.shell.wiring.OpenStore;

/// The inspection room's part of `cases`, `case` and `deadlines`: ways with the regulator (`sort` is `regulator`) and concerns (`concern`).
final class InspectionLines {
    private final OpenStore store;
    private final InspectionWiring room;
    private final CaseworkJson json;

    /// A case in JSON and as a row of the table: practice, stage, since, opened, id.
    record CaseLine(Map<String, Object> json, List<String> row) {}

    InspectionLines(OpenStore store) {
        this.store = store;
        this.room = InspectionWiring.of(store);
        this.json = new CaseworkJson(store.messages());
    }

    /// Every clock of ways with the regulator and of concerns.
    List<ClockLine> clocks(LocalDate day) {
        var lines = new ArrayList<ClockLine>();
        room.courses().all(day).forEach(f -> f.clocks().forEach(c -> lines.add(line(f.id().toString(), c.practice().value(), c.clock(), c.due(), c.state().word(), c.stoppedOn()))));
        room.concerns().all(day).forEach(f -> f.clocks().forEach(c -> lines.add(line(f.id().toString(), c.concern().practice().value(), c.clock(), c.due(), c.state().word(), c.doneOn()))));
        return lines;
    }

    private ClockLine line(String of, String practice, String clock, Due due, String state, @Nullable LocalDate stopped) {
        var document = CaseworkJson.map("case", of, "practice", practice, "letter", null, "clock", clock);
        document.putAll(json.due(due));
        document.put("state", state);
        document.put("stopped", CaseworkJson.text(stopped));
        document.put("letter_id", null);
        return ClockLine.of(due, state, practice, "", document);
    }

    /// The cases.
    List<CaseLine> cases(boolean closedToo) {
        var lines = new ArrayList<CaseLine>();
        room.courses().all(store.today()).stream().filter(f -> closedToo || f.of().stage().isOpen()).forEach(f -> lines.add(new CaseLine(summary(f),
                List.of(f.of().practice().value(), store.messages().text(f.of().stage().key()), f.of().since().toString(), f.of().opened().toString(), f.id().toString()))));
        room.concerns().all(store.today()).stream().filter(f -> closedToo || f.of().isOpen()).forEach(f -> lines.add(new CaseLine(summary(f),
                List.of(f.of().practice().value(), store.messages().text(f.of().severity().key()), f.of().foundOn().toString(), f.of().foundOn().toString(), f.id().toString()))));
        return lines;
    }

    private Map<String, Object> summary(CourseFile file) {
        var of = file.of();
        return CaseworkJson.map("id", file.id().toString(), "practice", of.practice().value(), "reference", null, "stage", of.stage().word(), "since", of.since().toString(),
                "opened", of.inspection().toString(), "opened_on", of.opened().toString(), "closed_on", CaseworkJson.text(of.closedOn()), "letters", 0, "letters_ready", 0, "sort", "regulator", "ratings_at_issue", of.cells(), "officer", of.officer());
    }

    private Map<String, Object> summary(ConcernFile file) {
        var of = file.of();
        return CaseworkJson.map("id", file.id().toString(), "practice", of.practice().value(), "reference", null, "stage", of.isOpen() ? "open" : "closed",
                "since", of.foundOn().toString(), "opened", CaseworkJson.text(of.inspection()), "opened_on", of.foundOn().toString(), "closed_on", CaseworkJson.text(of.closedOn()),
                "letters", 0, "letters_ready", 0, "sort", "concern", "severity", of.severity().word(), "told_on", CaseworkJson.text(of.toldOn()), "what", of.what(),
                "planned", of.planned().word());
    }

    /// A practice's part of `practice CODE`: its inspections, ways with the regulator and concerns.
    Map<String, Object> practice(PracticeCode practice) {
        var today = store.today();
        return CaseworkJson.map("inspections", room.inspections().of(practice).stream().map(InspectionLines::inspection).toList(),
                "regulator", room.courses().of(practice, today).stream().map(this::summary).toList(), "concerns", room.concerns().of(practice, today).stream().map(this::summary).toList());
    }

    /// The whole file of a way with the regulator or a concern, by its id; or of a practice’s newest way, by its code.
    Optional<Map<String, Object>> find(String id) {
        var today = store.today();
        var course = room.courses().all(today).stream().filter(f -> f.id().toString().equals(id) || f.of().practice().value().equalsIgnoreCase(id)).reduce((_, newest) -> newest);
        if (course.isPresent()) {
            return Optional.of(whole(course.get(), today));
        }
        return room.concerns().all(today).stream().filter(f -> f.id().toString().equals(id)).findFirst().map(f -> {
            var document = summary(f);
            document.put("notified", f.notified().stream().map(n -> CaseworkJson.map("rule", n.duty().rule().value(), "on", n.on().toString(), "who", n.who(), "how", n.how(), "note",
                    n.note())).toList());
            document.put("deadlines", clocks(today).stream().map(ClockLine::json).filter(c -> id.equals(c.get("case"))).toList());
            return document;
        });
    }

    private Map<String, Object> whole(CourseFile file, LocalDate today) {
        var document = summary(file);
        document.put("decisions", file.steps().stream().map(s -> CaseworkJson.map("on", s.on().toString(), "stage_before", s.before() == null ? null : s.before().word(),
                "stage_after", s.after().word(), "proposed", s.proposed(), "followed", s.followed(), "rules", CaseworkJson.rules(List.copyOf(Reason.rulesOf(s.reasons()))),
                "reason", json.sentence(s.reasons()), "note", s.note())).toList());
        document.put("next_steps", NextStep.of(file, today).stream().map(s -> CaseworkJson.map("stage", s.to().word(), "allowed", s.allowed(), "ground_needed", s.groundNeeded(),
                "rules", CaseworkJson.rules(s.why().rules()), "why", store.messages().of(s.why()))).toList());
        document.put("deadlines", clocks(today).stream().map(ClockLine::json).filter(c -> file.id().toString().equals(c.get("case"))).toList());
        document.put("inspections", file.inspections().stream().map(InspectionLines::inspection).toList());
        document.put("patients_told", file.told().stream().map(t -> CaseworkJson.map("on", t.on().toString(), "channel", t.channel().name().toLowerCase(java.util.Locale.ROOT),
                "who", t.who(), "what", t.what())).toList());
        document.put("peer_support", file.support().map(s -> CaseworkJson.map("requested", s.value().requested().toString(), "contacted", CaseworkJson.text(s.value().contacted()),
                "payment_plan", CaseworkJson.text(s.value().paymentPlan()), "started", CaseworkJson.text(s.value().started()), "ended", CaseworkJson.text(s.value().ended()),
                "commissioner_pays", s.value().commissionerPays(), "practice_pays", s.value().practicePays())).orElse(null));
        return document;
    }

    /// An inspection with its ratings by cell: `OLD.SAFE`, `OLD`, `SAFE`, `ALL`.
    static Map<String, Object> inspection(InspectionFile file) {
        var of = file.of();
        return CaseworkJson.map("id", file.id().toString(), "practice", of.practice().value(), "kind", of.kind().word(), "state", of.state().word(),
                "planned", CaseworkJson.text(of.planned()), "held", CaseworkJson.text(of.held()), "published", CaseworkJson.text(of.published()), "reference", of.reference(),
                "officer", of.officer(), "imported", of.imported(), "inherited", of.inherited(), "ratings",
                of.ratings().rated().stream().collect(Collectors.toMap(RatingGrid.Rated::cell, r -> r.rating().word(), (a, _) -> a, java.util.LinkedHashMap::new)),
                "findings", file.findings().size());
    }
}
