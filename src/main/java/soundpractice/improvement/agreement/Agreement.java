package soundpractice.improvement.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanPaper;
import soundpractice.improvement.support.Pounds;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A memorandum or agreement of a practice. While it is a draft it can be written; once its text is fixed ([FixedText]) only its state moves.
///
/// @param number the version: an amendment is the next
/// @param amends the version before; null for the first
/// @param changes what the amendment changes, in a sentence; empty for the first
/// @param plan the plan it annexes; null if none
/// @param planProof the proof code of the agreed plan it annexes: the plan is frozen with it
/// @param parties in the order of the signature blocks
/// @param clauses the wordings it was drafted with
/// @param left clauses of the library that this agreement leaves out, by id
public record Agreement(
        PracticeCode practice,
        AgreementKind kind,
        String title,
        int number,
        @Nullable RecordId amends,
        String changes,
        @Nullable RecordId plan,
        String planProof,
        List<Party> parties,
        List<Clause> clauses,
        List<String> left,
        Terms terms,
        AgreementState state,
        LocalDate since) {

    /// Agreements in the journal, each scoped to its practice.
    public static final Kind<Agreement> KIND = Kind.of("improvement.agreement", Agreement.class).together("state", "since").together("plan", "planProof");

    public Agreement {
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        left = List.copyOf(left);
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The party of a role.
    public Optional<Party> party(PartyRole role) {
        return parties.stream().filter(p -> p.role() == role).findFirst();
    }

    /// The same agreement in another state.
    public Agreement in(AgreementState next, LocalDate on) {
        return new Agreement(practice, kind, title, number, amends, changes, plan, planProof, parties, clauses, left, terms, next, on);
    }

    /// The same agreement with other parties and terms.
    public Agreement between(List<Party> who, Terms on) {
        return new Agreement(practice, kind, title, number, amends, changes, plan, planProof, who, clauses, left, on, state, since);
    }

    /// The same agreement without these clauses.
    public Agreement without(List<String> ids) {
        return new Agreement(practice, kind, title, number, amends, changes, plan, planProof, parties, clauses, ids, terms, state, since);
    }

    /// The next version of this agreement, saying what changes.
    public Agreement amended(RecordId self, String what, List<Clause> wordings, String proof, LocalDate on) {
        return new Agreement(practice, kind, title, number + 1, self, what, plan, proof, parties, wordings, left, terms, AgreementState.DRAFT, on);
    }

    /// The clauses that stand, with their gaps filled.
    public List<Clause> filled() {
        return clauses.stream().filter(c -> !left.contains(c.id()))
                .map(c -> new Clause(c.id(), c.version(), c.kinds(), c.section(), c.order(), fill(c.text()), c.rule())).toList();
    }

    private String fill(String text) {
        var filled = text;
        for (var gap : gaps().entrySet()) {
            filled = filled.replace("{" + gap.getKey() + "}", gap.getValue());
        }
        return filled;
    }

    private Map<String, String> gaps() {
        var gaps = new HashMap<String, String>();
        for (var role : PartyRole.values()) {
            gaps.put(role.word(), party(role).map(Party::name).orElse(""));
        }
        gaps.put("from", PlanPaper.printed(terms.from()));
        gaps.put("until", PlanPaper.printed(terms.until()));
        gaps.put("cap", pounds(terms.cap()));
        gaps.put("matched", pounds(terms.matched()));
        gaps.put("price", pounds(terms.price()));
        gaps.put("ratio", terms.ratio().stripTrailingZeros().toPlainString());
        gaps.put("plan_proof", planProof);
        return gaps;
    }

    /// An amount as pages print it: £5,000, or £5,000.50.
    public static String pounds(BigDecimal amount) {
        return Pounds.printed(amount);
    }
}
