package yingshang.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Operation ids must be unique in a document: where several services use the same one, it is made from the path. */
final class OperationIds {

    private record Operation(String path, String method, ObjectNode node) {

        String id() {
            return node.path("operationId").asText("");
        }

        /** {@code GET /api/v1/filings/{id}/events} becomes {@code getFilingsIdEvents}. */
        String fromPath() {
            return Arrays.stream(path.replaceFirst("^/api/v1", "").split("[^A-Za-z0-9]+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .collect(Collectors.joining("", method, ""));
        }
    }

    private OperationIds() {}

    static void makeUnique(ObjectNode document) {
        Map<String, List<Operation>> byId = new HashMap<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            path.getValue().properties().stream()
                    .filter(entry -> entry.getValue().has("responses"))
                    .map(entry -> new Operation(path.getKey(), entry.getKey(), (ObjectNode) entry.getValue()))
                    .forEach(operation -> byId.computeIfAbsent(operation.id(), id -> new ArrayList<>())
                            .add(operation));
        }
        byId.forEach((id, operations) -> {
            if (id.isEmpty() || operations.size() > 1) {
                operations.forEach(operation -> operation.node().put("operationId", operation.fromPath()));
            }
        });
    }
}
