package yingshang.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes up requests for every operation of a document, one after the other. */
class Requests {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** These end what the others need. */
    private static final Set<String> LEFT_OUT = Set.of("signOut", "signOutEverywhere");

    private static final int MOST_SEEN = 2_000;

    private final List<Operation> operations = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Made made;
    private int next;

    private record Operation(String id, String method, String path, JsonNode described) {}

    /** The same {@code seed} and the same answers make the same requests. */
    Requests(JsonNode document, long seed) {
        this.made = new Made(document, seen, new Random(seed));
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .filter(operation -> !LEFT_OUT.contains(
                        operation.getValue().path("operationId").asText()))
                .forEach(operation -> operations.add(new Operation(
                        operation.getValue().path("operationId").asText(),
                        operation.getKey().toUpperCase(),
                        path.getKey(),
                        operation.getValue()))));
    }

    /** How many operations there are. */
    int operations() {
        return operations.size();
    }

    FuzzedRequest next() {
        Operation operation = operations.get(next++ % operations.size());
        Map<String, String> headers = new HashMap<>();
        String target = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.described().path("parameters")) {
            String name = parameter.path("name").asText();
            String value = made.text(parameter.path("schema"));
            switch (parameter.path("in").asText()) {
                case "path" -> target = target.replace("{" + name + "}", segment(value));
                case "query" -> {
                    if (!made.oneIn(3)) {
                        query.add(name + "=" + escaped(queryValue(parameter, value)));
                    }
                }
                default -> {
                    if (!made.oneIn(3)) {
                        headers.put(name, header(value));
                    }
                }
            }
        }
        String body = body(operation.described().path("requestBody").path("content"), headers);
        String asked = query.isEmpty() ? target : target + "?" + String.join("&", query);
        return new FuzzedRequest(operation.id(), operation.method(), asked, headers, body);
    }

    /** Learns identifiers and codes from a real answer. */
    void learn(JsonNode answer) {
        if (answer.isTextual() && answer.asText().length() < 80 && seen.size() < MOST_SEEN) {
            if (known.add(answer.asText())) {
                seen.add(answer.asText());
            }
        }
        answer.forEach(this::learn);
    }

    private String queryValue(JsonNode parameter, String value) {
        JsonNode schema = parameter.path("schema");
        return made.oneIn(2) ? value : made.of(schema).asText();
    }

    private String body(JsonNode content, Map<String, String> headers) {
        if (content.isEmpty()) {
            return null;
        }
        Map.Entry<String, JsonNode> type = made.oneOf(List.copyOf(content.properties()));
        headers.put(
                "Content-Type", made.oneIn(30) ? "text/plain" : type.getKey().replace("*/*", "application/json"));
        JsonNode schema = type.getValue().path("schema");
        String body = type.getKey().endsWith("json") ? made.of(schema).toString() : made.text(schema);
        if (made.oneIn(20)) {
            return body.substring(0, body.length() / 2);
        }
        return made.oneIn(100) ? "[".repeat(5_000) : body;
    }

    /** Empty segments never get past the door, and tell nothing about what is behind it. */
    private static String segment(String value) {
        return escaped(value.isEmpty() ? "x" : value.substring(0, Math.min(value.length(), 500)));
    }

    private static String header(String value) {
        String plain = value.replaceAll("[^ -~]", "?").strip();
        return plain.substring(0, Math.min(plain.length(), 300));
    }

    private static String escaped(String value) {
        String shorter = value.substring(0, Math.min(value.length(), 3_000));
        return URLEncoder.encode(shorter, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
