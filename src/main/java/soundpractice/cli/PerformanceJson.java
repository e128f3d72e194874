package soundpractice.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Entry;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.performance.Challenge;
import soundpractice.performance.PerformanceDesk;
import soundpractice.performance.Quarter;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Standing;

/// Quarters as JSON documents.
final class PerformanceJson {
    private PerformanceJson() {}

    static Map<String, @Nullable Object> state(Quarter quarter) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("quarter", quarter.quarter().toString());
        document.put("state", quarter.state());
        document.put("published", day(quarter.dashboard().published()));
        document.put("challenges_close", day(quarter.dashboard().closes()));
        if (quarter instanceof Quarter.Validated validated) {
            document.put("validated", day(validated.frozen().on()));
            document.put("override_reason", validated.frozen().overrideReason());
        }
        return document;
    }

    static Map<String, @Nullable Object> result(QuarterResult result, PerformanceDesk desk, Output output) {
        var document = state(result.quarter());
        document.put("practices", result.standings().stream().map(s -> standing(s, desk, output)).toList());
        document.put("challenges", desk.quarters().challenges(result.of()).stream().map(PerformanceJson::challenge).toList());
        return document;
    }

    static Map<String, @Nullable Object> challenge(Entry<Challenge> entry) {
        var c = entry.value();
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("id", entry.id().toString());
        document.put("quarter", c.quarter().toString());
        document.put("practice", c.practice().value());
        document.put("on", day(c.on()));
        document.put("late", c.late());
        document.put("figure", number(c.figure()));
        document.put("claimed", number(c.claimed()));
        document.put("grounds", c.grounds());
        document.put("verdict", c.verdict().name().toLowerCase(java.util.Locale.ROOT));
        document.put("corrected", number(c.corrected()));
        document.put("answer", c.answer());
        document.put("settled_on", day(c.settledOn()));
        return document;
    }

    private static Map<String, @Nullable Object> standing(Standing s, PerformanceDesk desk, Output output) {
        var status = s.status();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("code", s.practice().value());
        row.put("name", desk.known().nameOf(s.practice()).orElse(null));
        row.put("overall", number(s.overall()));
        row.put("source", s.source().name().toLowerCase(java.util.Locale.ROOT));
        row.put("status", status == null ? null : status.word());
        row.put("rank", s.isRanked() ? s.rank() : null);
        row.put("in_bottom", s.inBottom());
        row.put("tie", s.tie());
        row.put("meets_entry_test", s.meetsEntryTest());
        row.put("rules", Reason.rulesOf(s.reasons()).stream().map(RuleId::value).toList());
        row.put("reasons", s.reasons().stream().map(output.messages()::of).toList());
        return row;
    }

    private static java.math.@Nullable BigDecimal number(@Nullable Percent percent) {
        return percent == null ? null : percent.value();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
