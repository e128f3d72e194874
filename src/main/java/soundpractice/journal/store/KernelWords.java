package soundpractice.journal.store;

import java.io.Serial;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// How the kernel's words are written in JSON: codes and ids as plain text, percentages as numbers, reasons and problems with typed arguments.
final class KernelWords extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1;

    KernelWords() {
        super("kernel-words");
        word(PracticeCode.class, PracticeCode::value, PracticeCode::new);
        word(RuleId.class, RuleId::value, RuleId::new);
        word(Scope.class, Scope::value, Scope::new);
        word(BlobId.class, BlobId::value, BlobId::new);
        word(RevisionId.class, RevisionId::value, RevisionId::new);
        word(RecordId.class, RecordId::toString, RecordId::of);
        word(FinancialQuarter.class, FinancialQuarter::toString, FinancialQuarter::of);
        addSerializer(Percent.class, new ValueSerializer<Percent>() {
            @Override
            public void serialize(Percent percent, JsonGenerator out, SerializationContext context) {
                out.writeNumber(percent.value());
            }
        });
        addDeserializer(Percent.class, new ValueDeserializer<Percent>() {
            @Override
            public Percent deserialize(JsonParser in, DeserializationContext context) {
                return new Percent(in.getDecimalValue());
            }
        });
        addSerializer(Reason.class, new ValueSerializer<Reason>() {
            @Override
            public void serialize(Reason reason, JsonGenerator out, SerializationContext context) {
                writeReason(reason, out);
            }
        });
        addDeserializer(Reason.class, new ValueDeserializer<Reason>() {
            @Override
            public Reason deserialize(JsonParser in, DeserializationContext context) {
                return reason(context.readTree(in));
            }
        });
        addSerializer(Problem.class, new ValueSerializer<Problem>() {
            @Override
            public void serialize(Problem problem, JsonGenerator out, SerializationContext context) {
                writeProblem(problem, out);
            }
        });
        addDeserializer(Problem.class, new ValueDeserializer<Problem>() {
            @Override
            public Problem deserialize(JsonParser in, DeserializationContext context) {
                return problem(context.readTree(in));
            }
        });
    }

    private <T> void word(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return read.apply(in.getString());
            }
        });
        addKeySerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                out.writeName(write.apply(value));
            }
        });
        addKeyDeserializer(type, new tools.jackson.databind.KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return read.apply(key);
            }
        });
    }

    private static void writeReason(Reason reason, JsonGenerator out) {
        out.writeStartObject();
        out.writeName("args");
        writeArgs(reason.args(), out);
        out.writeStringProperty("key", reason.key());
        out.writeName("rules");
        out.writeStartArray();
        reason.rules().forEach(r -> out.writeString(r.value()));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeProblem(Problem problem, JsonGenerator out) {
        out.writeStartObject();
        out.writeName("args");
        writeArgs(problem.args(), out);
        if (problem.field() != null) {
            out.writeStringProperty("field", problem.field());
        }
        out.writeStringProperty("key", problem.key());
        if (problem.rule() != null) {
            out.writeStringProperty("rule", problem.rule().value());
        }
        out.writeEndObject();
    }

    private static void writeArgs(List<?> args, JsonGenerator out) {
        out.writeStartArray();
        args.forEach(arg -> writeArg(arg, out));
        out.writeEndArray();
    }

    private static void writeArg(Object arg, JsonGenerator out) {
        switch (arg) {
            case String text -> out.writeString(text);
            case Integer count -> out.writeNumber(count);
            case Long count -> out.writeNumber(count);
            case Boolean yes -> out.writeBoolean(yes);
            case BigDecimal figure -> tagged("figure", figure.toPlainString(), out);
            case LocalDate day -> tagged("date", day.toString(), out);
            case Instant moment -> tagged("moment", moment.toString(), out);
            case Percent percent -> tagged("percent", percent.toString(), out);
            case FinancialQuarter quarter -> tagged("quarter", quarter.toString(), out);
            case PracticeCode code -> tagged("practice", code.value(), out);
            case Reason reason -> {
                out.writeStartObject();
                out.writeName("reason");
                writeReason(reason, out);
                out.writeEndObject();
            }
            case Problem problem -> {
                out.writeStartObject();
                out.writeName("problem");
                writeProblem(problem, out);
                out.writeEndObject();
            }
            case List<?> list -> writeArgs(list, out);
            default -> out.writeString(arg.toString());
        }
    }

    private static void tagged(String tag, String text, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(tag, text);
        out.writeEndObject();
    }

    private static Reason reason(JsonNode node) {
        var rules = new ArrayList<RuleId>();
        node.path("rules").forEach(r -> rules.add(new RuleId(r.asString())));
        return new Reason(rules, node.path("key").asString(), args(node.path("args")));
    }

    private static Problem problem(JsonNode node) {
        return new Problem(
                node.path("key").asString(),
                node.has("field") ? node.path("field").asString() : null,
                node.has("rule") ? new RuleId(node.path("rule").asString()) : null,
                args(node.path("args")));
    }

    private static List<Object> args(JsonNode node) {
        var args = new ArrayList<Object>();
        node.forEach(n -> args.add(arg(n)));
        return args;
    }

    private static Object arg(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToInt() ? (Object) node.asInt() : (Object) node.asLong();
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        if (node.isArray()) {
            return args(node);
        }
        var tag = node.propertyNames().iterator().next();
        var inner = node.path(tag);
        return switch (tag) {
            case "figure" -> new BigDecimal(inner.asString());
            case "date" -> LocalDate.parse(inner.asString());
            case "moment" -> Instant.parse(inner.asString());
            case "percent" -> Percent.of(inner.asString());
            case "quarter" -> FinancialQuarter.of(inner.asString());
            case "practice" -> new PracticeCode(inner.asString());
            case "reason" -> reason(inner);
            case "problem" -> problem(inner);
            default -> inner.toString();
        };
    }
}
