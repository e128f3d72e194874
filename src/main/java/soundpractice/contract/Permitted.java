package soundpractice.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import soundpractice.contract.investigation.Investigation;
import soundpractice.contract.investigation.Level;
import soundpractice.contract.investigation.Result;
import soundpractice.journal.Entry;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;

/// Which steps are open in a case and what bars the others, each with its reason (§7, L-1 to L-7). A rating, a concern or an inspection alone opens none of the
/// courses that act on the contract (L-1).
public final class Permitted {
    private Permitted() {}

    /// Every step with what bars it; open where nothing does.
    public static Map<CaseStep, List<Problem>> of(ContractFile file, LocalDate today) {
        var all = new EnumMap<CaseStep, List<Problem>>(CaseStep.class);
        for (var step : CaseStep.values()) {
            all.put(step, against(step, file, today));
        }
        return all;
    }

    /// What bars a step; empty when it is open.
    public static List<Problem> against(CaseStep step, ContractFile file, LocalDate today) {
        if (!file.of().open()) {
            return List.of(Problem.of("contract.barred.closed", Objects.requireNonNull(file.of().closedOn())));
        }
        return switch (step) {
            case ASSESS -> List.of();
            case MINOR, MODERATE, MAJOR -> investigate(step.level().orElseThrow(), file);
            case NO_ACTION -> noAction(file);
            case REMEDIAL -> notice(file, false);
            case BREACH -> notice(file, true);
            case SANCTION, TERMINATION -> grave(step.action().orElseThrow(), file);
            case CLOSE -> close(file);
        };
    }

    private static List<Problem> investigate(Level level, ContractFile file) {
        var problems = new ArrayList<>(unassessed(file));
        file.investigation().map(Entry::value).filter(i -> i.level().compareTo(level) >= 0)
                .ifPresent(i -> problems.add(Problem.of("contract.barred.investigation-runs", Reason.of("", i.level().key()), i.openedOn())));
        var highest = file.investigations().stream().map(i -> i.value().level()).max(Level::compareTo);
        if (file.investigation().isEmpty() && highest.filter(h -> h.compareTo(level) > 0).isPresent()) {
            problems.add(Problem.of("contract.barred.level-below", Reason.of("", highest.get().key())));
        }
        return problems;
    }

    private static List<Problem> unassessed(ContractFile file) {
        return file.assessments().isEmpty() ? List.of(Problem.of("contract.barred.not-assessed")) : List.of();
    }

    private static List<Problem> unsettled(ContractFile file) {
        var problems = new ArrayList<>(unassessed(file));
        file.investigation().map(Entry::value).ifPresent(i -> problems.add(Problem.of("contract.barred.investigation-open", Reason.of("", i.level().key()), i.openedOn())));
        return problems;
    }

    private static List<Problem> noAction(ContractFile file) {
        var problems = unsettled(file);
        file.concluded().map(Investigation::result).filter(r -> r != Result.ASSURED && r != Result.NO_BREACH)
                .ifPresent(r -> problems.add(Problem.of("contract.barred.breach-found", Reason.of("", r.key()))));
        file.running().forEach(n -> problems.add(Problem.of("contract.barred.notice-runs", Reason.of("", n.form().key()))));
        return problems;
    }

    /// A notice cites the contract's terms and rests on the commissioner's own evidence. A breach notice is for what cannot be put right, or for a remedial notice
    /// that was not satisfied.
    private static List<Problem> notice(ContractFile file, boolean breach) {
        var problems = unsettled(file);
        problems.addAll(ownCase(file));
        var found = file.concluded();
        if (found.isPresent() && !breach && found.get().result() != Result.REMEDIABLE) {
            problems.add(Problem.of("contract.barred.not-remediable", Reason.of("", Objects.requireNonNull(found.get().result()).key())));
        }
        boolean lasting = found.filter(i -> i.result() == Result.NOT_REMEDIABLE || i.result() == Result.GRAVE).isPresent();
        if (breach && !lasting && file.failedRemedy().isEmpty()) {
            problems.add(Problem.of("contract.barred.remedy-first"));
        }
        return problems;
    }

    /// The commissioner's own investigation and evidence (L-1).
    private static List<Problem> ownCase(ContractFile file) {
        var problems = new ArrayList<Problem>();
        if (file.concluded().filter(i -> !i.breaches().isEmpty()).isEmpty()) {
            problems.add(Problem.of("contract.barred.no-own-finding").by(RuleId.of("L-1")));
        }
        if (file.ownEvidence().isEmpty()) {
            problems.add(Problem.of("contract.barred.no-own-evidence").by(RuleId.of("L-1")));
        }
        return problems;
    }

    /// Sanction and termination: special measures or an earlier notice not followed; then a fresh assessment that finds patients at significant risk, a visit and full
    /// investigation that finds a grave breach, own evidence, and legal advice. Never on a rating alone (L-1).
    private static List<Problem> grave(Action action, ContractFile file) {
        var problems = unsettled(file);
        var failed = file.issued().stream().filter(n -> n.failed()).reduce((_, last) -> last);
        if (!file.of().alongside().specialMeasures() && failed.isEmpty()) {
            problems.add(Problem.of("contract.barred.no-trigger"));
        }
        var full = file.concluded().filter(i -> i.level() == Level.MAJOR);
        if (full.isEmpty()) {
            problems.add(Problem.of("contract.barred.no-full-investigation").by(RuleId.of("L-1")));
        } else if (full.get().result() != Result.GRAVE) {
            problems.add(Problem.of("contract.barred.not-grave", Reason.of("", Objects.requireNonNull(full.get().result()).key())));
        }
        if (file.ownEvidence().isEmpty()) {
            problems.add(Problem.of("contract.barred.no-own-evidence").by(RuleId.of("L-1")));
        }
        boolean visited = file.investigations().stream().map(Entry::value).anyMatch(i -> i.visit().on() != null && !i.visit().refused());
        if (full.isPresent() && !visited) {
            problems.add(Problem.of("contract.barred.no-visit").by(RuleId.of("L-1")));
        }
        var since = failed.map(n -> Objects.requireNonNull(n.settlement()).on()).orElse(file.of().notifiedOn());
        var fresh = file.assessment().filter(a -> !a.on().isBefore(since));
        if (fresh.isEmpty()) {
            problems.add(Problem.of("contract.barred.no-fresh-assessment"));
        } else if (!fresh.get().significant()) {
            problems.add(Problem.of("contract.barred.risk-not-significant").by(RuleId.of("L-1")));
        }
        if (file.advice().stream().noneMatch(a -> a.covers().contains(action))) {
            problems.add(Problem.of("contract.barred.no-advice", Reason.of("", action.key())).by(RuleId.of("L-1")));
        }
        return problems;
    }

    private static List<Problem> close(ContractFile file) {
        var problems = new ArrayList<Problem>();
        file.investigation().map(Entry::value).ifPresent(i -> problems.add(Problem.of("contract.barred.investigation-open", Reason.of("", i.level().key()), i.openedOn())));
        if (file.decisions().isEmpty()) {
            problems.add(Problem.of("contract.barred.undecided"));
        }
        file.running().forEach(n -> problems.add(Problem.of(n.appealed() ? "contract.barred.appeal-open" : "contract.barred.notice-runs", Reason.of("", n.form().key()))));
        if (file.decision().filter(d -> d.action() == Action.NONE).isPresent() && file.issued().stream().noneMatch(n -> n.form().action() == Action.NONE)) {
            problems.add(Problem.of("contract.barred.nobody-told").by(RuleId.of("N-16")));
        }
        return problems;
    }
}
