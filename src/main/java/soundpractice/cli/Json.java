package soundpractice.cli;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// One JSON document on standard output: snake case, ISO dates, percentages as numbers.
final class Json {
    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(new DefaultPrettyPrinter())
            .build();

    /// A JSON object's fields, in their order.
    @SuppressWarnings("unchecked")
    java.util.Map<String, Object> read(String object) {
        return mapper.readValue(object, java.util.LinkedHashMap.class);
    }

    /// The same as [#write], on one line.
    String line(Object document) {
        return mapper.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(document);
    }

    /// Maps, lists, text, numbers, booleans and records of these. Dates are to be given as text.
    String write(Object document) {
        return mapper.writeValueAsString(document);
    }

    /// A value on one line, for a person.
    static String plain(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
