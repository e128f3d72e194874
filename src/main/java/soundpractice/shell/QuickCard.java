package soundpractice.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.platform.text.Messages;

/// One page to lay beside the laptop, for each of the three who use the program under pressure: what to do, in which order, by which keys.
public enum QuickCard {
    /// Before and during a visit to a practice.
    VISIT,
    /// The evening before the committee meets.
    COMMITTEE,
    /// The interview itself.
    INTERVIEW;

    private String key() {
        return "shell.card." + name().toLowerCase(Locale.ROOT);
    }

    /// What it is called.
    public String title(Messages words) {
        return words.text(key() + ".title");
    }

    /// Its page. Steps and keys stand in the words, as many as there are.
    public PageModel page(Messages words) {
        var rows = new ArrayList<PageRow>();
        for (int i = 1; words.has(key() + "." + i); i++) {
            rows.add(PageRow.of("step", "code", String.valueOf(i), "title", words.text(key() + "." + i), "text", words.text(key() + "." + i + ".how")));
        }
        rows.add(PageRow.of("h2", "title", words.text("shell.card.keys")));
        for (int i = 1; words.has(key() + ".key." + i); i++) {
            rows.add(PageRow.of("key", "code", words.text(key() + ".key." + i), "text", words.text(key() + ".key." + i + ".does")));
        }
        return new PageModel("guide/quick-card", title(words), words.text("shell.program"),
                Map.of("program", words.text("shell.program"), "title", title(words), "lead", words.text(key() + ".lead"), "foot", words.text("shell.card.foot")), List.copyOf(rows), words.locale());
    }

    /// The file it is saved as.
    public String fileName(Messages words) {
        return title(words) + ".pdf";
    }
}
