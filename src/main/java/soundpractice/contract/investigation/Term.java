package soundpractice.contract.investigation;

/// One line of an audit's terms of reference: a contract duty and the question about it.
///
/// @param clause the clause's number
/// @param question what is to be found out
public record Term(String clause, String question) {
    public Term {
        clause = clause.strip();
        question = question.strip();
    }
}
