package soundpractice.performance.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines of a file of ours, cells unquoted.
final class Lines {
    private final String text;
    private int at;

    Lines(byte[] content) {
        this.text = new String(content, StandardCharsets.UTF_8).stripTrailing();
    }

    boolean more() {
        return at < text.length();
    }

    List<String> next() {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int i = at;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == '\n') {
                break;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        at = i + 1;
        return cells;
    }
}
