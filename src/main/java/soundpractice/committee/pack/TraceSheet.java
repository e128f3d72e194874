package soundpractice.committee.pack;

import java.util.ArrayList;
import java.util.List;

/// The figures of a pack as a CSV file: one line for each thing a figure was made from, so that it can be followed with nothing but a spreadsheet.
public final class TraceSheet {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private TraceSheet() {}

    /// The file's text, with the byte-order mark by which Excel knows UTF-8.
    public static String csv(List<Trace> traces) {
        var lines = new ArrayList<String>();
        lines.add("figure,chapter,what,shown,how,rules,input_kind,input_record,input_revisions,input_file_sha256,input_about");
        for (var trace : traces) {
            var front = cell(Integer.toString(trace.number())) + "," + cell(trace.chapter()) + "," + cell(trace.what()) + "," + cell(trace.shown()) + "," + cell(trace.how())
                    + "," + cell(String.join(" ", trace.rules()));
            if (trace.inputs().isEmpty()) {
                lines.add(front + ",,,,,");
            }
            for (var input : trace.inputs()) {
                lines.add(front + "," + cell(input.kind()) + "," + cell(input.record()) + "," + cell(String.join(" ", input.revisions())) + "," + cell(input.file()) + ","
                        + cell(input.about()));
            }
        }
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    /// A cell; what a spreadsheet would take for a formula is made harmless by an apostrophe before it.
    static String cell(String text) {
        var safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
