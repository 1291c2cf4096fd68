package yingshang.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The OpenAPI document as it is served: its operations, their examples, its schemas. */
public final class Served {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
    /** JSON Schema 2020-12, with words of OpenAPI that say nothing about validity. */
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(VersionFlag.V202012))
            .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                    .build())
            .build();

    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;

    public Served(String json) {
        this.document = json(json);
    }

    /** Every example of every operation. */
    public List<DocumentedExample> examples() {
        List<DocumentedExample> examples = new ArrayList<>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> entry.getValue().has("responses"))
                .forEach(method -> names(method.getValue())
                        .forEach(name -> examples.add(
                                new DocumentedExample(name, method.getKey(), path.getKey(), method.getValue())))));
        return examples;
    }

    /** Operations that nobody sees used; {@code examples/<operation>.json} is missing. */
    public Set<String> operationsWithoutExample() {
        Set<String> without = operations();
        examples().forEach(example -> without.remove(example.operationId()));
        return without;
    }

    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.path("paths")
                .forEach(path -> path.findValues("operationId").forEach(id -> operations.add(id.asText())));
        return operations;
    }

    /** What in {@code value} is against {@code schema}; empty when all is well. */
    public Set<ValidationMessage> faults(JsonNode schema, JsonNode value) {
        ObjectNode alone = schema.deepCopy();
        alone.set("components", document.path("components"));
        return SCHEMAS.getSchema(alone, STRICT).validate(value);
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text, broken);
        }
    }

    /** Names of examples; what refers to an example that all routes share is not one of the operation's own. */
    private static Set<String> names(JsonNode operation) {
        Set<String> names = new LinkedHashSet<>();
        operation.findValues("examples").stream()
                .filter(JsonNode::isObject)
                .flatMap(examples -> examples.properties().stream())
                .filter(example -> !example.getValue().has("$ref"))
                .map(Map.Entry::getKey)
                .forEach(names::add);
        return names;
    }
}
