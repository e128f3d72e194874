package soundpractice.documents.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterModel;
import soundpractice.documents.NoticeField;
import soundpractice.documents.NoticeKinds;
import soundpractice.kernel.PracticeCode;

/// One of each notice in each of its wordings, filled with a fictional practice.
public final class SampleNotices {
    private static final LocalDate DATED = LocalDate.of(2026, 1, 5);

    private SampleNotices() {}

    /// All of them by name.
    public static Map<String, LetterModel> all() {
        var all = new LinkedHashMap<String, LetterModel>();
        all.put("no-action-a", noAction().in(NoticeKinds.ASSURED).withTable(NoticeField.EVIDENCE_ASKED,
                rows("The certificate of medical indemnity of each partner, covering all of 2025", "The log of fridge temperatures since 1 October 2025")));
        all.put("no-action-b", noAction().in(NoticeKinds.NO_BREACH));
        all.put("remedial", remedial());
        all.put("remedial-shorter", remedial().in(NoticeKinds.SHORTER).with(Map.of(NoticeField.REMEDY_BY, "15 January 2026", NoticeField.REMEDY_DAYS, "10",
                NoticeField.SHORTER_GROUND, "to protect the safety of the contractor’s patients",
                NoticeField.SHORTER_FACTS, "Vaccines given since 1 October 2025 were kept outside the range that their makers allow.")).with(NoticeField.ALONGSIDE, ""));
        all.put("breach", breach());
        all.put("breach-after-remedial", breach().with(Map.of(NoticeField.EARLIER_NOTICE, "the remedial notice of 5 January 2026")));
        all.put("assurance", paper(NoticeKinds.ASSURANCE_LETTER).with(Map.of(NoticeField.ANSWER_BY, "19 January 2026", NoticeField.LMC, "Quayside Local Medical Committee",
                        NoticeField.LMC_CONTACT, "lmc@example.org"))
                .withTable(NoticeField.CONCERNS, rows("Doubt whether every partner held medical indemnity", "Gaps in the log of fridge temperatures"))
                .withTable(NoticeField.POINTS, rows("The certificate of medical indemnity of each partner, covering all of 2025", "The log of fridge temperatures since 1 October 2025, and who reads it")));
        all.put("terms", terms());
        all.put("terms-visit", terms().with(NoticeField.VISIT_DATE, "20 January 2026"));
        all.put("statement", statement());
        return all;
    }

    private static LetterModel terms() {
        return paper(NoticeKinds.TERMS_OF_REFERENCE).with(Map.of(NoticeField.PURPOSE, "Whether vaccines were kept as the contract asks", NoticeField.LEAD, "Ms Sample Head, Head of Contracts",
                        NoticeField.TEAM, "pharmacy, nursing and contracting", NoticeField.LMC, "Quayside Local Medical Committee", NoticeField.LMC_CONTACT, "lmc@example.org"))
                .withTable(NoticeField.TERMS, List.of(List.of("16.5.1", "Were vaccines stored under the conditions that their makers require?"),
                        List.of("23.1", "Was there an effective system of clinical governance, and did somebody look at the log?")))
                .withTable(NoticeField.AREAS, rows("Premises", "Clinical governance", "Information security", "Patient records", "Staff interviews"));
    }

    private static LetterModel statement() {
        var full = paper(NoticeKinds.WITNESS_STATEMENT).with(Map.of(NoticeField.WITNESS, "A. Invented, practice nurse", NoticeField.TAKEN_BY, "Ms Sample Head, Head of Contracts",
                        NoticeField.TAKEN_ON, "8 December 2025", NoticeField.CONSENT_ON, "8 December 2025"))
                .withTable(NoticeField.SAID, rows("I have worked at the practice since 2019. The log of the vaccine fridge hangs beside it, and I was told that somebody else reads it.",
                        "I first saw the entries above 8 °C on 28 November 2025, when the display showed an alarm. I told the practice manager the same morning."))
                .withTable(NoticeField.USES, rows("Use under the regulations", "Proceedings of the General Medical Council", "Disclosure to the doctor’s lawyer",
                        "Disclosure to the parties’ experts and advisers", "Police or NHS Protect, if the facts call for it"));
        return full;
    }

