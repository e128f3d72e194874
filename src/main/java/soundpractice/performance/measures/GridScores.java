package soundpractice.performance.measures;

/// What came of scoring a grid, by the places of its practices.
public final class GridScores {
    private final double[][] domains;
    private final double[] product;
    private final int[] known;
    private final int[] rank;

    private GridScores(double[][] domains, double[] product, int[] known, int[] rank) {
        this.domains = domains;
        this.product = product;
        this.known = known;
        this.rank = rank;
    }

    /// A domain's score; not a number where nothing is known.
    public double domain(MeasureDomain domain, int practice) {
        return domains[domain.place()][practice];
    }

    /// The product of the domains known.
    public double product(int practice) {
        return product[practice];
    }

    /// How many domains are known.
    public int known(int practice) {
        return known[practice];
    }

    /// 1 for the highest product, which is the worst; equal products share a place; 0 where nothing is known.
    public int rank(int practice) {
        return rank[practice];
    }

    /// How many practices are ranked.
    public int ranked() {
        int count = 0;
        for (int place : rank) {
            count += place > 0 ? 1 : 0;
        }
        return count;
    }

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
                rank[p] = first(sorted, at) + 1;
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
