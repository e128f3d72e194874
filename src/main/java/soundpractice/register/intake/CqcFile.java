package soundpractice.register.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.files.HeadingRow;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TableStream;
import soundpractice.register.extract.Extract;
import soundpractice.register.extract.ExtractLines;
import soundpractice.register.extract.ReadExtract;

/// Reads CQC’s two big files row by row (data-formats §4): the ratings, one row a place, group and key question, and the directory of active locations,
/// one row a place. The headings are found by their first cell, as banners stand above them. Only columns named here are read: the directory holds
/// people’s names, and provider names of single-handed practices are names too.
public final class CqcFile {
    /// Facts of a rating.
    public static final List<String> RATING_FACTS =
            List.of("practice", "location", "name", "group", "domain", "rating", "published", "inherited", "possible");
    /// Facts of a location.
    public static final List<String> LOCATION_FACTS =
            List.of("practice", "location", "name", "registered", "dormant", "rating", "published", "inherited", "postcode", "possible");
    private static final int BANNER_ROWS = 60;
    private static final String GP = "GP Practices";

    /// Which of the two.
    public enum Wanted {
        RATINGS,
        LOCATIONS
    }

    private final Wanted wanted;
    private final ExtractLines lines;
    private final Set<String> locations = new HashSet<>();
    private final Set<String> withoutCode = new HashSet<>();
    private @Nullable HeadingRow headings;
    private @Nullable Wanted found;
    private String sheet = "";
    private int looked;
    private int headingLine;
    private boolean none = true;
    private Columns at = Columns.NONE;

    private CqcFile(Wanted wanted) {
        this.wanted = wanted;
        this.lines = new ExtractLines((wanted == Wanted.RATINGS ? RATING_FACTS : LOCATION_FACTS).toArray(String[]::new));
    }

    /// Reads a file of the kind wanted.
    public static ReadExtract read(Wanted wanted, FileContent file) throws TroubleException {
        var reader = new CqcFile(wanted);
        TableStream.read(file.bytes(), reader::row);
        return new ReadExtract(file.name(), file.sha256(), reader.finish());
    }

    private boolean row(String name, TableRow row) {
        none = false;
        if (!name.equals(sheet)) {
            sheet = name;
            looked = 0;
        }
        if (headings != null && found == wanted) {
            if (name.equals(sheetOfHeadings)) {
                data(row);
                return true;
            }
            return false;
        }
        if (++looked > BANNER_ROWS) {
            return false;
        }
        var seen = new HeadingRow(row);
        if (seen.find("locationid") == 0) {
            var which = seen.has("latestrating") && (seen.has("domain") || seen.has("keyquestion"))
                    ? Wanted.RATINGS
                    : seen.has("locationlatestoverallrating") ? Wanted.LOCATIONS : null;
            if (which != null) {
                found = which;
                if (which == wanted) {
                    headings = seen;
                    headingLine = (int) row.line();
                    sheetOfHeadings = name;
                    at = Columns.of(seen);
                }
            }
        }
        return true;
    }

    private String sheetOfHeadings = "";

    private void data(TableRow row) {
        lines.line();
        var category = row.cell(at.category);
        if (!category.equalsIgnoreCase(GP)) {
            lines.passOver();
            return;
        }
        var id = row.cell(at.location);
        if (!CqcCodes.isLocation(id)) {
            lines.reject(row.line(), "Location ID", id, Problem.of("register.row.location"));
            return;
        }
        var published = date(row, at.published);
        var registered = date(row, at.registered);
        if (published.isEmpty() || registered.isEmpty()) {
            int column = published.isEmpty() ? at.published : at.registered;
            lines.reject(row.line(), head().at(column), row.cell(column), Problem.of("register.row.date"));
            return;
        }
        lines.seenDate(published.get().isEmpty() ? null : LocalDate.parse(published.get()));
        var owner = owner(row, id);
        var inherited = row.cell(at.inherited).equalsIgnoreCase("Y") ? "Y" : "";
        var possible = owner.branch() ? "Y" : "";
        locations.add(id);
        if (wanted == Wanted.RATINGS) {
            var group = row.cell(at.group);
            var domain = row.cell(at.domain);
            lines.take(id + "|" + group + "|" + domain, row.line(), "Location ID", owner.practice(), id, row.cell(at.name), group, domain,
                    row.cell(at.rating), published.get(), inherited, possible);
        } else {
            lines.take(id, row.line(), "Location ID", owner.practice(), id, row.cell(at.name), registered.get(),
                    row.cell(at.dormant).equalsIgnoreCase("Y") ? "Y" : "", row.cell(at.rating), published.get(), inherited, row.cell(at.postcode), possible);
        }
    }

    private CqcCodes owner(TableRow row, String id) {
        var written = row.cell(at.ods);
        var owner = CqcCodes.of(written);
        if (owner.practice().isEmpty() && withoutCode.add(id)) {
            lines.flag(row.line(), "Location ODS Code", written,
                    Problem.of(written.isEmpty() ? "register.flag.no-ods-code" : "register.flag.odd-ods-code"));
        } else if (owner.branch() && withoutCode.add(id)) {
            lines.flag(row.line(), "Location ODS Code", written, Problem.of("register.flag.branch-code", owner.practice()));
        }
        return owner;
    }

    /// The date in ISO; empty text for an empty cell; nothing when it is none.
    private static Optional<String> date(TableRow row, int column) {
        var cell = row.cell(column);
        if (cell.isEmpty() || cell.equals("-")) {
            return Optional.of("");
        }
        return Dates.parse(cell).map(LocalDate::toString);
    }

    private HeadingRow head() {
        return java.util.Objects.requireNonNull(headings);
    }

    private Outcome<Extract> finish() {
        if (headings == null) {
            if (none) {
                return Outcome.refused(Problem.of("register.import.empty"));
            }
            return Outcome.refused(found == null
                    ? Problem.of(wanted == Wanted.RATINGS ? "register.import.unknown.ratings" : "register.import.unknown.locations")
                    : Problem.of(found == Wanted.RATINGS ? "register.import.is-ratings" : "register.import.is-locations"));
        }
        var notices = new java.util.ArrayList<Problem>();
        notices.add(Problem.of("register.extract.locations", locations.size()));
        if (headingLine > 1) {
            notices.add(Problem.of("register.extract.banner", headingLine));
        }
        boolean old = head().has("keyquestion");
        var layout = wanted == Wanted.LOCATIONS ? "register.layout.cqc-locations" : old ? "register.layout.cqc-ratings-old" : "register.layout.cqc-ratings";
        var source = wanted == Wanted.RATINGS ? "ratings" : "locations";
        return Outcome.done(lines.finish(layout, source, source, lines.newest(), List.of(), notices));
    }

    /// Where each fact stands.
    private record Columns(int location, int ods, int name, int category, int group, int domain, int rating, int published, int inherited,
            int registered, int dormant, int postcode) {
        static final Columns NONE = new Columns(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);

        static Columns of(HeadingRow h) {
            return new Columns(h.find("locationid"), h.find("locationodscode"), h.find("locationname"), h.find("locationprimaryinspectioncategory"),
                    h.find("servicepopulationgroup"), h.find("domain", "keyquestion"), h.find("latestrating", "locationlatestoverallrating"),
                    h.find("publicationdate"), h.find("inheritedratingyn"), h.find("locationhscastartdate"), h.find("dormantyn"),
                    h.find("locationpostalcode", "locationpostcode"));
        }
    }
}