    private static LetterModel paper(String kind) {
        return base(kind).with(Map.of(NoticeField.CONTRACT_DATE, "1 April 2009", NoticeField.MATTER, "Vaccines out of their range"));
    }

    static LetterModel remedial() {
        return ofBreach(NoticeKinds.REMEDIAL).in(NoticeKinds.USUAL).with(Map.of(NoticeField.REMEDY_BY, "2 February 2026", NoticeField.REMEDY_DAYS, "28", NoticeField.USUAL_DAYS, "28",
                        NoticeField.REVIEW_DATE, "26 January 2026", NoticeField.REVIEW_VENUE, "Wharf House, 1 Basin Street, Quayside, room 2, at 2 pm",
                        NoticeField.ALONGSIDE, "it has given the practice time to improve its safety, by 30 April 2026"))
                .withTable(NoticeField.ACTIONS, rows("Replace the vaccine fridge, and record its temperature twice each working day", "Review every vaccination given since 1 October 2025, and recall those patients who need it"));
    }

    static LetterModel breach() {
        return ofBreach(NoticeKinds.BREACH);
    }

    private static LetterModel noAction() {
        return base(NoticeKinds.NO_ACTION).with(NoticeField.CONTRACT_DATE, "1 April 2009")
                .withTable(NoticeField.CONCERNS, rows("Doubt whether every partner held medical indemnity", "Gaps in the log of fridge temperatures"));
    }

    private static LetterModel ofBreach(String kind) {
        return base(kind).with(Map.of(NoticeField.CONTRACT_START, "1 April 2009", NoticeField.DISCUSSED, "on 8 December 2025 and 19 December 2025",
                        NoticeField.STATUTE, "paragraph 115 of Part 8 of Schedule 6 to the National Health Service (General Medical Services Contracts) Regulations 2004",
                        NoticeField.APPEAL_ADDRESS, "Appeals, Wharf House, 1 Basin Street, Quayside, QS1 1AA", NoticeField.APPEAL_DAYS, "28", NoticeField.APPEAL_BY, "2 February 2026",
                        NoticeField.LMC, "Quayside Local Medical Committee", NoticeField.LMC_CONTACT, "lmc@example.org",
                        NoticeField.ALONGSIDE, "it has given the practice time to improve its safety, by 30 April 2026"))
                .withTable(NoticeField.GROUNDS, List.of(
                        List.of("16.5.1", "Vaccines were not stored under conditions that their makers require. On 14 of the 40 working days examined the fridge stood above 8 °C."),
                        List.of("23.1", "The contractor kept no effective system of clinical governance: nobody looked at the temperature log.")))
                .withTable(NoticeField.EVIDENCE, rows("Log of the vaccine fridge, 1 October to 28 November 2025 (E1)", "Record of our visit of 8 December 2025 (E2)"));
    }

    private static LetterModel base(String kind) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(LetterField.ORGANISATION, "NHS Quayside Integrated Care Board");
        fields.put(LetterField.SENDER_ADDRESS, "Wharf House\n1 Basin Street\nQuayside\nQS1 1AA");
        fields.put(LetterField.CASE_REFERENCE, "Z99001/contract/2025-12-01");
        fields.put(LetterField.ADDRESSEE, "Example");
        fields.put(LetterField.PRACTICE_NAME, "Harbour View Surgery");
        fields.put(LetterField.PRACTICE_ADDRESS, "12 Harbour Road\nQuayside\nQS2 3BB");
        fields.put(NoticeField.CONTRACT, "General Medical Services (GMS) contract");
        fields.put(NoticeField.CONTRACT_WORD, "contract");
        fields.put(LetterField.SIGNATORY_NAME, "Ms Sample Head");
        fields.put(LetterField.SIGNATORY_ROLE, "Head of Contracts");
        fields.put(LetterField.SIGNATORY_PHONE, "01632 960002");
        fields.put(LetterField.SIGNATORY_EMAIL, "contracts@example.org");
        return LetterModel.of(kind, PracticeCode.of("Z99001"), DATED).with(fields);
    }

    private static List<List<String>> rows(String... points) {
        return java.util.Arrays.stream(points).map(List::of).toList();
    }
}
