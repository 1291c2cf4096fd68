package yingshang.wire;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Writes into the OpenAPI document what holds for every route: a refusal is a problem document, a parameter of one name
 * means one thing unless the route describes it itself, a view has all its fields, and examples are those of the files.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommonContract implements OASFilter {

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("page", "Number of the page, from 0"),
            Map.entry("size", "Most items on a page"),
            Map.entry("region", "Code of a region (GB/T 2260), 370306"),
            Map.entry("dimension", "Code of a dimension, life-cycle"),
            Map.entry("indicator", "Code of an indicator, getting-electricity"),
            Map.entry("scenario", "Code of a scenario, getting-electricity.time.standard-case"),
            Map.entry("node", "Code of a node of the framework, overall"),
            Map.entry("period", "Period in SDMX form: 2021, 2021-S1, 2021-Q3 or 2021-08"),
            Map.entry("department", "Code of a department"),
            Map.entry("list", "List of service items: town, street, village or community"),
            Map.entry("category", "Legal category of service items as published, 行政许可"),
            Map.entry("status", "Only what has this status"),
            Map.entry("kind", "Only what is of this kind"),
            Map.entry("code", "Its code"),
            Map.entry("id", "Its identifier"));

    /** What {@code @ResponseStatus} says, by operation; the library does not look at it. */
    private final Map<String, String> statuses = new HashMap<>();

    /** Reads annotations from {@code code}. */
    public CommonContract(IndexView code) {
        for (AnnotationInstance annotation : code.getAnnotations(ResponseStatus.class)) {
            AnnotationInstance operation = annotation
                    .target()
                    .asMethod()
                    .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
            if (operation != null) {
                statuses.put(
                        operation.value("operationId").asString(),
                        Integer.toString(annotation.value().asInt()));
            }
        }
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        return parameter.getDescription() == null
                ? parameter.description(PARAMETERS.get(parameter.getName()))
                : parameter;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        String pattern = schema.getPattern();
        // In the code the whole text must match; \S is @NotBlank's own.
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals("\\S")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
        // The library says it twice when what a nullable field refers to is a text.
        if (schema.getAnyOf() != null) {
            schema.setType(null);
        }
        return schema;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        String status = statuses.get(operation.getOperationId());
        if (status != null && !responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, responses.getAPIResponse("200"));
            responses.removeAPIResponse("200");
        }
        responses.addAPIResponse(
                "default", OASFactory.createAPIResponse().description("What was refused, and why (RFC 9457)"));
        List.copyOf(responses.getAPIResponses().keySet()).stream()
                .filter(code -> code.matches("default|[45].."))
                .forEach(code -> responses.addAPIResponse(code, refusal(code, responses.getAPIResponse(code))));
        new Examples(operation).write();
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        new ViewFields(document).require();
        Examples.addShared(document);
    }

    /** A new one: the library hands the same to all operations. */
    private static APIResponse refusal(String code, APIResponse described) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(described.getDescription())
                .content(problem());
        Examples.share(code, refusal);
        return refusal;
    }

    static Content problem() {
        Schema schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }
}
