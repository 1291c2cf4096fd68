package yingshang.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A view always has all its fields, null or not ({@code serialization-inclusion=always}), so the document calls them
 * required. A schema that is also sent to us, or that names its required fields itself, stays as it is.
 */
class ViewFields {

    private final OpenAPI document;

    ViewFields(OpenAPI document) {
        this.document = document;
    }

    void require() {
        List<Operation> operations = document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
        Set<String> sent = reachable(operations.stream()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .map(body -> body.getContent()));
        Set<String> answered = reachable(operations.stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().entrySet().stream())
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().getContent()));
        answered.stream()
                .filter(name -> !sent.contains(name))
                .map(document.getComponents().getSchemas()::get)
                .filter(view -> view.getProperties() != null && view.getRequired() == null)
                .forEach(view ->
                        view.setRequired(new ArrayList<>(view.getProperties().keySet())));
    }

    private Set<String> reachable(Stream<Content> contents) {
        Deque<Schema> open = new ArrayDeque<>();
        contents.filter(Objects::nonNull)
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(type -> type.getSchema())
                .filter(Objects::nonNull)
                .forEach(open::push);
        Set<String> names = new HashSet<>();
        while (!open.isEmpty()) {
            Schema next = open.pop();
            String name = next.getRef() == null ? null : next.getRef().replaceFirst(".*/", "");
            if (name != null && names.add(name)) {
                open.push(document.getComponents().getSchemas().get(name));
            }
            inside(next).forEach(open::push);
        }
        return names;
    }

    private static Stream<Schema> inside(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        return Stream.of(
                        properties == null ? List.<Schema>of() : properties.values(),
                        alone(schema.getItems()),
                        alone(schema.getAdditionalPropertiesSchema()),
                        Objects.requireNonNullElse(schema.getAnyOf(), List.<Schema>of()),
                        Objects.requireNonNullElse(schema.getAllOf(), List.<Schema>of()),
                        Objects.requireNonNullElse(schema.getOneOf(), List.<Schema>of()))
                .flatMap(Collection::stream);
    }

    private static List<Schema> alone(Schema schema) {
        return schema == null ? List.of() : List.of(schema);
    }
}
