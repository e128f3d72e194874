package soundpractice.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;
import soundpractice.register.PracticeFilePart;

/// A practice's quarters, latest first, in its file.
public final class PerformancePart implements PracticeFilePart {
    private final Quarters quarters;

    public PerformancePart(Quarters quarters) {
        this.quarters = quarters;
    }

    @Override
    public String key() {
        return "performance";
    }

    @Override
    public Object of(PracticeCode practice) {
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        try {
            for (var h : quarters.history(practice).reversed()) {
                lines.add(line(h));
            }
        } catch (TroubleException e) {
            return Map.of("trouble", e.problem().key());
        }
        return List.copyOf(lines);
    }

    private static Map<String, @Nullable Object> line(Quarters.QuarterStanding h) {
        var s = h.standing();
        var status = s.status();
        var overall = s.overall();
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("quarter", h.quarter().quarter().toString());
        line.put("state", h.quarter().state());
        line.put("overall", overall == null ? null : overall.value());
        line.put("status", status == null ? null : status.word());
        line.put("rank", s.isRanked() ? s.rank() : null);
        line.put("in_bottom", s.inBottom());
        line.put("tie", s.tie());
        line.put("rules", Reason.rulesOf(s.reasons()).stream().map(RuleId::value).toList());
        return line;
    }
}
