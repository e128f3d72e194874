package soundpractice.documents.render;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterKind;
import soundpractice.documents.LetterModel;
import soundpractice.documents.LetterTable;
import soundpractice.kernel.PracticeCode;

/// One of each letter, filled with a fictional practice.
public final class SampleLetters {
    public static final Map<String, String> TITLES = Map.of(
            "c1", "action plan template (C1)",
            "c2", "action plan template (C2)",
            "c3", "progress update template (C3)",
            "dashboard", "copy of your dashboard",
            "process", "Support and Escalation Process");

    private SampleLetters() {}

    public static LetterModel letter(int number) {
        return switch (number) {
            case 1 -> base(1, "Q1", "2017-18", LocalDate.of(2017, 7, 31)).with(red());
            case 2 -> base(2, "Q2", "2017-18", LocalDate.of(2017, 10, 2)).with(asked()).with(Map.of(
                    LetterField.EVIDENCE_BY, "31 December 2017", LetterField.RED_BELOW, "60%", LetterField.BOTTOM_N, "five"))
                    .withTable(LetterTable.OUTSTANDING, List.of(
                            List.of("A named lead for safeguarding adults and children, with training up to date", "Working Towards", "Working Towards"),
                            List.of("Attendance at neighbourhood meetings", "No", "No"),
                            List.of("A recall system for patients with long-term conditions", "No", "Working Towards")));
            case 3 -> base(3, "Q3", "2017-18", LocalDate.of(2018, 1, 8)).with(asked()).with(LetterField.SIGNATORY_TEAM, "Salford Standard Support Team")
                    .withTable(LetterTable.AGREED_ACTIONS, List.of(
                            List.of("Send two people to each neighbourhood meeting", "Practice manager", "30 November 2017"),
                            List.of("Set up a recall list for long-term conditions", "Lead nurse", "15 December 2017")));
            case 4 -> base(4, "Q2", "2017-18", LocalDate.of(2017, 10, 2)).with(red()).with(asked()).with(LetterField.SIGNATORY_TEAM, "Salford Standard Support Team")
                    .with(LetterField.RANKED_OF, "48")
                    .withTable(LetterTable.MEASURES, List.of(
                            List.of("Long-term conditions: annual reviews", "51.2%", "Red"),
                            List.of("Medication safety", "58.9%", "Red"),
                            List.of("Cancer screening uptake", "62.4%", "Amber"),
                            List.of("Safeguarding training", "49.0%", "Red"),
                            List.of("Meeting attendance", "75.0%", "Green")));
            case 5 -> base(5, "Q3", "2017-18", LocalDate.of(2018, 1, 8)).in(LetterKind.TWO_QUARTERS).with(red()).with(asked())
                    .with(Map.of(LetterField.SIGNATORY_TEAM, "Salford Standard Support Team", LetterField.PREVIOUS_QUARTER, "Q2", LetterField.PREVIOUS_YEAR, "2017-18"))
                    .withTable(LetterTable.AGREED_ACTIONS, List.of(List.of("Weekly review of overdue medication checks", "Practice pharmacist", "30 November 2017")));
            default -> throw new IllegalArgumentException("letter " + number);
        };
    }

    public static LetterModel silence() {
        return base(5, "Q2", "2017-18", LocalDate.of(2017, 11, 10)).in(LetterKind.SILENCE).with(asked())
                .with(Map.of(LetterField.SIGNATORY_TEAM, "Salford Standard Support Team", LetterField.UNANSWERED_LETTER, "Letter 4", LetterField.UNANSWERED_DATE, "2 October 2017"));
    }

    /// All of them by name.
    public static Map<String, LetterModel> all() {
        var all = new LinkedHashMap<String, LetterModel>();
        for (int number = 1; number <= 5; number++) {
            all.put("letter-" + number, letter(number));
        }
        all.put("letter-5-silence", silence());
        return all;
    }

    private static LetterModel base(int number, String quarter, String year, LocalDate date) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(LetterField.ORGANISATION, "NHS Quayside Clinical Commissioning Group");
        fields.put(LetterField.SENDER_ADDRESS, "Wharf House\n1 Basin Street\nQuayside\nQS1 1AA");
        fields.put(LetterField.CASE_REFERENCE, "QS/2017/Z99001/04");
        fields.put(LetterField.ADDRESSEE, "Example");
        fields.put(LetterField.PRACTICE_NAME, "Harbour View Surgery");
        fields.put(LetterField.PRACTICE_ADDRESS, "12 Harbour Road\nQuayside\nQS2 3BB");
        fields.put(LetterField.SERVICE, "Salford Standard Locally Commissioned Service");
        fields.put(LetterField.STANDARD, "Salford Standard");
        fields.put(LetterField.QUARTER, quarter);
        fields.put(LetterField.YEAR, year);
        fields.put(LetterField.SUPPORT_NAME, "Ms Sample Officer");
        fields.put(LetterField.SUPPORT_EMAIL, "support.officer@example.org");
        fields.put(LetterField.NEIGHBOURHOOD_MANAGER, "Mr Sample Manager");
        fields.put(LetterField.NEIGHBOURHOOD_BODY, "SPCT");
        fields.put(LetterField.SIGNATORY_ROLE, "GP Clinical Lead");
        fields.put(LetterField.SIGNATORY_PHONE, "01632 960001");
        fields.put(LetterField.SIGNATORY_EMAIL, "clinical.lead@example.org");
        fields.put(LetterField.CLINICAL_LEAD, "Dr Example");
        return LetterModel.of("letter-" + number, PracticeCode.of("Z99001"), date).with(fields);
    }

    private static Map<String, String> red() {
        return Map.of(LetterField.RED_BELOW, "60%", LetterField.BOTTOM_N, "five", LetterField.OVERALL, "54.3%", LetterField.RANK, "3rd");
    }

    private static Map<String, String> asked() {
        return Map.of(LetterField.MAILBOX, "standard.submissions@example.org", LetterField.DEADLINE, "30 October 2017",
                LetterField.COMMITTEE, "Primary Care Quality Group (PCQG)");
    }
}
