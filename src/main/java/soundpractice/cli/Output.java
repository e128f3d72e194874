package soundpractice.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;

/// Where a command says what came of it: one JSON document with `--json`, otherwise lines for a person.
public final class Output {
    private static final Logger LOG = LoggerFactory.getLogger(Output.class);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final Messages messages;
    private boolean documented;

    /// Made when a document is written, and not before: the window does without, and making it takes as long as all its words.
    private static final class Documents {
        static final Json JSON = new Json();

        private Documents() {}
    }

    Output(PrintWriter out, PrintWriter err, boolean json, Messages messages) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.messages = messages;
    }

    /// Whether a JSON document is wanted. Then [#document] is called once, and nothing else.
    public boolean json() {
        return json;
    }

    /// Prints the one JSON document: nested maps and lists (use [java.util.LinkedHashMap] to keep the order of fields).
    public void document(Object document) {
        documented = true;
        out.println(Documents.JSON.write(document));
        out.flush();
    }

    /// A sentence for a person; nothing with `--json`.
    public void say(String key, Object... args) {
        if (!json) {
            out.println(messages.text(key, args));
            out.flush();
        }
    }

    /// A line that is not a sentence, such as a table's row; nothing with `--json`.
    public void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /// Rows under headings, in columns; nothing with `--json`.
    public void table(List<String> headings, List<List<String>> rows) {
        if (json) {
            return;
        }
        var widths = new int[headings.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = headings.get(c).length();
            for (var row : rows) {
                widths[c] = Math.max(widths[c], row.get(c).length());
            }
        }
        out.println(columns(headings, widths));
        rows.forEach(row -> out.println(columns(row, widths)));
        out.flush();
    }

    private static String columns(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            line.append(c == widths.length - 1 ? cells.get(c) : ("%-" + (widths[c] + 2) + "s").formatted(cells.get(c)));
        }
        return line.toString().stripTrailing();
    }

    /// A remark that does not belong to the result, on standard error.
    public void remark(String key, Object... args) {
        err.println(messages.text(key, args));
        err.flush();
    }

    /// A remark that is put together already.
    void remark(Reason reason) {
        err.println(messages.of(reason));
        err.flush();
    }

    void refused(List<Problem> problems) {
        if (json && !documented) {
            document(Map.of("refused", problems.stream().map(this::problem).toList()));
        }
        problems.forEach(p -> err.println(messages.of(p) + (p.rule() == null ? "" : " [" + p.rule() + "]")));
        err.flush();
    }

    void trouble(TroubleException trouble) {
        // For whoever supports the program; people read what follows.
        LOG.debug("trouble", trouble);
        err.println(messages.of(trouble.problem()));
        var next = messages.next(trouble.problem());
        if (!next.isEmpty()) {
            err.println(next);
        }
        err.flush();
    }

    /// A problem as JSON: its key, its sentence, and its field and rule if it has them.
    public Map<String, Object> problem(Problem problem) {
        var document = new java.util.LinkedHashMap<String, Object>();
        document.put("key", problem.key());
        document.put("message", messages.of(problem));
        if (problem.field() != null) {
            document.put("field", problem.field());
        }
        if (problem.rule() != null) {
            document.put("rule", problem.rule().value());
        }
        return document;
    }

    /// The program's words.
    public Messages messages() {
        return messages;
    }
}
