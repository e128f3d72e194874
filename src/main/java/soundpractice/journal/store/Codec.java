package soundpractice.journal.store;

import java.io.Serial;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Java records to canonical JSON and back: keys sorted, snake case, text in NFC, decimals plain, nothing that is null written.
/// Equal values give equal bytes, on every laptop.
final class Codec {
    private static final int MAX_DEPTH = 32;

    private final JsonMapper mapper;
    private final Map<Class<?>, Set<String>> names = new ConcurrentHashMap<>();

    Codec() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxNumberLength(40)
                .maxStringLength(1 << 20)
                .build();
        var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
        this.mapper = JsonMapper.builder(factory)
                .addModule(new KernelWords())
                .propertyNamingStrategy(new SnakeCase())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .build();
    }

    /// A record's canonical JSON; what an earlier, newer program wrote beyond what this one knows is kept from `before`.
    String content(Kind<?> kind, Object value, @Nullable String before) {
        var tree = tree(mapper.writeValueAsString(value));
        if (before != null) {
            var known = componentsOf(kind.type());
            tree(before).forEach((key, old) -> {
                if (!known.contains(key)) {
                    tree.putIfAbsent(key, old);
                }
            });
        }
        return write(tree);
    }

    <T> T value(Kind<T> kind, String content) {
        return mapper.readValue(content, kind.type());
    }

    /// JSON as nested maps, lists, strings, decimals and booleans.
    @SuppressWarnings("unchecked")
    Map<String, Object> tree(String json) {
        return new TreeMap<>((Map<String, Object>) mapper.readValue(json, Map.class));
    }

    /// Nested maps as canonical JSON.
    String write(Map<String, Object> tree) {
        return Normalizer.normalize(mapper.writeValueAsString(tree), Normalizer.Form.NFC);
    }

    /// A word as it stands in canonical JSON.
    String quoted(String word) {
        return Normalizer.normalize(mapper.writeValueAsString(word), Normalizer.Form.NFC);
    }

    /// A Java component's name in JSON.
    static String jsonName(String component) {
        return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private Set<String> componentsOf(Class<?> type) {
        return names.computeIfAbsent(type, t -> {
            var components = t.getRecordComponents();
            return components == null
                    ? Set.of()
                    : Arrays.stream(components).map(RecordComponent::getName).map(Codec::jsonName).collect(Collectors.toSet());
        });
    }


    private static final class SnakeCase extends PropertyNamingStrategies.NamingBase {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected String translate(String component) {
            return jsonName(component);
        }
    }
}
