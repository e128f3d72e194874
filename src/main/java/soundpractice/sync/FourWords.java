package soundpractice.sync;

import java.util.ArrayList;
import java.util.List;

/// What two people read to each other to know that nobody stood between them when a colleague joined: four pairs of plain words, 44 bits of a
/// hash over both papers. There are 2,048 pairs; both parts are easy to tell apart by ear.
public final class FourWords {
    private static final List<String> FIRST = List.of(
            "amber", "apple", "autumn", "bamboo", "basil", "birch", "blue", "brass", "brick", "bright", "bronze", "cherry", "clay", "copper", "coral", "cotton",
            "crystal", "daily", "distant", "double", "early", "eastern", "empty", "evening", "fancy", "forest", "frosty", "garden", "gentle", "ginger", "golden", "granite",
            "green", "happy", "hazel", "honey", "island", "ivory", "jolly", "lemon", "linen", "little", "lucky", "maple", "marble", "misty", "modern", "narrow",
            "northern", "orange", "paper", "pepper", "plain", "purple", "quiet", "royal", "rusty", "silver", "simple", "sunny", "timber", "velvet", "winter", "yellow");
    private static final List<String> SECOND = List.of(
            "anchor", "basket", "bridge", "bucket", "button", "candle", "carpet", "castle", "dolphin", "engine", "falcon", "feather", "guitar", "hammer", "harbour", "kettle",
            "ladder", "lantern", "mirror", "needle", "orchard", "otter", "pencil", "pillow", "rabbit", "ribbon", "saddle", "teapot", "tower", "trumpet", "violin", "window");
    private static final int PAIRS = 4;
    private static final int BITS = 11;

    private FourWords() {}

    /// The words of a hash.
    ///
    /// @param hash SHA-256 over both papers
    public static String of(byte[] hash) {
        var words = new ArrayList<String>();
        for (int i = 0; i < PAIRS; i++) {
            int pair = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                pair = (pair << 1) | ((hash[bit / 8] >> (7 - bit % 8)) & 1);
            }
            words.add(FIRST.get(pair / SECOND.size()) + "-" + SECOND.get(pair % SECOND.size()));
        }
        return String.join(" ", words);
    }

    /// Whether somebody typed these words, however they wrote them.
    public static boolean same(String words, String typed) {
        return plain(words).equals(plain(typed));
    }

    private static String plain(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "");
    }
}
