package yingshang.wire;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Writes into the OpenAPI document what holds for every route: a refusal is a problem document, and a parameter of one
 * name means one thing, unless the route describes it itself.
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

    @Override
    public Parameter filterParameter(Parameter parameter) {
        return parameter.getDescription() == null
                ? parameter.description(PARAMETERS.get(parameter.getName()))
                : parameter;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        responses.addAPIResponse(
                "default", OASFactory.createAPIResponse().description("What was refused, and why (RFC 9457)"));
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.matches("default|[45]..")) {
                response.setContent(problem());
            }
        });
        return operation;
    }

    private static Content problem() {
        Schema schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }
}
