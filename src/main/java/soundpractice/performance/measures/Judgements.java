package soundpractice.performance.measures;

import java.util.List;

/// What people judged about practices.
public interface Judgements {

    /// Everything entered into the support matrix.
    List<MatrixEntry> matrix();

    /// What was judged for the vulnerable practices' fund.
    List<Vulnerable> vulnerable();
}
