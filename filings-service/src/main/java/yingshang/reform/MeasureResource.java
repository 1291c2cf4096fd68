package yingshang.reform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.access.Caller;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

@Path("/reform-measures")
@Tag(name = "Reform measures")
class MeasureResource {

    static final String SEEN = "ETag of the measure as the caller saw it";

    private final LedgerService ledger;
    private final SecurityIdentity identity;

    MeasureResource(LedgerService ledger, SecurityIdentity identity) {
        this.ledger = ledger;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listReformMeasures",
            summary = "List reform measures in the order of their plan; a department sees those it has a part in")
    public Page<MeasureView> list(@Valid @BeanParam MeasureFilter filter) {
        return ledger.list(caller(), filter);
    }

    @POST
    @RolesAllowed("TASK_FORCE")
    @ResponseStatus(201)
    @Operation(operationId = "addReformMeasure", summary = "Put a measure into the ledger")
    public RestResponse<MeasureView> add(@NotNull @Valid MeasureRequest request) {
        MeasureView measure = ledger.add(caller(), request);
        return ResponseBuilder.create(RestResponse.Status.CREATED, measure)
                .tag(Integer.toString(measure.version()))
                .location(URI.create("reform-measures/" + measure.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getReformMeasure", summary = "Show a reform measure; its ETag is needed to change it")
    public RestResponse<MeasureView> get(@PathParam("id") UUID id) {
        return tagged(ledger.get(caller(), id));
    }

    @GET
    @Path("/{id}/events")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listReformEvents",
            summary = "List what happened to a measure: reports, claims, decisions, and how its light turned")
    public Page<EventView> events(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return ledger.events(caller(), id, page, size);
    }

    @PUT
    @Path("/{id}/effects")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "setReformEffects", summary = "Say which numbers a measure is meant to move")
    public RestResponse<MeasureView> setEffects(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid EffectsRequest request) {
        return tagged(ledger.setEffects(caller(), id, new IfMatch(ifMatch), request));
    }

    private Caller caller() {
        return Caller.of(identity);
    }

    /** The measure with its ETag. */
    static RestResponse<MeasureView> tagged(MeasureView measure) {
        return ResponseBuilder.ok(measure)
                .tag(Integer.toString(measure.version()))
                .build();
    }
}
