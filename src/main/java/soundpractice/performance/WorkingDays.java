package soundpractice.performance;

/// The calendar by which working days are counted (P-18).
public enum WorkingDays {
    /// Monday to Friday less the bank holidays of England and Wales.
    ENGLAND_AND_WALES
}
