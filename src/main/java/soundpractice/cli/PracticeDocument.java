package soundpractice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.text.Messages;
import soundpractice.register.Named;
import soundpractice.register.Practice;
import soundpractice.register.PracticeFact;

/// A practice as JSON, as a line of CSV and as a row of a table.
final class PracticeDocument {
    private PracticeDocument() {}

    static Map<String, Object> of(Practice p, List<PracticeFact> facts) {
        var document = new LinkedHashMap<String, Object>();
        document.put("code", p.code().value());
        document.put("name", p.name());
        document.put("status", p.status().name());
        document.put("country", p.country().toString());
        document.put("address", p.address().lines());
        document.put("town", p.address().town());
        document.put("postcode", p.address().postcode());
        document.put("phone", p.phone());
        document.put("opened", text(p.opened()));
        document.put("closed", text(p.closed()));
        body(document, "sub_icb", p.belonging().subIcb());
        body(document, "icb", p.belonging().icb());
        body(document, "pcn", p.belonging().pcn());
        document.put("locality", p.belonging().locality());
        var size = p.listSize();
        document.put("list_size", size == null ? null : size.patients());
        document.put("list_size_date", size == null ? null : size.on().toString());
        document.put("roles", p.roles().stream().sorted().toList());
        document.put("gp_practice", p.isGpPractice());
        document.put("in_latest_file", p.inLatestFile());
        facts.forEach(f -> document.put(f.key(), f.of(p.code()).orElse(null)));
        return document;
    }

    static List<String> csv(List<Map<String, Object>> rows, List<PracticeFact> facts) {
        var names = new ArrayList<>(List.of(
                "code", "name", "status", "country", "town", "postcode", "phone", "opened", "closed", "sub_icb", "sub_icb_name", "icb", "icb_name", "pcn",
                "pcn_name", "locality", "list_size", "list_size_date"));
        facts.forEach(f -> names.add(f.key()));
        var lines = new ArrayList<String>();
        lines.add(String.join(",", names));
        rows.forEach(row -> lines.add(String.join(",", names.stream().map(n -> quoted(row.get(n))).toList())));
        return lines;
    }

    static List<String> headings(Messages words) {
        return List.of("code", "name", "status", "postcode", "sub-icb", "pcn", "list-size").stream().map(n -> words.text("register.column." + n)).toList();
    }

    static List<String> cells(Practice p) {
        var size = p.listSize();
        return List.of(
                p.code().value(), p.properName(), p.status().name().toLowerCase(java.util.Locale.ROOT), p.address().postcode(), code(p.belonging().subIcb()),
                code(p.belonging().pcn()), size == null ? "" : String.valueOf(size.patients()));
    }

    private static void body(Map<String, Object> document, String key, @Nullable Named body) {
        document.put(key, body == null ? null : body.code());
        document.put(key + "_name", body == null ? null : body.name());
    }

    private static String code(@Nullable Named body) {
        return body == null ? "" : body.code();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /// Quoted where needed. A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    private static String quoted(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        var text = value.toString();
        if (!text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
