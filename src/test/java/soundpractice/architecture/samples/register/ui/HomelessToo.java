package soundpractice.architecture.samples.register.ui;

import org.jdbi.v3.core.Jdbi;
import tools.jackson.databind.json.JsonMapper;

/// Breaks rule 5: SQL and JSON on a screen.
public class HomelessToo {
    public Jdbi jdbi;
    public JsonMapper json;
}
