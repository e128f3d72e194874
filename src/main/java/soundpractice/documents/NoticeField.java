package soundpractice.documents;

/// The names of the merge fields that notices under a contract are filled from, as `nhse-documents.md` §10 lists them, besides those of [LetterField].
/// The names stand in the templates too, so they never change.
public final class NoticeField {
    /// Which contract, in full, such as General Medical Services (GMS) contract.
    public static final String CONTRACT = "contract_type";
    /// How a sentence goes on speaking of it: contract, or agreement.
    public static final String CONTRACT_WORD = "contract_word";
    /// The contract's date.
    public static final String CONTRACT_DATE = "contract_date";
    /// The day the contract began.
    public static final String CONTRACT_START = "contract_start_date";
    /// When the matter was talked over with the contractor, in words.
    public static final String DISCUSSED = "discussion_dates";
    /// The provision under which the notice is given.
    public static final String STATUTE = "statutory_reference";
    /// The day by which what the notice asks for has to be done.
    public static final String REMEDY_BY = "remedy_by_date";
    /// How many days that are, from the day of the notice.
    public static final String REMEDY_DAYS = "remedy_days";
    /// Why the time is shorter than usual: patients' safety, or material financial loss, in a sentence (block C).
    public static final String SHORTER_GROUND = "shorter_ground";
    /// The facts behind that ground.
    public static final String SHORTER_FACTS = "shorter_facts";
    /// The usual shortest time for putting a breach right, in days.
    public static final String USUAL_DAYS = "usual_days";
    /// The day of the review meeting.
    public static final String REVIEW_DATE = "review_meeting_date";
    /// Where the review meeting is.
    public static final String REVIEW_VENUE = "review_meeting_venue";
    /// Where a written appeal goes.
    public static final String APPEAL_ADDRESS = "appeal_address";
    /// How many days there are for an appeal, from service.
    public static final String APPEAL_DAYS = "appeal_days";
    /// The last day for an appeal if the notice is served on its own date.
    public static final String APPEAL_BY = "appeal_by_date";
    /// The Local Medical Committee.
    public static final String LMC = "lmc_name";
    /// How to reach it.
    public static final String LMC_CONTACT = "lmc_contact";
    /// What the regulator asks for beside this notice, and by when; empty when nothing runs alongside.
    public static final String ALONGSIDE = "cqc_alongside";
    /// The remedial notice that was not satisfied, for a breach notice that follows one; empty otherwise.
    public static final String EARLIER_NOTICE = "earlier_notice";
    /// What a case is about, in a few words.
    public static final String MATTER = "matter";
    /// The day by which information or assurance is asked for.
    public static final String ANSWER_BY = "answer_by_date";
    /// What an audit is to settle.
    public static final String PURPOSE = "purpose";
    /// Who leads an audit.
    public static final String LEAD = "investigation_lead";
    /// The disciplines that take part in an audit, in a sentence.
    public static final String TEAM = "investigation_team";
    /// The day an audit visits the practice; empty while none is set.
    public static final String VISIT_DATE = "visit_date";
    /// A witness, by name and role.
    public static final String WITNESS = "witness_name";
    /// Who took a statement.
    public static final String TAKEN_BY = "taken_by";
    /// The day a statement was taken.
    public static final String TAKEN_ON = "taken_on_date";
    /// The day a witness agreed to the uses of a statement.
    public static final String CONSENT_ON = "consent_date";
    /// The information or assurance asked for: rows of one column.
    public static final String POINTS = "information_asked";
    /// An audit's terms of reference: clause, question.
    public static final String TERMS = "terms_of_reference";
    /// What an audit looks at: rows of one column.
    public static final String AREAS = "audit_areas";
    /// A statement's paragraphs: rows of one column.
    public static final String SAID = "statement_text";
    /// The uses of a statement that its witness agreed to: rows of one column.
    public static final String USES = "consented_uses";
    /// What the regulator told the commissioner: rows of one column.
    public static final String CONCERNS = "concerns_from_cqc";
    /// What was asked for as evidence and came in: rows of one column.
    public static final String EVIDENCE_ASKED = "evidence_requested";
    /// Grounds of breach: clause number, how it was broken.
    public static final String GROUNDS = "breach_grounds";
    /// Evidence relied on: what it is.
    public static final String EVIDENCE = "evidence_relied_on";
    /// Steps that are required: what has to be done.
    public static final String ACTIONS = "required_actions";

    private NoticeField() {}
}
