package yingshang.appeals;

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
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.access.Caller;
import yingshang.appeals.AppealRequests.Confirmation;
import yingshang.appeals.AppealRequests.Transfer;
import yingshang.appeals.AppealRequests.Why;
import yingshang.appeals.AppealRequests.Words;
import yingshang.wire.IfMatch;

@Path("/appeals/{id}")
@Tag(name = "Appeals")
class AppealStepResource {

    private static final String SEEN = "ETag of the appeal as the caller saw it";

    private final AppealStepService steps;
    private final SecurityIdentity identity;

    AppealStepResource(AppealStepService steps, SecurityIdentity identity) {
        this.steps = steps;
        this.identity = identity;
    }

    @POST
    @Path("/transfer")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "transferAppeal", summary = "Hand an appeal to a department, or to another one")
    public RestResponse<AppealView> transfer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid Transfer request) {
        return AppealResource.tagged(steps.transfer(caller(), id, new IfMatch(ifMatch), request));
    }

    @POST
    @Path("/take-up")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "takeUpAppeal", summary = "Say that the department works on an appeal")
    public RestResponse<AppealView> takeUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch) {
        return AppealResource.tagged(steps.takeUp(caller(), id, new IfMatch(ifMatch)));
    }

    @POST
    @Path("/answer")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "answerAppeal", summary = "Answer an appeal, the first time or again")
    public RestResponse<AppealView> answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid Words request) {
        return AppealResource.tagged(steps.answer(caller(), id, new IfMatch(ifMatch), request.text()));
    }

    @POST
    @Path("/difficulty")
    @RolesAllowed("TASK_FORCE")
    @Operation(
            operationId = "findAppealDifficult",
            summary = "Give more time to an appeal that is difficult or needs several departments, while it has time")
    public RestResponse<AppealView> findDifficult(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid Why request) {
        return AppealResource.tagged(steps.findDifficult(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    @POST
    @Path("/resolution")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "resolveAppeal", summary = "Say how an appeal was resolved")
    public RestResponse<AppealView> resolve(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid Words request) {
        return AppealResource.tagged(steps.resolve(caller(), id, new IfMatch(ifMatch), request.text()));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed("TASK_FORCE")
    @Operation(
            operationId = "confirmAppeal",
            summary = "Say what the enterprise says of a resolution: that it confirms or disputes it")
    public RestResponse<AppealView> confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid Confirmation request) {
        return AppealResource.tagged(steps.confirm(caller(), id, new IfMatch(ifMatch), request));
    }

    @POST
    @Path("/closure")
    @RolesAllowed("TASK_FORCE")
    @Operation(operationId = "closeAppeal", summary = "End an appeal without a resolution, for a reason")
    public RestResponse<AppealView> close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid Why request) {
        return AppealResource.tagged(steps.close(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
