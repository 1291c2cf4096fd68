package yingshang.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One example of the served document.
 *
 * @param name what the operation calls it
 * @param operation the operation as documented
 */
public record DocumentedExample(String name, String method, String path, JsonNode operation) {

    /** A value of a parameter; {@code in} is path, query or header. */
    public record Argument(String in, String name, String value) {}

    /** What is sent or answered. */
    public record Body(String mediaType, JsonNode schema, JsonNode value) {

        public boolean isJson() {
            return mediaType.endsWith("json");
        }

        public String text() {
            return value.isTextual() && !isJson() ? value.textValue() : value.toString();
        }
    }

    public String operationId() {
        return operation.path("operationId").asText();
    }

    public List<Argument> arguments() {
        List<Argument> arguments = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> value(parameter)
                .map(value -> new Argument(
                        parameter.path("in").asText(), parameter.path("name").asText(), value.asText()))
                .ifPresent(arguments::add));
        return arguments;
    }

    public Optional<Body> request() {
        return body(operation.path("requestBody"));
    }

    /** The status under which the answer stands; of an answer without one, the only status of success. */
    public int status() {
        return Integer.parseInt(responses()
                .filter(response -> body(response.getValue()).isPresent()
                        || !headers(response.getValue()).isEmpty())
                .findFirst()
                .or(() -> responses()
                        .filter(response -> response.getKey().startsWith("2"))
                        .findFirst())
                .orElseThrow()
                .getKey());
    }

    public Optional<Body> answer() {
        return body(response());
    }

    /** Headers that the answer has. */
    public List<String> headers() {
        return headers(response());
    }

    @Override
    public String toString() {
        return operationId() + " (" + name + ")";
    }

    private JsonNode response() {
        return operation.path("responses").path(Integer.toString(status()));
    }

    private Stream<Map.Entry<String, JsonNode>> responses() {
        return operation.path("responses").properties().stream();
    }

    private List<String> headers(JsonNode response) {
        return response.path("headers").properties().stream()
                .filter(header -> value(header.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Body> body(JsonNode message) {
        return message.path("content").properties().stream()
                .flatMap(
                        type -> value(type.getValue())
                                .map(value ->
                                        new Body(type.getKey(), type.getValue().path("schema"), value))
                                .stream())
                .findFirst();
    }

    private Optional<JsonNode> value(JsonNode described) {
        return Optional.ofNullable(described.path("examples").path(name).get("value"));
    }
}
