package yingshang.freshness;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Writes into the OpenAPI document which routes take {@code If-None-Match} and answer 304. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ConditionalContract implements OASFilter {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final Set<String> operations = new HashSet<>();

    /** Reads annotations from {@code code}. */
    public ConditionalContract(IndexView code) {
        for (AnnotationInstance annotation : code.getAnnotations(Conditional.class)) {
            AnnotationTarget target = annotation.target();
            if (target.kind() == AnnotationTarget.Kind.METHOD) {
                note(target.asMethod());
            } else {
                target.asClass().methods().forEach(this::note);
            }
        }
    }

    private void note(MethodInfo method) {
        AnnotationInstance operation = method.annotation(OPERATION);
        if (operation != null) {
            operations.add(operation.value("operationId").asString());
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        if (operations.contains(operation.getOperationId())) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .description("ETag of an earlier answer: 304 when nothing has changed since")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
            APIResponse answer = operation.getResponses().getAPIResponse("200");
            answer.addHeader("ETag", header("Version of the answer"));
            answer.addHeader("Cache-Control", header("How long the answer may be used without asking again"));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Nothing has changed since"));
        }
        return operation;
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
