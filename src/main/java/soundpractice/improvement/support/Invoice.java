package soundpractice.improvement.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// An invoice for an offer, as noted. Written once; a credit note is an invoice below zero.
public record Invoice(RecordId offer, PracticeCode practice, String number, LocalDate on, BigDecimal amount, String note) {

    /// Invoices in the journal.
    public static final Kind<Invoice> KIND = Kind.log("improvement.invoice", Invoice.class);
}
