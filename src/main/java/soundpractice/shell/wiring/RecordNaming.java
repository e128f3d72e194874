package soundpractice.shell.wiring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CasePlace;
import soundpractice.casework.Cases;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.journal.Kind;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.register.Practices;
import soundpractice.register.PracticePlace;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.sync.history.RecordNames;

/// How people call records of any room, from their content: for conflicts and history, which know no room.
final class RecordNaming implements RecordNames {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}");
    private static final Pattern TOKEN = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*|[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final List<String> TITLES = List.of("title", "what", "why", "text", "name", "label", "subject", "reference", "summary", "note");
    private static final int LONG = 160;

    private final Messages words;
    private final Practices practices;
    private final Cases cases;
    private final java.util.function.Supplier<LocalDate> today;

    RecordNaming(Messages words, Practices practices, Cases cases, java.util.function.Supplier<LocalDate> today) {
        this.words = words;
        this.practices = practices;
        this.cases = cases;
        this.today = today;
    }

    @Override
    public String kind(String kind) {
        int dot = kind.indexOf('.');
        if (dot < 0) {
            return kind;
        }
        return Kind.wordKeys(kind).stream().filter(words::has).findFirst().map(key -> words.text(key)).orElseGet(() -> plainly(kind.substring(dot + 1)));
    }

    @Override
    public String title(String kind, RecordId record, @Nullable Map<String, Object> content) {
        if (content == null) {
            return kind(kind);
        }
        if (kind.equals("stocktake.answer")) {
            return words.text("sync.names.answer", String.valueOf(content.get("question")));
        }
        if (kind.equals("stocktake.interview")) {
            return words.text("sync.names.stocktake", moment(String.valueOf(content.get("started_at"))));
        }
        if (kind.equals("casework.case")) {
            return kind(kind) + " " + value(content.get("opened"));
        }
        if (kind.equals("register.contact")) {
            return (value(content.get("title")) + " " + value(content.get("given")) + " " + value(content.get("family"))).strip().replaceAll(" +", " ");
        }
        return TITLES.stream().map(content::get).filter(v -> v instanceof String text && !text.isBlank()).map(v -> shortly((String) v)).findFirst().orElse(kind(kind));
    }

    private static String shortly(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONG ? line : line.substring(0, LONG - 1).strip() + "…";
    }

    @Override
    public String scope(Scope scope) {
        if (scope.equals(Scope.AREA)) {
            return words.text("sync.names.area");
        }
        return practice(scope).flatMap(practices::find).map(p -> p.properName()).orElse(scope.value());
    }

    private static Optional<PracticeCode> practice(Scope scope) {
        try {
            return scope.equals(Scope.AREA) || scope.equals(Scope.THIS_LAPTOP) ? Optional.empty() : Optional.of(PracticeCode.of(scope.value()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String part(String kind, String component) {
        var plain = component.replace('_', '-');
        for (var key : List.of("sync.part." + kind + "." + plain, "sync.part." + plain)) {
            if (words.has(key)) {
                return words.text(key);
            }
        }
        return plainly(component);
    }

    private static String plainly(String name) {
        var text = name.replace('_', ' ').replace('.', ' ').toLowerCase(Locale.UK);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    @Override
    public String value(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text(text);
            case Boolean yes -> words.text(yes ? "sync.value.yes" : "sync.value.no");
            case BigDecimal number -> number.toPlainString();
            case List<?> list -> list.stream().map(this::value).filter(v -> !v.isEmpty()).collect(Collectors.joining(", "));
            case Map<?, ?> map -> map.entrySet().stream().map(e -> pair(String.valueOf(e.getKey()), value(e.getValue()))).filter(v -> !v.isEmpty()).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : plainly(name) + ": " + value;
    }

    /// Names that only machines use say nothing to anybody.
    private String text(String text) {
        if (ID.matcher(text).matches()) {
            return "";
        }
        if (DAY.matcher(text).matches()) {
            return day(text);
        }
        if (MOMENT.matcher(text).matches()) {
            return moment(text);
        }
        return TOKEN.matcher(text).matches() && text.length() > 2 ? plainly(text) : text;
    }

    private String day(String text) {
        try {
            return words.formats().date(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private String moment(String text) {
        try {
            return words.formats().moment(Instant.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    @Override
    public String context(Scope scope) {
        var code = practice(scope);
        if (code.isEmpty()) {
            return "";
        }
        var known = new ArrayList<String>();
        for (var fact : practices.facts()) {
            fact.of(code.get()).filter(v -> words.has("register.rag." + v)).ifPresent(v -> known.add(words.text("sync.names.status", words.text("register.rag." + v))));
        }
        cases.of(code.get(), today.get()).stream().filter(f -> f.of().stage().isOpen())
                .forEach(f -> known.add(words.text("sync.names.case", words.text(f.of().stage().key()), f.of().since())));
        return String.join(" · ", known);
    }

    @Override
    public Optional<Place> place(String kind, RecordId record, Scope scope, @Nullable Map<String, Object> content) {
        var in = content == null ? Map.<String, Object>of() : content;
        var room = kind.substring(0, Math.max(0, kind.indexOf('.')));
        Optional<Place> inside = switch (room) {
            case "improvement" -> kind.equals("improvement.plan") ? Optional.of(new PlanPlace(record))
                    : kind.equals("improvement.agreement") ? Optional.of(new AgreementPlace(record))
                    : id(in.get("plan")).<Place>map(PlanPlace::new).or(() -> id(in.get("agreement")).map(AgreementPlace::new));
            case "stocktake" -> kind.equals("stocktake.interview") ? Optional.of(new InterviewPlace(record, null))
                    : id(in.get("interview")).map(i -> new InterviewPlace(i, in.get("question") instanceof String q ? q : null));
            case "casework" -> kind.equals("casework.case") ? Optional.of(new CasePlace(record)) : id(in.get("case")).map(CasePlace::new);
            default -> Optional.empty();
        };
        return inside.or(() -> practice(scope).map(PracticePlace::new));
    }

    private static Optional<RecordId> id(@Nullable Object value) {
        try {
            return value instanceof String text ? Optional.of(new RecordId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
