package soundpractice.casework;

import static soundpractice.documents.LetterField.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUps;
import soundpractice.documents.LetterKind;
import soundpractice.documents.LetterModel;
import soundpractice.documents.LetterTable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Policies;
import soundpractice.performance.Policy;
import soundpractice.performance.Quarters;
import soundpractice.performance.Standing;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.Contacts;
import soundpractice.register.Practices;

/// Fills the letters from what the program knows: register, contacts, the validated quarter, the team's settings. What is not known stays empty, and an
/// empty field that the letter needs stops it by name.
public final class CaseLetterModels {
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /// How a letter speaks of people whom nobody has entered yet: by what they are to the practice, never by an invented name.
    ///
    /// @param addressee after "Dear" (`Practice Clinical Lead`)
    /// @param unnamed in a form's place for a name
    /// @param neighbourhoodManager in a sentence
    public record StandIns(String addressee, String unnamed, String neighbourhoodManager) {}

    private final Cases cases;
    private final Practices practices;
    private final Contacts contacts;
    private final StandIns standIns;
    private final Quarters quarters;
    private final Policies policies;
    private final SignUps signUps;
    private final AgreedActions agreed;

    /// What a practice agreed to do, for the first columns of template C3.
    public interface AgreedActions {
        /// Nothing agreed: the practice writes its actions in itself.
        AgreedActions NONE = (_, _, _) -> List.of();

        /// Action, who leads it, by when; of the plan made for the sign-up requirements or of the one for the quarter's results.
        List<List<String>> of(PracticeCode practice, FinancialQuarter quarter, boolean signUp);
    }

    /// Fills from these.
    public CaseLetterModels(
            Cases cases, Practices practices, Contacts contacts, Quarters quarters, Policies policies, SignUps signUps, AgreedActions agreed, StandIns standIns) {
        this.cases = cases;
        this.practices = practices;
        this.contacts = contacts;
        this.standIns = standIns;
        this.quarters = quarters;
        this.policies = policies;
        this.signUps = signUps;
        this.agreed = agreed;
    }

    /// The letter that a decision calls for, dated so.
    public LetterModel of(CaseFile file, Decision decision, LocalDate date) throws TroubleException {
        var practice = decision.practice();
        var kind = decision.letter();
        var policy = policies.of(decision.quarter());
        var fields = new LinkedHashMap<String, String>();
        sender(fields, kind);
        addressee(fields, practice, date);
        fields.put(CASE_REFERENCE, file.of().reference());
        fields.put(QUARTER, "Q" + decision.quarter().number());
        fields.put(YEAR, decision.quarter().year());
        var result = quarters.result(decision.quarter());
        var standing = result.flatMap(r -> r.of(practice)).orElse(null);
        if (LetterKind.find(String.valueOf(kind)).isEmpty()) {
            return new LetterModel(String.valueOf(kind), practice, date, decision.variant(), fields, Map.of(), cases.settings().language());
        }
        standing(fields, standing, policy, needs(decision));
        answer(fields, decision, policy, date, needs(decision));
        before(fields, file, decision);
        var model = new LetterModel(String.valueOf(kind), practice, date, decision.variant(), fields, Map.of(), cases.settings().language());
        return switch (String.valueOf(kind)) {
            case "letter-2" -> model.withTable(LetterTable.OUTSTANDING, outstanding(practice, decision.quarter(), Round.Q2));
            case "letter-3" -> model.withTable(LetterTable.AGREED_ACTIONS, agreed.of(practice, decision.quarter(), true));
            case "letter-4" -> model.withTable(LetterTable.MEASURES, measures(decision.quarter(), practice, policy));
            case "letter-5" -> model.withTable(LetterTable.AGREED_ACTIONS, agreed.of(practice, decision.quarter(), false));
            default -> model;
        };
    }

    /// C1's first three columns: requirement, answer when the year opened, answer at the close of the round's quarter.
    private List<List<String>> outstanding(PracticeCode practice, FinancialQuarter quarter, Round round) {
        return signUps.sheet(practice, quarter.startYear()).outstanding(round).stream()
                .map(l -> List.of(l.requirement().title(), l.printed(Round.OPENING), l.printed(round))).toList();
    }

    private static List<String> needs(Decision decision) {
        var kind = LetterKind.find(String.valueOf(decision.letter())).orElseThrow();
        var all = new ArrayList<>(kind.required());
        all.addAll(kind.variants().getOrDefault(decision.variant(), List.of()));
        return all;
    }

