package yingshang.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * Operations that a document breaks for whoever was written against an older one. The library compares types and
 * choices only in documents of OpenAPI 3.0, so both are first brought into that form.
 */
final class BreakingChanges {

    private BreakingChanges() {}

    /** Method and path of each operation that is gone or changed so that its users must change too. */
    static List<String> between(JsonNode released, JsonNode present) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(lowered(released), lowered(present));
        Stream<String> gone = changes.getMissingEndpoints().stream()
                .map(operation -> operation.getMethod() + " " + operation.getPathUrl() + " is gone");
        Stream<String> changed = changes.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible())
                .map(operation -> operation.getHttpMethod() + " " + operation.getPathUrl() + " is not what it was");
        return Stream.concat(gone, changed).sorted().toList();
    }

    private static String lowered(JsonNode document) {
        ObjectNode lowered = document.deepCopy();
        lowered.put("openapi", "3.0.3");
        lower(lowered);
        return lowered.toString();
    }

    private static void lower(JsonNode node) {
        if (node instanceof ObjectNode object) {
            lowerType(object);
            lowerChoice(object, "anyOf");
            lowerChoice(object, "oneOf");
            object.remove(List.of("examples", "identifier"));
        }
        node.forEach(BreakingChanges::lower);
    }

    private static void lowerType(ObjectNode schema) {
        if (schema.get("type") instanceof ArrayNode types) {
            List<String> names = new ArrayList<>();
            types.forEach(type -> names.add(type.asText()));
            if (names.remove("null")) {
                schema.put("nullable", true);
            }
            schema.put("type", names.isEmpty() ? "object" : names.get(0));
        }
    }

    /** A choice between something and null is that something, nullable. */
    private static void lowerChoice(ObjectNode schema, String kind) {
        if (!(schema.get(kind) instanceof ArrayNode choices)) {
            return;
        }
        for (int i = choices.size() - 1; i >= 0; i--) {
            if (choices.get(i).path("type").asText().equals("null")) {
                choices.remove(i);
                schema.put("nullable", true);
            }
        }
        if (choices.size() == 1) {
            ObjectNode only = (ObjectNode) choices.get(0);
            schema.remove(kind);
            schema.setAll(only);
        }
    }
}
