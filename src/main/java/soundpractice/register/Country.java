package soundpractice.register;

import soundpractice.kernel.PracticeCode;

/// Where a practice is, told from its code and never from the region column, which newer files leave blank for Wales (data-formats §1).
public enum Country {
    ENGLAND("England"),
    WALES("Wales"),
    CHANNEL_ISLANDS("Channel Islands");

    private final String display;

    Country(String display) {
        this.display = display;
    }

    /// The country of a code: W… is Wales; ALD, GUE and JER are the Channel Islands.
    public static Country of(PracticeCode code) {
        var text = code.value();
        if (text.startsWith("ALD") || text.startsWith("GUE") || text.startsWith("JER")) {
            return CHANNEL_ISLANDS;
        }
        return text.charAt(0) == 'W' ? WALES : ENGLAND;
    }

    @Override
    public String toString() {
        return display;
    }
}
