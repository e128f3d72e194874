package soundpractice.shell.wiring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Case;
import soundpractice.casework.Decision;
import soundpractice.casework.Stage;
import soundpractice.journal.Kind;
import soundpractice.kernel.Problem;
import soundpractice.performance.Challenge;
import soundpractice.security.Permission;
import soundpractice.security.Role;

/// What a role may write, by kind of record: the one place where the table of permissions is asked. A record needs one of the permissions
/// named; a kind that is not named needs any permission to write at all, so that whoever only looks cannot write it either.
final class Permits {
    private static final Set<Permission> ANY = EnumSet.complementOf(EnumSet.of(Permission.LOOK, Permission.SEE_HISTORY));
    private static final Set<Permission> PAPERS = EnumSet.of(Permission.HANDLE_LETTERS, Permission.HOLD_STOCKTAKE, Permission.WRITE_PLAN,
            Permission.ACT_ON_CONTRACT, Permission.KEEP_COMMITTEE, Permission.PUBLISH_QUARTER);

    private Permits() {}

    /// Why a role may not write this record; empty when it may.
    ///
    /// @param kind its kind's name
    /// @param value what is to be written, null for a deletion or when it is not known
    static Optional<Problem> refusal(Role role, String kind, @Nullable Object value) {
        var needed = needed(kind, value);
        return needed.stream().anyMatch(role::may) ? Optional.empty() : Optional.of(refusal(role, needed.iterator().next()));
    }

    /// The sentence for a role that lacks a permission, naming who has it.
    static Problem refusal(Role role, Permission lacking) {
        var who = Arrays.stream(Role.values()).filter(each -> each.may(lacking)).map(each -> Problem.of(each.key())).toList();
        return Problem.of("security.not-permitted", Problem.of(lacking.key()), Problem.of(role.key()), who);
    }

    static Set<Permission> needed(String kind, @Nullable Object value) {
        return switch (kind) {
            case "register.dataset", "register.imported_file" -> Set.of(Permission.IMPORT_REGISTER);
            case "register.contact", "register.intelligence", "register.visit", "register.particulars", "register.closure",
                    "performance.matrix_entry", "performance.vulnerable" -> Set.of(Permission.EDIT_PRACTICE);
            case "register.area", "performance.policy", "performance.score_policy", "performance.ruling", "casework.letter_settings", "casework.requirements", "calendar.closed_day", "casework.pathway", "stocktake.questionnaire", "stocktake.questionnaire_draft",
                    "stocktake.score_rules" -> Set.of(Permission.CHANGE_POLICY);
            case "performance.dashboard" -> Set.of(Permission.PUBLISH_QUARTER);
            case "performance.challenge" -> Set.of(isOpen(value) ? Permission.LOG_CHALLENGE : Permission.VALIDATE_QUARTER);
            case "performance.frozen_quarter" -> Set.of(Permission.VALIDATE_QUARTER);
            case "committee.body" -> Set.of(Permission.CHANGE_POLICY);
            case "casework.case", "casework.decision" -> ofCase(value);
            case "casework.course" -> Set.of(Permission.DECIDE_CASES, Permission.KEEP_COMMITTEE);
            case "casework.letter", "casework.engagement", "casework.visit", "casework.dispute", "casework.support_request", "casework.copy",
                    "casework.signup_answer", "casework.seen_clock", "casework.pathway_case", "casework.pathway_step" -> Set.of(Permission.HANDLE_LETTERS);
            case "inspection.course", "inspection.step", "inspection.settings" -> Set.of(Permission.ACT_ON_CONTRACT);
            case "documents.issued" -> PAPERS;
            case "security.member" -> Set.of(Permission.MANAGE_MEMBERS);
            default -> ofRoom(kind);
        };
    }

    private static Set<Permission> ofRoom(String kind) {
        return switch (kind.substring(0, kind.indexOf('.'))) {
            case "stocktake" -> Set.of(Permission.HOLD_STOCKTAKE);
            case "improvement" -> Set.of(Permission.WRITE_PLAN);
            // Whoever takes the regulator's call writes the concern down, and prepares the visit; only the way with the regulator is decided by few.
            case "inspection" -> EnumSet.of(Permission.ACT_ON_CONTRACT, Permission.EDIT_PRACTICE);
            case "contract" -> Set.of(Permission.ACT_ON_CONTRACT);
            case "committee" -> Set.of(Permission.KEEP_COMMITTEE);
            case "sync" -> Set.of(Permission.CARRY_OUT);
            default -> ANY;
        };
    }

    /// Whoever keeps the committee writes down its course; whoever answers letters opens a self-referral, which decides nothing.
    private static Set<Permission> ofCase(@Nullable Object value) {
        boolean course = value instanceof Case of ? of.stage().isCourse() : value instanceof Decision decision && decision.before() == Stage.PCQG_REVIEW;
        if (course) {
            return Set.of(Permission.DECIDE_CASES, Permission.KEEP_COMMITTEE);
        }
        return value instanceof Case of && of.stage() == Stage.INFORMAL ? Set.of(Permission.DECIDE_CASES, Permission.HANDLE_LETTERS) : Set.of(Permission.DECIDE_CASES);
    }

    private static boolean isOpen(@Nullable Object value) {
        return value instanceof Challenge challenge && challenge.verdict() == Challenge.Verdict.OPEN;
    }

    /// Every kind that is named in the table, for its test.
    static List<String> named(List<Kind<?>> kinds) {
        return kinds.stream().map(Kind::name).filter(name -> !needed(name, null).equals(ANY)).toList();
    }
}