    private void sender(Map<String, String> fields, @Nullable String kind) {
        var s = cases.settings();
        fields.put(ORGANISATION, s.organisation());
        fields.put(SENDER_ADDRESS, s.senderAddress());
        fields.put(SERVICE, s.service());
        fields.put(STANDARD, s.standard());
        fields.put(SUPPORT_NAME, s.supportName());
        fields.put(SUPPORT_EMAIL, s.supportEmail());
        fields.put(NEIGHBOURHOOD_BODY, s.neighbourhoodBody());
        fields.put(SIGNATORY_ROLE, s.signatoryRole());
        fields.put(SIGNATORY_NAME, s.signatoryName());
        fields.put(SIGNATORY_PHONE, s.signatoryPhone());
        fields.put(SIGNATORY_EMAIL, s.signatoryEmail());
        boolean early = "letter-1".equals(kind) || "letter-2".equals(kind);
        fields.put(SIGNATORY_TEAM, early && !s.teamOnEveryLetter() ? "" : s.signatoryTeam());
    }

    private void addressee(Map<String, String> fields, PracticeCode code, LocalDate date) {
        var practice = practices.find(code);
        fields.put(PRACTICE_NAME, practice.map(p -> p.properName()).orElse(""));
        fields.put(PRACTICE_ADDRESS, practice.map(p -> String.join("\n", p.address().asWritten())).orElse(""));
        var lead = contacts.holding(ContactRole.CLINICAL_LEAD, code, date);
        fields.put(ADDRESSEE, lead.map(Contact::familyName).orElse(standIns.addressee()));
        fields.put(CLINICAL_LEAD, lead.map(Contact::fullName).orElse(standIns.unnamed()));
        fields.put(OTHER_LEAD, contacts.holding(ContactRole.NON_CLINICAL_LEAD, code, date).map(Contact::fullName).orElse(standIns.unnamed()));
        fields.put(NEIGHBOURHOOD_MANAGER,
                contacts.holding(ContactRole.NEIGHBOURHOOD_MANAGER, code, date).map(Contact::fullName).orElse(standIns.neighbourhoodManager()));
    }

    private static void standing(Map<String, String> fields, @Nullable Standing standing, Policy policy, List<String> needs) {
        put(fields, needs, RED_BELOW, percent(policy.redBelow()));
        put(fields, needs, BOTTOM_N, number(policy.bottomN()));
        if (standing != null) {
            var overall = standing.overall();
            put(fields, needs, OVERALL, overall == null ? "" : exact(overall));
            put(fields, needs, RANK, standing.rank() == 0 ? "" : ordinal(standing.rank()));
            fields.put(RANKED_OF, Integer.toString(standing.terms().ranked()));
        }
    }

    private void answer(Map<String, String> fields, Decision decision, Policy policy, LocalDate date, List<String> needs) {
        var s = cases.settings();
        put(fields, needs, MAILBOX, s.mailbox());
        put(fields, needs, COMMITTEE, s.committee());
        put(fields, needs, DEADLINE, LetterModel.printed(date.plusDays(policy.submissionDays())));
        put(fields, needs, EVIDENCE_BY, LetterModel.printed(new FinancialQuarter(decision.quarter().startYear(), 3).lastDay()));
    }

    private static void before(Map<String, String> fields, CaseFile file, Decision decision) {
        if (decision.variant().equals(LetterKind.TWO_QUARTERS)) {
            var previous = decision.quarter().previous();
            fields.put(PREVIOUS_QUARTER, "Q" + previous.number());
            fields.put(PREVIOUS_YEAR, previous.year());
        }
        if (decision.variant().equals(LetterKind.SILENCE)) {
            var last = file.unanswered().stream().map(Deadline::letter).findFirst().or(file::lastLetter);
            fields.put(UNANSWERED_LETTER, last.map(l -> "Letter " + l.number()).orElse(""));
            fields.put(UNANSWERED_DATE, last.map(l -> LetterModel.printed(l.letterDate())).orElse(""));
        }
    }

    private List<List<String>> measures(FinancialQuarter quarter, PracticeCode practice, Policy policy) throws TroubleException {
        var found = quarters.find(quarter);
        if (found.isEmpty()) {
            return List.of();
        }
        var figures = quarters.figures(found.get());
        var row = figures.of(practice);
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < figures.measures().size() && row.isPresent(); i++) {
            var figure = row.get().measures().get(i);
            var word = figure == null ? "" : policy.statusOf(figure).word();
            rows.add(List.of(figures.measures().get(i), figure == null ? "–" : percent(figure),
                    word.isEmpty() ? "–" : Character.toUpperCase(word.charAt(0)) + word.substring(1)));
        }
        return rows;
    }

    private static void put(Map<String, String> fields, List<String> needs, String field, String value) {
        if (needs.contains(field)) {
            fields.put(field, value);
        }
    }

    private static String percent(Percent percent) {
        return percent + "%";
    }

    /// One decimal, except where that would round a figure up to a limit it has not reached (P-19).
    private static String exact(Percent percent) {
        boolean claimsMore = percent.rounded().compareTo(percent.value()) > 0 && percent.rounded().stripTrailingZeros().scale() <= 0;
        return (claimsMore ? percent.value() : percent.rounded()).toPlainString() + "%";
    }

    private static String number(int n) {
        return n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n);
    }

    private static String ordinal(int n) {
        if (n % 100 >= 11 && n % 100 <= 13) {
            return n + "th";
        }
        return n + switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
