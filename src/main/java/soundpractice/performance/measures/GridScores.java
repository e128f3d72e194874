package soundpractice.performance.measures;

/// What came of scoring a grid.
///
/// @param domains each domain's score by practice; not a number where nothing is known
/// @param product of the domains known
/// @param known how many domains that is
/// @param rank 1 for the highest product, which is the worst; equal products share a place; 0 where nothing is known
public record GridScores(double[][] domains, double[] product, int[] known, int[] rank) {

    static GridScores of(double[][] domains, int n) {
        var product = new double[n];
        var known = new int[n];
        java.util.Arrays.fill(product, 1);
        for (var domain : domains) {
            for (int p = 0; p < n; p++) {
                if (!Double.isNaN(domain[p])) {
                    product[p] *= domain[p];
                    known[p]++;
                }
            }
        }
        return new GridScores(domains, product, known, rank(product, known));
    }

    /// Places by sorting plain numbers: a product and the practice's place in one, without an object for each.
    private static int[] rank(double[] product, int[] known) {
        int n = product.length;
        var sorted = new double[n];
        int ranked = 0;
        for (int p = 0; p < n; p++) {
            if (known[p] > 0) {
                sorted[ranked++] = -product[p];
            }
        }
        java.util.Arrays.sort(sorted, 0, ranked);
        var rank = new int[n];
        for (int p = 0; p < n; p++) {
            if (known[p] > 0) {
                int at = java.util.Arrays.binarySearch(sorted, 0, ranked, -product[p]);
                while (at > 0 && sorted[at - 1] == sorted[at]) {
                    at = first(sorted, at);
                }
                rank[p] = at + 1;
            }
        }
        return rank;
    }

    /// The first of equal numbers, by halves: a whole country may share a product.
    private static int first(double[] sorted, int at) {
        int low = 0;
        int high = at;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < sorted[at]) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
