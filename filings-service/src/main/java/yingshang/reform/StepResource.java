package yingshang.reform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.access.Caller;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.wire.IfMatch;

@Path("/reform-measures/{id}")
@Tag(name = "Reform measures")
class StepResource {

    private static final String SEEN = MeasureResource.SEEN;

    private final ReformService reform;
    private final SecurityIdentity identity;

    StepResource(ReformService reform, SecurityIdentity identity) {
        this.reform = reform;
        this.identity = identity;
    }

    @POST
    @Path("/reports")
    @RolesAllowed("DEPARTMENT")
    @ResponseStatus(201)
    @Operation(operationId = "reportReformMeasure", summary = "Report how far a department has come with a measure")
    public RestResponse<MeasureView> report(
            @PathParam("id") UUID id,
            @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION) String key,
            @NotNull @Valid ReportRequest request) {
        Answer<MeasureView> answer = reform.report(caller(), key, id, request);
        return answer.tell(ResponseBuilder.create(RestResponse.Status.CREATED, answer.body()))
                .tag(Integer.toString(answer.body().version()))
                .build();
    }

    @POST
    @Path("/claim")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "claimReformMeasure", summary = "Say, as a leading department, that a measure is done")
    public RestResponse<MeasureView> claim(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid ClaimRequest request) {
        return MeasureResource.tagged(reform.claim(caller(), id, new IfMatch(ifMatch), request));
    }

    @POST
    @Path("/verification")
    @RolesAllowed("TASK_FORCE")
    @Operation(
            operationId = "verifyReformMeasure",
            summary = "Verify a claim or return it, as somebody who did none of the work")
    public RestResponse<MeasureView> verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid VerificationRequest request) {
        return MeasureResource.tagged(reform.verify(caller(), id, new IfMatch(ifMatch), request));
    }

    @POST
    @Path("/suspension")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "suspendReformMeasure", summary = "Let a measure rest, with the reason")
    public RestResponse<MeasureView> suspend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid WhyRequest request) {
        return MeasureResource.tagged(reform.suspend(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    @POST
    @Path("/resumption")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "resumeReformMeasure", summary = "Take up a measure that rests")
    public RestResponse<MeasureView> resume(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid WhyRequest request) {
        return MeasureResource.tagged(reform.resume(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    @POST
    @Path("/due-date")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "rescheduleReformMeasure", summary = "Set a due date for what is open of a measure")
    public RestResponse<MeasureView> reschedule(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid DueRequest request) {
        return MeasureResource.tagged(reform.reschedule(caller(), id, new IfMatch(ifMatch), request));
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
