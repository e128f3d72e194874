package soundpractice.inspection;

import java.time.LocalDate;

/// The framework that this room and the contract room follow: NHS England's framework for responding to CQC inspections of GP practices.
public final class Framework {
    /// NHS England's gateway reference.
    public static final String GATEWAY = "02370";
    /// The date on its cover. The other date is shown beside it.
    public static final LocalDate DATED = LocalDate.of(2014, 10, 17);
    /// The day that counts as its first publication.
    public static final LocalDate FIRST_PUBLISHED = LocalDate.of(2014, 10, 20);

    private Framework() {}
}
