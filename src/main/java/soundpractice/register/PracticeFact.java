package soundpractice.register;

import java.util.Optional;
import soundpractice.kernel.PracticeCode;

/// A fact about practices that another feature knows, such as the RAG status of the newest quarter: a column in lists and a key in queries.
public interface PracticeFact {

    /// Its name in queries and JSON (`rag`).
    String key();

    /// Its value for a practice as a query compares it; empty when there is none.
    Optional<String> of(PracticeCode practice);
}
