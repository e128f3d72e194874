package soundpractice.committee.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import soundpractice.committee.Body;

/// The bodies that the program brings along: those which the sources name. A team changes them or adds its own.
final class ShippedBodies {
    private ShippedBodies() {}

    static List<Body> all() {
        try (var in = Objects.requireNonNull(ShippedBodies.class.getResourceAsStream("/soundpractice/committee/bodies.tsv"));
                var lines = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return lines.readAllLines().stream().skip(1).filter(l -> !l.isBlank()).map(l -> l.split("\t", -1))
                    .map(c -> new Body(c[0], c[1], c[2], Boolean.parseBoolean(c[3]), c[4])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
