package soundpractice.shell.wiring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Cases;
import soundpractice.contract.ContractCases;
import soundpractice.inspection.concern.Concerns;
import soundpractice.inspection.preparation.ChecklistItem;
import soundpractice.inspection.preparation.Held;
import soundpractice.inspection.preparation.Knowledge;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarter;
import soundpractice.performance.Quarters;
import soundpractice.performance.measures.MeasureFigures;
import soundpractice.performance.measures.Observed;
import soundpractice.register.Practice;
import soundpractice.register.cqc.CqcRatings;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.Interviews;

/// What the rest of the program knows for an information pack: the register, imported figures, validated quarters, cases, notes, ratings, stocktakes.
final class InspectionKnowledge implements Knowledge {
    /// Which imported figures speak for which line.
    private static final Map<ChecklistItem, List<String>> FIGURES = Map.of(
            ChecklistItem.PI_01, List.of("fingertips."),
            ChecklistItem.PI_03, List.of("survey24.", "survey18."),
            ChecklistItem.PI_04, List.of("fft."),
            ChecklistItem.PI_09, List.of("qof.points"),
            ChecklistItem.PI_15, List.of("workforce."));
    private static final int FEW = 3;

    private final RegisterWiring register;
    private final Quarters quarters;
    private final Cases cases;
    private final Interviews interviews;
    private final ContractCases contracts;
    private final Concerns concerns;
    private final CqcRatings ratings;

    InspectionKnowledge(RegisterWiring register, Quarters quarters, Cases cases, Interviews interviews, ContractCases contracts, Concerns concerns) {
        this.register = register;
        this.quarters = quarters;
        this.cases = cases;
        this.interviews = interviews;
        this.contracts = contracts;
        this.concerns = concerns;
        this.ratings = register.ratings();
    }

    @Override
    public List<Held> of(PracticeCode practice, LocalDate on) throws TroubleException {
        var held = new ArrayList<Held>();
        figures(held, PerformanceWiring.measures(register).figures(), practice);
        dashboard(held, practice);
        register.practices().find(practice).ifPresent(p -> profile(held, p));
        notes(held, practice);
        concerns(held, practice, on);
        contract(held, practice, on);
        ratings(held, practice);
        interviews.of(practice).stream().filter(f -> f.interview().state() == InterviewState.FINALISED).findFirst().ifPresent(f -> stocktake(held, f));
        held.sort(Comparator.comparing(Held::item));
        return held;
    }

    private static void figures(List<Held> held, MeasureFigures figures, PracticeCode practice) {
        FIGURES.forEach((item, beginnings) -> {
            var found = figures.measures().stream().filter(m -> beginnings.stream().anyMatch(m::startsWith)).sorted()
                    .flatMap(m -> figures.latest(m, practice).filter(o -> o.value() != null).stream()).toList();
            if (found.isEmpty()) {
                return;
            }
            var newest = found.stream().map(Observed::asOf).max(Comparator.naturalOrder()).orElseThrow();
            held.add(new Held(item, Reason.of("", "inspection.known.file", found.getLast().file()), newest, Reason.of("", "inspection.known.figures", found.size(),
                    found.stream().limit(FEW).map(o -> Reason.of("", "inspection.known.figure", called(figures, o.measure()), plain(o.value()))).toList())));
        });
    }

    /// A figure's title; where its file gives none, the last word of its id.
    private static String called(MeasureFigures figures, String measure) {
        var name = figures.name(measure);
        return name.equals(measure) ? measure.substring(measure.lastIndexOf('.') + 1).replace('-', ' ') : name;
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.setScale(Math.min(1, Math.max(0, value.stripTrailingZeros().scale())), RoundingMode.HALF_UP).toPlainString();
    }

