package soundpractice.committee.pack;

import java.util.List;
import java.util.Optional;
import soundpractice.casework.CaseEvent;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.SupportAsked;
import soundpractice.kernel.Reason;

/// What happened in a case beside decisions and letters, as the committee reads it: requests for support, the findings behind a course, visits and disputes.
/// Copies passed on are the office's own affair and stay out.
final class CaseEvents {
    private final PackWords words;
    private final Sources sources;

    CaseEvents(PackWords words, Sources sources) {
        this.words = words;
        this.sources = sources;
    }

    /// An event in words; nothing for one that the committee does not read.
    Optional<String> told(CaseEvent event) {
        return Optional.ofNullable(switch (event) {
            case SupportAsked s -> words.text("committee.event." + s.what().word(), s.note());
            case CourseChosen c when c.course().needsFindings() -> words.text("committee.event.findings", c.noEffort(), c.noAssurance());
            case CaseVisit v when v.held() -> v.agreed().isEmpty() ? words.text("committee.event.visit", v.notes())
                    : words.text("committee.event.visit.agreed", v.notes(), String.join("; ", v.agreed()));
            case CaseVisit _ -> words.text("committee.event.visit.arranged");
            case DisputeStep d -> words.text("committee.event.dispute", words.text(d.to().key()), d.note());
            default -> null;
        });
    }

    /// The section of a chapter; left out where nothing happened.
    void write(CaseFile file, PartPages into) {
        var told = file.further().stream().filter(e -> told(e).isPresent()).toList();
        if (told.isEmpty()) {
            return;
        }
        into.heading("committee.chapter.events");
        told.forEach(e -> into.lists(words.text("committee.chapter.events.line", e.happenedOn(), told(e).orElseThrow())));
        into.notes(words.text("committee.chapter.events.trace", into.trace(words.text("committee.chapter.events"), words.text("committee.count.events", told.size()),
                Reason.of("R-43,R-77,R-80", "committee.how.events"), sources.events(file))));
    }

    /// Those after a day, oldest first.
    List<CaseEvent> after(CaseFile file, java.time.LocalDate day) {
        return file.further().stream().filter(e -> e.happenedOn().isAfter(day) && told(e).isPresent()).toList();
    }
}
