package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each line of the threat list is a test of that name.
class ThreatListTest {
    private static final List<String> LIST = List.of(
            "tampered byte anywhere", "truncated at any length", "trailing bytes", "wrong recipient", "recipient list altered", "header of one on payload of another",
            "signature by a stranger", "by a revoked member", "by a member without the role", "re-encrypted and re-signed by a relay who drops a revision", "replayed",
            "rolled back to older bundle", "duplicated", "reordered", "gap in sequence", "two devices with a cloned store", "zip bomb", "declared length lie", "giant manifest",
            "deep JSON", "duplicate JSON keys", "invalid UTF-8 and lone surrogates", "path in an entry name", "unknown kind", "unknown field", "newer format", "older format",
            "clock in 2099", "clock in 1970", "same answer edited by two", "delete against edit", "created twice", "attachment missing", "attachment swapped",
            "practice outside the receivers scope", "bundle for one practice holds no trace of another", "disk full in the middle", "kill -9 in the middle",
            "store locked by another window", "one million revisions", "two gigabyte attachment");

    private static final List<String> CLASSES = List.of(
            "soundpractice.sync.wire.ThreatsToTheFileTest", "soundpractice.sync.wire.ThreatsInsideTheFileTest", "soundpractice.sync.wire.ThreatsByPeopleTest",
            "soundpractice.sync.wire.ThreatsOnTheRoadTest", "soundpractice.sync.wire.OldMeetsNewTest", "soundpractice.sync.wire.TwoPeopleOneRecordTest",
            "soundpractice.sync.wire.ImportsTest", "soundpractice.shell.wiring.BundlesUnderFireTest", "soundpractice.bench.BundlesBench");

    @Test
    void each_line_of_the_threat_list_is_a_test_of_that_name() throws Exception {
        var names = CLASSES.stream().flatMap(ThreatListTest::tests).map(Method::getName).toList();
        assertThat(LIST).allSatisfy(line -> assertThat(names).as(line).anyMatch(name -> name.startsWith(line.toLowerCase(java.util.Locale.ROOT).replace("kill -9", "kill_9").replaceAll("[ -]", "_"))));
    }

    private static Stream<Method> tests(String name) {
        try {
            return Arrays.stream(Class.forName(name, false, ThreatListTest.class.getClassLoader()).getDeclaredMethods()).filter(m -> m.isAnnotationPresent(Test.class));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
