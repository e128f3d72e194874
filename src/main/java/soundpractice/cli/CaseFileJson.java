package soundpractice.cli;

import static soundpractice.cli.CaseworkJson.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseEvent;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.CopyPassed;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.Decision;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Engagement;
import soundpractice.casework.NextStep;
import soundpractice.casework.SupportAsked;

/// A whole case as JSON.
final class CaseFileJson {
    private CaseFileJson() {}

    static Map<String, @Nullable Object> of(CaseFile file, CaseworkJson json) {
        var document = new LinkedHashMap<String, @Nullable Object>(json.summary(file));
        document.put("dispute", file.dispute().word());
        document.put("letters", file.letters().stream().map(l -> json.letter(l, file.deadlines().stream().filter(d -> d.letter().document().equals(l.document())).toList(),
                file.engagements().stream().filter(e -> e.counts() && e.document().equals(l.document())).map(e -> e.on().toString()).min(Comparator.naturalOrder()).orElse(null))).toList());
        document.put("decisions", file.decisions().stream().map(json::decision).toList());
        document.put("engagements", file.engagements().stream().map(e -> map("letter_id", e.document().toString(), "on", e.on().toString(), "how", e.how().word(),
                "counts", e.counts(), "note", e.note())).toList());
        document.put("further", file.further().stream().map(CaseFileJson::event).toList());
        document.put("next_steps", NextStep.of(file).stream().map(s -> map("stage", s.to().word(), "allowed", s.allowed(), "rules", CaseworkJson.rules(s.why().rules()),
                "why", json.sentence(java.util.List.of(s.why())))).toList());
        return document;
    }

    private static Map<String, Object> event(CaseEvent event) {
        return switch (event) {
            case CourseChosen c -> map("what", "course", "on", c.on().toString(), "course", c.course().numeral(), "stage", c.course().stage().word(), "meeting", c.meeting(),
                    "no_effort", c.noEffort(), "no_assurance", c.noAssurance(), "note", c.note(),
                    "rules", c.reasons().stream().flatMap(r -> r.rules().stream()).map(r -> r.value()).toList());
            case CaseVisit v -> map("what", v.held() ? "visit_held" : "visit_arranged", "on", v.on().toString(), "improvement", v.improvement(), "clinical", v.clinical(),
                    "neighbourhood", v.neighbourhood(), "guest", v.guest().word(), "guest_name", v.guestName(), "minutes", v.minutes(), "notes", v.notes(), "agreed", v.agreed());
            case DisputeStep d -> map("what", "dispute", "on", d.on().toString(), "step", d.to().word(), "adviser", d.adviser().word(), "note", d.note(), "rules", d.to().rules());
            case SupportAsked s -> map("what", "support_" + s.what().word(), "on", s.on().toString(), "note", s.note());
            case CopyPassed c -> map("what", "copy_passed", "on", c.on().toString(), "letter_id", c.document().toString(), "to", c.to());
            case Decision d -> map("what", "decision", "on", d.on().toString());
            case CaseLetter l -> map("what", "letter", "on", l.letterDate().toString());
            case Engagement e -> map("what", "engagement", "on", e.on().toString());
        };
    }
}
