package soundpractice.documents;

/// The names of the merge fields that letters are filled from, as `salford-letters.md` §1 lists them. The names stand in the templates too, so they never change.
public final class LetterField {
    /// Who writes: the commissioner's name, at the head of the page.
    public static final String ORGANISATION = "organisation_name";
    /// The commissioner's postal address, one line each.
    public static final String SENDER_ADDRESS = "sender_address";
    /// The date printed; filled from [LetterModel#date()].
    public static final String LETTER_DATE = "letter_date";
    /// Our reference, by which the answer finds its case.
    public static final String CASE_REFERENCE = "case_reference";
    /// Surname of the GP the letter goes to, without the title Dr.
    public static final String ADDRESSEE = "addressee_name";
    /// The practice's name.
    public static final String PRACTICE_NAME = "practice_name";
    /// The practice's code; filled from [LetterModel#practice()].
    public static final String PRACTICE_CODE = "practice_code";
    /// The practice's postal address, one line each.
    public static final String PRACTICE_ADDRESS = "practice_address";
    /// The service the letter is about, such as the Salford Standard Locally Commissioned Service.
    public static final String SERVICE = "service_name";
    /// The short name of that service's standard, such as the Salford Standard.
    public static final String STANDARD = "standard_name";
    /// The quarter, such as Q2.
    public static final String QUARTER = "quarter";
    /// The financial year, such as 2017-18.
    public static final String YEAR = "financial_year";
    /// Senior Service Improvement Officer: name.
    public static final String SUPPORT_NAME = "support_officer_name";
    /// Senior Service Improvement Officer: e-mail address.
    public static final String SUPPORT_EMAIL = "support_officer_email";
    /// The manager of the practice's neighbourhood, who also gets the copy.
    public static final String NEIGHBOURHOOD_MANAGER = "neighbourhood_manager_name";
    /// The body that employs the neighbourhood manager, such as SPCT.
    public static final String NEIGHBOURHOOD_BODY = "neighbourhood_body";
    /// The role that signs, such as GP Clinical Lead.
    public static final String SIGNATORY_ROLE = "signatory_role";
    /// The person who signs; the source letters leave it to the pen.
    public static final String SIGNATORY_NAME = "signatory_name";
    /// The team under the signature of Letters 3 to 5.
    public static final String SIGNATORY_TEAM = "signatory_team";
    /// Telephone number under the signature.
    public static final String SIGNATORY_PHONE = "signatory_phone";
    /// E-mail address under the signature.
    public static final String SIGNATORY_EMAIL = "signatory_email";
    /// The mailbox that plans and updates are sent to.
    public static final String MAILBOX = "submission_mailbox";
    /// The day by which to answer: letter date and 28 days (P-8), as printed.
    public static final String DEADLINE = "submission_deadline";
    /// The group that decides on the three courses, such as Primary Care Quality Group (PCQG).
    public static final String COMMITTEE = "committee_name";
    /// Red begins below this (P-1), such as 60%.
    public static final String RED_BELOW = "red_below";
    /// How many lowest practices the process takes (P-3), as a word: five.
    public static final String BOTTOM_N = "bottom_n";
    /// The practice's overall performance, such as 54.3%.
    public static final String OVERALL = "overall_performance";
    /// Its place from the bottom, such as 3rd.
    public static final String RANK = "rank_from_bottom";
    /// The quarter before, in Letter 5 for two quarters running.
    public static final String PREVIOUS_QUARTER = "previous_quarter";
    /// The year of the quarter before.
    public static final String PREVIOUS_YEAR = "previous_year";
    /// In Letter 5 after silence: the title of the letter that went unanswered, such as Letter 4.
    public static final String UNANSWERED_LETTER = "unanswered_letter";
    /// In Letter 5 after silence: that letter's date.
    public static final String UNANSWERED_DATE = "unanswered_date";
    /// The day by which what Letter 2 asks for has to be in place: the close of Q3.
    public static final String EVIDENCE_BY = "evidence_deadline";
    /// Practice clinical lead, printed at the head of a template; may be left out.
    public static final String CLINICAL_LEAD = "practice_clinical_lead";
    /// Practice non-clinical lead, printed at the head of a template; may be left out.
    public static final String OTHER_LEAD = "practice_non_clinical_lead";
    /// How many practices the ranking counts; may be left out.
    public static final String RANKED_OF = "ranked_of";

    private LetterField() {}
}
