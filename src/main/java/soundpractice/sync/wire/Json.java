package soundpractice.sync.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The papers that travel, as JSON: written with sorted keys, read with suspicion.
final class Json {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_TEXT = 100_000;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH).maxNumberLength(40).maxStringLength(MAX_TEXT).maxNameLength(200).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    String write(Map<String, Object> tree) {
        return mapper.writeValueAsString(new TreeMap<>(tree));
    }

    /// A JSON object. Fields that this version does not know are left alone.
    Fields read(String text) throws DamagedException {
        try {
            @SuppressWarnings("unchecked")
            var tree = (Map<String, Object>) mapper.readValue(text, Map.class);
            if (tree == null) {
                throw new DamagedException("no object");
            }
            return new Fields(tree);
        } catch (JacksonException e) {
            throw new DamagedException("json");
        }
    }

    /// Bytes that must be proper UTF-8.
    static String text(byte[] bytes) throws DamagedException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new DamagedException("utf-8");
        }
    }

    /// The fields of an object, each asked for by its sort.
    static final class Fields {
        private final Map<String, Object> tree;

        Fields(Map<String, Object> tree) {
            this.tree = tree;
        }

        boolean has(String name) {
            return tree.get(name) != null;
        }

        String text(String name) throws DamagedException {
            if (tree.get(name) instanceof String text) {
                return text;
            }
            throw new DamagedException("no " + name);
        }

        String name(String name, int most) throws DamagedException {
            var text = text(name);
            if (text.isBlank() || text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
                throw new DamagedException(name);
            }
            return text;
        }

        /// Hexadecimal digits standing for so many bytes.
        String hex(String name, int bytes) throws DamagedException {
            return digits(text(name), bytes);
        }

        static String digits(String text, int bytes) throws DamagedException {
            if (text.length() != 2 * bytes || !text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                throw new DamagedException("hex");
            }
            return text;
        }

        long whole(String name, long from, long to) throws DamagedException {
            if ((tree.get(name) instanceof Integer || tree.get(name) instanceof Long) && tree.get(name) instanceof Number number
                    && number.longValue() >= from && number.longValue() <= to) {
                return number.longValue();
            }
            throw new DamagedException(name);
        }

        boolean yes(String name) throws DamagedException {
            if (tree.get(name) instanceof Boolean yes) {
                return yes;
            }
            throw new DamagedException(name);
        }

        Fields object(String name) throws DamagedException {
            return object(tree.get(name));
        }

        @SuppressWarnings("unchecked")
        private static Fields object(@org.jspecify.annotations.Nullable Object value) throws DamagedException {
            if (value instanceof Map<?, ?> map) {
                return new Fields((Map<String, Object>) map);
            }
            throw new DamagedException("no object");
        }

        List<String> texts(String name, int most) throws DamagedException {
            var found = new ArrayList<String>();
            for (var each : list(name, most)) {
                if (!(each instanceof String text)) {
                    throw new DamagedException(name);
                }
                found.add(text);
            }
            return found;
        }

        /// Reads each object of a list.
        interface Reader<T> {
            T read(Fields fields) throws DamagedException;
        }

        <T> List<T> objects(String name, int most, Reader<T> reader) throws DamagedException {
            var found = new ArrayList<T>();
            for (var each : list(name, most)) {
                found.add(reader.read(object(each)));
            }
            return found;
        }

        private List<?> list(String name, int most) throws DamagedException {
            var value = tree.get(name);
            if (value == null) {
                return List.of();
            }
            if (value instanceof List<?> list && list.size() <= most) {
                return list;
            }
            throw new DamagedException(name);
        }
    }

    /// A value that a word of the kernel refuses is damage, not a bug.
    static <T> T word(String text, Function<String, T> maker) throws DamagedException {
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException e) {
            throw new DamagedException(text.length() > 40 ? "a word" : text);
        }
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(Keys.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