    private void dashboard(List<Held> held, PracticeCode practice) throws TroubleException {
        var validated = quarters.all().stream().filter(Quarter::isValidated).reduce((_, newest) -> newest);
        var standing = validated.isEmpty() ? null : quarters.result(validated.get()).of(practice).orElse(null);
        var overall = standing == null ? null : standing.overall();
        var status = standing == null ? null : standing.status();
        if (standing != null && overall != null && status != null) {
            var source = Reason.of("", "inspection.known.quarter", validated.orElseThrow().quarter());
            var day = validated.orElseThrow().dashboard().published();
            held.add(new Held(ChecklistItem.PI_02, source, day, Reason.of("", "inspection.known.overall", overall)));
            held.add(new Held(ChecklistItem.PI_13, source, day, Reason.of("", "inspection.known.status", Reason.of("", "casework.status." + status.word()), standing.rank())));
        }
    }

    private void profile(List<Held> held, Practice practice) {
        var size = practice.listSize();
        var pcn = practice.belonging().pcn();
        held.add(new Held(ChecklistItem.PI_07, Reason.of("", "inspection.known.register"), size == null ? null : size.on(), Reason.of("", "inspection.known.profile",
                practice.properName(), size == null ? "–" : size.patients(), pcn == null ? "–" : pcn.name())));
    }

    private void notes(List<Held> held, PracticeCode practice) {
        var notes = register.notes().of(practice);
        if (!notes.isEmpty()) {
            var newest = notes.stream().map(n -> n.value().on()).max(Comparator.naturalOrder()).orElseThrow();
            held.add(new Held(ChecklistItem.PI_10, Reason.of("", "inspection.known.notes"), newest, Reason.of("", "inspection.known.notes.count", notes.size())));
        }
    }

    private void contract(List<Held> held, PracticeCode practice, LocalDate on) {
        cases.of(practice, on).stream().reduce((_, newest) -> newest).ifPresent(file -> held.add(new Held(ChecklistItem.PI_11, Reason.of("", "inspection.known.cases"), file.of().since(),
                Reason.of("", "inspection.known.case", Reason.of("", file.of().stage().key()), file.of().opened()))));
        contracts.of(practice).stream().filter(f -> f.of().open() && !f.of().openedOn().isAfter(on)).forEach(file -> held.add(new Held(ChecklistItem.PI_11,
                Reason.of("", "inspection.known.contract"), file.of().openedOn(), Reason.of("", "inspection.known.contract-case", file.of().title(), Reason.of("", file.standing(on).key())))));
    }

    private void concerns(List<Held> held, PracticeCode practice, LocalDate on) {
        var open = concerns.open(on).stream().filter(c -> c.of().practice().equals(practice)).toList();
        if (!open.isEmpty()) {
            var newest = open.stream().map(c -> c.of().foundOn()).max(Comparator.naturalOrder()).orElseThrow();
            held.add(new Held(ChecklistItem.PI_10, Reason.of("", "inspection.known.concerns"), newest, Reason.of("", "inspection.known.concerns.count", open.size())));
        }
    }

    private void ratings(List<Held> held, PracticeCode practice) throws TroubleException {
        ratings.of(practice).ifPresent(r -> {
            var overall = r.overall();
            held.add(new Held(ChecklistItem.PI_12, Reason.of("", "inspection.known.ratings"), r.published(),
                    overall == null ? Reason.of("", "inspection.known.unrated", r.said()) : Reason.of("", "inspection.known.rated", Reason.of("", overall.key()))));
        });
    }

    private static void stocktake(List<Held> held, InterviewFile file) {
        var day = file.interview().day();
        var source = Reason.of("", "inspection.known.stocktake");
        var infection = file.answers().values().stream().filter(a -> a.question().startsWith("IPC-") && a.outcome() != null).count();
        if (infection > 0) {
            held.add(new Held(ChecklistItem.PI_16C, source, day, Reason.of("", "inspection.known.infection", infection)));
        }
        held.add(new Held(ChecklistItem.PI_13, source, day, Reason.of("", "inspection.known.answers", file.progress().answered(), file.progress().asked())));
    }
}
