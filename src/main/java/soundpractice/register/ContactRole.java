package soundpractice.register;

/// What a contact is to a practice. Letters, forms and questionnaires ask for people by these.
public enum ContactRole {
    /// The clinician who leads the practice's answer; letters greet them as Dr and surname (glossary: practice_clinical_lead).
    CLINICAL_LEAD,
    /// The manager counterpart of the clinical lead (glossary: practice_nonclinical_lead).
    NON_CLINICAL_LEAD,
    /// The practice manager.
    PRACTICE_MANAGER,
    /// The manager at the provider trust for a group of practices, who gets copies of letters (glossary: neighbourhood_manager).
    NEIGHBOURHOOD_MANAGER,
    /// A GP partner.
    GP_PARTNER,
    /// Registered with CQC for the practice.
    REGISTERED_MANAGER,
    /// Anybody else worth knowing; the contact's title says who.
    OTHER
}
