package yingshang.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Writes schemas of dates, times and identifiers where they are used. A name for a mere text is lost on most generators
 * of clients, and with it that the field may be null: what they make then refuses our answers.
 */
class PlainTexts {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, ObjectNode> plain;

    PlainTexts(ObjectNode document) {
        this.plain = document.path("components").path("schemas").properties().stream()
                .filter(named -> isPlain(named.getValue()))
                .collect(Collectors.toMap(named -> SCHEMAS + named.getKey(), named -> (ObjectNode) named.getValue()));
    }

    private static boolean isPlain(JsonNode schema) {
        return schema.path("type").asText().equals("string") && schema.has("format") && !schema.has("enum");
    }

    /** Writes them into {@code part} of the document, and whatever it contains. */
    void writeInto(JsonNode part) {
        if (part instanceof ObjectNode node) {
            ObjectNode named = plain.get(node.path("$ref").asText());
            JsonNode choices = node.path("anyOf");
            ObjectNode chosen = choices.size() == 2 && hasNull(choices) ? named(choices) : null;
            if (named != null) {
                node.remove("$ref");
                write(named, node);
            } else if (chosen != null) {
                node.remove("anyOf");
                write(chosen, node);
                node.putArray("type").add("string").add("null");
            }
        }
        part.forEach(this::writeInto);
    }

    /** What the field says of itself stays. */
    private static void write(ObjectNode schema, ObjectNode field) {
        schema.properties().stream()
                .filter(entry -> !field.has(entry.getKey()))
                .forEach(entry -> field.set(entry.getKey(), entry.getValue().deepCopy()));
    }

    private static boolean hasNull(JsonNode choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .anyMatch(choice -> choice.path("type").asText().equals("null"));
    }

    private ObjectNode named(JsonNode choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> plain.get(choice.path("$ref").asText()))
                .filter(schema -> schema != null)
                .findFirst()
                .orElse(null);
    }
}
