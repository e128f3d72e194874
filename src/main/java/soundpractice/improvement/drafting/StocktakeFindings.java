package soundpractice.improvement.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundpractice.improvement.Threat;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.findings.Findings;

/// A stocktake's findings as a plan takes them over: what is wanting becomes a problem, with its question as the source and the note as how it shows.
public final class StocktakeFindings {
    /// The stocktake's themes by the plan's.
    private static final Map<Theme, Set<String>> THEMES = Map.of(
            Theme.ACCESS, Set.of("access", "continuity"),
            Theme.WORKFORCE, Set.of("workforce", "training"),
            Theme.LEADERSHIP, Set.of("leadership", "culture", "networks", "speaking_up", "performance", "improvement", "benchmarking"),
            Theme.SAFETY, Set.of("safeguarding", "governance", "ipc", "incidents", "policies", "ppe", "risk", "safety_checks", "escalation", "learning", "mental_capacity",
                    "consent", "cqc"),
            Theme.CLINICAL, Set.of("audit", "qof", "outcomes", "medicines", "personalised_care"),
            Theme.PATIENTS, Set.of("patient_voice", "complaints", "survey", "fft", "advocacy"),
            Theme.RECORDS, Set.of("data"));

    private StocktakeFindings() {}

    /// The findings of a stocktake, what is not met at all first.
    public static List<PlanFinding> of(Findings findings) {
        return findings.all().stream().sorted(Comparator.comparing(Finding::gap)).map(StocktakeFindings::of).toList();
    }

    private static PlanFinding of(Finding f) {
        var shows = Stream.of(f.note(), f.dispute()).filter(s -> !s.isBlank()).collect(Collectors.joining("\n"));
        var threat = f.gap() == Finding.Gap.NOT_MET && theme(f) == Theme.SAFETY ? Threat.LIKELY : Threat.SOME;
        return PlanFinding.of("stocktake " + f.on() + " " + f.question(), f.asked(), shows, theme(f).word(), threat);
    }

    private static Theme theme(Finding f) {
        for (var word : f.themes()) {
            for (var theme : Theme.values()) {
                if (THEMES.getOrDefault(theme, Set.of()).contains(word.toLowerCase(Locale.ROOT))) {
                    return theme;
                }
            }
        }
        return Theme.SAFETY;
    }
}
