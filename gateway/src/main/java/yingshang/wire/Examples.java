package yingshang.wire;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The examples of one operation, from {@code examples/<operationId>.json}: by name a summary, what is sent
 * ({@code parameters}, {@code body}) and what is answered ({@code status}, {@code headers}, {@code body}). A body that
 * is not JSON is a list of lines under {@code text}; where a route takes or gives several media types,
 * {@code mediaType} says which. A file that does not fit its operation stops the build. What all routes refuse is shown
 * once, in {@code examples/problems.json} by status.
 */
class Examples {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));

    private static final String SHARED = "examples/problems.json";

    private final Operation operation;
    private final String file;

    Examples(Operation operation) {
        this.operation = operation;
        this.file = "examples/" + operation.getOperationId() + ".json";
    }

    /** Gives a refusal the example that all routes share, if there is one for {@code status}. */
    static void share(String status, APIResponse refusal) {
        JsonNode problem = read(SHARED).get(status);
        if (problem != null) {
            refusal.getContent()
                    .getMediaType(Problem.MEDIA_TYPE)
                    .addExample(code(problem), OASFactory.createExample().ref(code(problem)));
        }
    }

    static void addShared(OpenAPI document) {
        read(SHARED).forEach(problem -> document.getComponents()
                .addExample(code(problem), example(problem.path("title").textValue(), problem)));
    }

    private static String code(JsonNode problem) {
        return problem.path("type").asText().replaceFirst(".*:", "");
    }

    void write() {
        read(file).properties().forEach(named -> {
            String name = named.getKey();
            JsonNode example = named.getValue();
            String summary = example.path("summary").textValue();
            JsonNode request = example.path("request");
            request.path("parameters").properties().forEach(sent -> parameter(sent.getKey())
                    .addExample(name, example(null, sent.getValue())));
            if (body(request) != null) {
                mediaType(operation.getRequestBody().getContent(), request)
                        .addExample(name, example(summary, body(request)));
            }
            answer(name, summary, example.path("response"));
        });
    }

    private void answer(String name, String summary, JsonNode answer) {
        APIResponse response = response(answer.path("status").asText(), summary);
        answer.path("headers")
                .properties()
                .forEach(header -> response.addHeader(
                        header.getKey(),
                        OASFactory.createHeader()
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                                .addExample(name, example(null, header.getValue()))));
        if (body(answer) != null) {
            mediaType(response.getContent(), answer).addExample(name, example(summary, body(answer)));
        }
    }

    /** Refusals need not be declared; their example does that. */
    private APIResponse response(String status, String summary) {
        if (status.startsWith("4") && !operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse().description(summary).content(CommonContract.problem()));
        }
        return fitting(operation.getResponses().getAPIResponse(status), "answer " + status);
    }

    private Parameter parameter(String name) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        return fitting(
                parameters.stream()
                        .filter(parameter -> parameter.getName().equals(name))
                        .findFirst()
                        .orElse(null),
                "parameter " + name);
    }

    private MediaType mediaType(Content content, JsonNode example) {
        String wanted = example.path("mediaType").textValue();
        if (content == null || content.getMediaTypes().isEmpty()) {
            return fitting(null, "body");
        }
        if (wanted == null) {
            return content.getMediaTypes().values().iterator().next();
        }
        // A route that takes anything says by its examples what it makes sense of.
        MediaType anything = content.getMediaType("*/*");
        if (anything != null && !content.hasMediaType(wanted)) {
            content.addMediaType(wanted, OASFactory.createMediaType().schema(anything.getSchema()));
        }
        return fitting(content.getMediaType(wanted), "media type " + wanted);
    }

    private <T> T fitting(T found, String what) {
        if (found == null) {
            throw new IllegalStateException(file + ": the operation has no " + what);
        }
        return found;
    }

    private static Example example(String summary, JsonNode value) {
        return OASFactory.createExample().summary(summary).value(value);
    }

    private static JsonNode body(JsonNode message) {
        JsonNode text = message.get("text");
        return text == null
                ? message.get("body")
                : TextNode.valueOf(StreamSupport.stream(text.spliterator(), false)
                        .map(line -> line.textValue() + "\n")
                        .collect(Collectors.joining()));
    }

    private static JsonNode read(String file) {
        try (InputStream found = Examples.class.getResourceAsStream("/" + file)) {
            return found == null ? JSON.createObjectNode() : JSON.readTree(found);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
