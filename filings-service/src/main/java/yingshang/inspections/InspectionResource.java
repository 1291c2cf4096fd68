package yingshang.inspections;

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
import org.jboss.resteasy.reactive.RestResponse.Status;
import yingshang.access.Caller;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

@Path("/inspections")
@Tag(name = "Inspections")
class InspectionResource {

    private static final String SEEN = "ETag of the inspection as the caller saw it";

    private final InspectionService inspections;
    private final InspectionScoringService scoring;
    private final SecurityIdentity identity;

    InspectionResource(InspectionService inspections, InspectionScoringService scoring, SecurityIdentity identity) {
        this.inspections = inspections;
        this.scoring = scoring;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE"})
    @ResponseStatus(201)
    @Operation(operationId = "openInspection", summary = "Open the inspection of a site for a period")
    public RestResponse<InspectionView> open(@NotNull @Valid InspectionRequests.Opening request) {
        InspectionView opened = inspections.open(caller(), request);
        return tagged(Status.CREATED, opened)
                .location(URI.create("inspections/" + opened.inspection().id()))
                .build();
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listInspections",
            summary = "List inspections, the last period first; a department sees those of its sites")
    public Page<InspectionSummaryView> list(@Valid @BeanParam InspectionFilter filter) {
        return inspections.list(caller(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getInspection", summary = "Show an inspection with its items and findings")
    public RestResponse<InspectionView> get(@PathParam("id") UUID id) {
        return tagged(Status.OK, inspections.get(caller(), id)).build();
    }

    @GET
    @Path("/{id}/events")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(
            operationId = "listInspectionEvents",
            summary = "List what happened to an inspection and its findings, step by step")
    public Page<InspectionEventView> events(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return inspections.events(caller(), id, page, size);
    }

    @PUT
    @Path("/{id}/self-assessment")
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "assessOwnSite",
            summary = "Say how a site scores in the eyes of those who run it; again while the inspection is open")
    public RestResponse<InspectionView> assess(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid InspectionRequests.SelfAssessment request) {
        return tagged(Status.OK, scoring.assess(caller(), id, new IfMatch(ifMatch), request))
                .build();
    }

    @POST
    @Path("/{id}/conclusion")
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(
            operationId = "concludeInspection",
            summary = "Score a site, and say what is to be rectified; by nobody who assessed it for the site")
    public RestResponse<InspectionView> conclude(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid InspectionRequests.Conclusion request) {
        return tagged(Status.OK, scoring.conclude(caller(), id, new IfMatch(ifMatch), request))
                .build();
    }

    private Caller caller() {
        return Caller.of(identity);
    }

    private static ResponseBuilder<InspectionView> tagged(Status status, InspectionView inspection) {
        return ResponseBuilder.create(status, inspection)
                .tag(Integer.toString(inspection.inspection().version()));
    }
}
