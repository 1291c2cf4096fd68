package yingshang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values made up from schemas: mostly as described, sometimes not at all. */
class Made {

    private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);
    private static final int DEEPEST = 6;

    /** Words that have broken programs before. */
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uFEFF",
            "\uD83D\uDE00",
            "'; drop table account; --",
            "%",
            "_",
            "\\",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "<script>alert(1)</script>",
            "=1+1",
            "null",
            "NaN",
            "-0",
            "1e400",
            "9".repeat(400),
            "营商".repeat(300),
            "x".repeat(70_000),
            "2021-13",
            "0000-00",
            "2021-Q5",
            "9999-12",
            "-999999999-01-01",
            "+1000000000-12-31T23:59:59.999999999Z",
            "2021-02-30");

    private static final List<BigDecimal> NASTY_NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE.negate(),
            BigDecimal.valueOf(Integer.MAX_VALUE),
            BigDecimal.valueOf(Integer.MIN_VALUE),
            BigDecimal.valueOf(Long.MAX_VALUE),
            new BigDecimal(BigInteger.TEN.pow(40)),
            new BigDecimal("1e-400"),
            new BigDecimal("1e400"),
            new BigDecimal("0.1234567890123456789"));

    private final JsonNode document;
    private final List<String> seen;
    private final Random random;

    /** @param seen words of real answers: identifiers and codes that exist */
    Made(JsonNode document, List<String> seen, Random random) {
        this.document = document;
        this.seen = seen;
        this.random = random;
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String nasty() {
        return oneOf(NASTY);
    }

    /** A value of {@code schema}, or something else. */
    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        JsonNode schema =
                given.has("$ref") ? document.at(given.get("$ref").asText().substring(1)) : given;
        if (oneIn(25)) {
            return oneOf(
                    List.of(JSON.nullNode(), JSON.textNode(nasty()), number(), JSON.objectNode(), JSON.arrayNode()));
        }
        JsonNode choices = schema.has("anyOf") ? schema.get("anyOf") : schema.path("oneOf");
        if (!choices.isEmpty()) {
            return of(choices.get(random.nextInt(choices.size())), depth);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> oneIn(4) ? number() : JSON.numberNode(random.nextInt(120) - 5);
            case "number" -> oneIn(4) ? number() : JSON.numberNode(BigDecimal.valueOf(random.nextInt(100_000), 2));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText("string");
    }

    private JsonNode number() {
        return JSON.numberNode(oneOf(NASTY_NUMBERS));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (depth < DEEPEST && !oneIn(12)) {
                made.set(property.getKey(), of(property.getValue(), depth + 1));
            }
        });
        if (oneIn(30)) {
            made.put("unexpected", nasty());
        }
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode made = JSON.arrayNode();
        int length = oneIn(40) ? 300 : random.nextInt(4);
        for (int i = 0; i < length && depth < DEEPEST; i++) {
            made.add(of(schema.path("items"), depth + 1));
        }
        return made;
    }

    String text(JsonNode schema) {
        if (oneIn(4)) {
            return nasty();
        }
        List<String> sensible = new ArrayList<>(List.of(
                "370306",
                "2021-08",
                "2021",
                "getting-electricity",
                "life-cycle",
                "power-supply-centre",
                "overall",
                "a"));
        switch (schema.path("format").asText()) {
            case "uuid" -> sensible = List.of(UUID.randomUUID().toString());
            case "date" -> sensible = List.of("2021-08-31", "1900-01-01", "9999-12-31");
            case "date-time" -> sensible = List.of("2021-08-31T12:00:00Z", "9999-12-31T23:59:59Z");
            case "int32", "int64" -> sensible = List.of("1", "0", "99999999999999999999");
            default -> sensible.add("1");
        }
        return seen.isEmpty() || oneIn(2) ? oneOf(sensible) : oneOf(seen);
    }
}
