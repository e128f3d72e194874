package soundpractice.performance.measures;

/// A measure that counts in a domain, with where its bands begin (DB-13).
///
/// @param measure its id (`qof.dm020.net`)
/// @param higherIsWorse whether a high figure is the bad one
/// @param blue the end of Blue: figures at it or better are Blue
/// @param green the end of Green
/// @param amber the end of Amber; what is worse is Red
public record MeasureBand(String measure, MeasureDomain domain, boolean higherIsWorse, double blue, double green, double amber) {

    /// The band of a figure.
    public Brag of(double figure) {
        if (higherIsWorse) {
            return figure <= blue ? Brag.BLUE : figure <= green ? Brag.GREEN : figure <= amber ? Brag.AMBER : Brag.RED;
        }
        return figure >= blue ? Brag.BLUE : figure >= green ? Brag.GREEN : figure >= amber ? Brag.AMBER : Brag.RED;
    }

    /// Whether the limits stand in an order that leaves room for each band.
    public boolean isOrdered() {
        return higherIsWorse ? blue < green && green < amber : blue > green && green > amber;
    }
}
