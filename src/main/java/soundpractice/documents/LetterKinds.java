package soundpractice.documents;

import static soundpractice.documents.LetterField.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The five letters of the Salford Standard process, with the fields that `salford-letters.md` §1-3 ask of each.
final class LetterKinds {
    private static final List<String> EVERY_LETTER = List.of(
            ORGANISATION, SENDER_ADDRESS, LETTER_DATE, CASE_REFERENCE, ADDRESSEE, PRACTICE_NAME, PRACTICE_CODE, PRACTICE_ADDRESS,
            SERVICE, STANDARD, QUARTER, YEAR, SUPPORT_NAME, SUPPORT_EMAIL, NEIGHBOURHOOD_MANAGER, NEIGHBOURHOOD_BODY,
            SIGNATORY_ROLE, SIGNATORY_PHONE, SIGNATORY_EMAIL);
    private static final Set<String> MAY = Set.of(SIGNATORY_NAME, CLINICAL_LEAD, OTHER_LEAD, RANKED_OF, SIGNATORY_TEAM);

    /// All of them, by number.
    static final List<LetterKind> ALL = List.of(
            kind(1, fields(RED_BELOW, BOTTOM_N, OVERALL, RANK), Map.of(), Set.of(), List.of()),
            kind(2, fields(MAILBOX, DEADLINE, EVIDENCE_BY, COMMITTEE, RED_BELOW, BOTTOM_N), Map.of(), Set.of(LetterTable.OUTSTANDING),
                    List.of(Enclosure.C1, Enclosure.PROCESS)),
            kind(3, fields(MAILBOX, DEADLINE, SIGNATORY_TEAM, COMMITTEE), Map.of(), Set.of(), List.of(Enclosure.C3)),
            kind(4, fields(MAILBOX, DEADLINE, SIGNATORY_TEAM, COMMITTEE, RED_BELOW, BOTTOM_N, OVERALL, RANK), Map.of(), Set.of(),
                    List.of(Enclosure.C2, Enclosure.PROCESS, Enclosure.DASHBOARD)),
            kind(5, fields(MAILBOX, DEADLINE, SIGNATORY_TEAM, COMMITTEE),
                    Map.of(LetterKind.TWO_QUARTERS, List.of(PREVIOUS_QUARTER, PREVIOUS_YEAR, RED_BELOW, BOTTOM_N, OVERALL, RANK),
                            LetterKind.SILENCE, List.of(UNANSWERED_LETTER, UNANSWERED_DATE)),
                    Set.of(), List.of(Enclosure.C3)));

    private LetterKinds() {}

    private static LetterKind kind(int number, List<String> required, Map<String, List<String>> variants, Set<String> tables, List<Enclosure> with) {
        return new LetterKind("letter-" + number, "letters", number, required, variants, MAY, tables, Map.of(), with);
    }

    private static List<String> fields(String... more) {
        var all = new ArrayList<>(EVERY_LETTER);
        all.addAll(List.of(more));
        return all;
    }
}
