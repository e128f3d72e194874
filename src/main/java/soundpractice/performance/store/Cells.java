package soundpractice.performance.store;

/// The cells of one line of a file of ours, one after the other; none of them is quoted.
final class Cells {
    private final String text;
    private final int end;
    private int at;

    Cells(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    String next() {
        int comma = text.indexOf(',', at);
        int stop = comma < 0 || comma > end ? end : comma;
        var cell = text.substring(Math.min(at, stop), stop);
        at = stop + 1;
        return cell;
    }
}
