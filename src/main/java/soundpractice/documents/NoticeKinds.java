package soundpractice.documents;

import static soundpractice.documents.LetterField.*;
import static soundpractice.documents.NoticeField.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The letter on no action and the two notices under a contract, with the fields that `nhse-documents.md` §10 asks of each, and the papers of an investigation (§8).
/// All letters and notices carry the same signature block.
public final class NoticeKinds {
    /// The letter that says no contractual action follows (Annex 8).
    public static final String NO_ACTION = "notice-no-action";
    /// The remedial notice (Annex 9(a)).
    public static final String REMEDIAL = "notice-remedial";
    /// The breach notice (Annex 9(b)).
    public static final String BREACH = "notice-breach";
    /// The letter of a minor investigation that asks for information and assurance (§8).
    public static final String ASSURANCE_LETTER = "assurance-letter";
    /// The terms of reference of an audit (§8).
    public static final String TERMS_OF_REFERENCE = "terms-of-reference";
    /// A witness's statement with the consent to its five uses (§8).
    public static final String WITNESS_STATEMENT = "witness-statement";
    /// Block A of the letter on no action: evidence was asked for and came in.
    public static final String ASSURED = "assured";
    /// Block B: nothing was asked for, no present breach is found.
    public static final String NO_BREACH = "no-breach";
    /// A remedial notice with at least the usual time.
    public static final String USUAL = "usual";
    /// A remedial notice with block C: a shorter time, and the ground for it.
    public static final String SHORTER = "shorter";

    private static final List<String> EVERY_NOTICE = List.of(ORGANISATION, SENDER_ADDRESS, LETTER_DATE, CASE_REFERENCE, ADDRESSEE, PRACTICE_NAME, PRACTICE_CODE,
            PRACTICE_ADDRESS, CONTRACT, CONTRACT_WORD, SIGNATORY_NAME, SIGNATORY_ROLE, SIGNATORY_PHONE, SIGNATORY_EMAIL);
    private static final List<String> OF_BREACH = List.of(CONTRACT_START, DISCUSSED, STATUTE, APPEAL_ADDRESS, APPEAL_DAYS, APPEAL_BY, LMC, LMC_CONTACT);

    static final List<LetterKind> ALL = List.of(
            kind(NO_ACTION, more(EVERY_NOTICE, CONTRACT_DATE), Map.of(ASSURED, List.of(), NO_BREACH, List.of()), Set.of(), Set.of(CONCERNS),
                    tables(CONCERNS, 1, EVIDENCE_ASKED, 1)),
            kind(REMEDIAL, more(more(EVERY_NOTICE, OF_BREACH.toArray(String[]::new)), REMEDY_BY, REMEDY_DAYS, USUAL_DAYS, REVIEW_DATE, REVIEW_VENUE),
                    Map.of(USUAL, List.of(), SHORTER, List.of(SHORTER_GROUND, SHORTER_FACTS)), Set.of(ALONGSIDE), Set.of(GROUNDS, EVIDENCE, ACTIONS),
                    tables(GROUNDS, 2, EVIDENCE, 1, ACTIONS, 1)),
            kind(BREACH, more(EVERY_NOTICE, OF_BREACH.toArray(String[]::new)), Map.of(), Set.of(ALONGSIDE, EARLIER_NOTICE), Set.of(GROUNDS, EVIDENCE),
                    tables(GROUNDS, 2, EVIDENCE, 1)),
            kind(ASSURANCE_LETTER, more(EVERY_NOTICE, CONTRACT_DATE, MATTER, ANSWER_BY, LMC, LMC_CONTACT), Map.of(), Set.of(), Set.of(CONCERNS, POINTS), tables(CONCERNS, 1, POINTS, 1)),
            kind(TERMS_OF_REFERENCE, more(EVERY_NOTICE, CONTRACT_DATE, MATTER, PURPOSE, LEAD, TEAM, LMC, LMC_CONTACT), Map.of(), Set.of(VISIT_DATE), Set.of(TERMS, AREAS),
                    tables(TERMS, 2, AREAS, 1)),
            kind(WITNESS_STATEMENT, List.of(ORGANISATION, LETTER_DATE, CASE_REFERENCE, PRACTICE_NAME, PRACTICE_CODE, CONTRACT, CONTRACT_DATE, MATTER, WITNESS, TAKEN_BY, TAKEN_ON,
                    CONSENT_ON), Map.of(), Set.of(SENDER_ADDRESS, ADDRESSEE, PRACTICE_ADDRESS, CONTRACT_WORD, SIGNATORY_NAME, SIGNATORY_ROLE, SIGNATORY_PHONE, SIGNATORY_EMAIL),
                    Set.of(SAID, USES), tables(SAID, 1, USES, 1)));

    private NoticeKinds() {}

    private static LetterKind kind(String id, List<String> required, Map<String, List<String>> variants, Set<String> may, Set<String> filled, Map<String, Integer> tables) {
        return new LetterKind(id, "notices", 0, required, variants, may, filled, tables, List.of());
    }

    private static List<String> more(List<String> fields, String... others) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(others));
        return all;
    }

    private static Map<String, Integer> tables(Object... named) {
        var all = new LinkedHashMap<String, Integer>();
        for (int i = 0; i + 1 < named.length; i += 2) {
            all.put((String) named[i], (Integer) named[i + 1]);
        }
        return all;
    }
}
