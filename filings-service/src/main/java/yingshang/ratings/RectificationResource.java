package yingshang.ratings;

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
import yingshang.wire.IfMatch;

@Path("/ratings/{id}")
@Tag(name = "Ratings")
class RectificationResource {

    private final RectificationService rectifications;
    private final SecurityIdentity identity;

    RectificationResource(RectificationService rectifications, SecurityIdentity identity) {
        this.rectifications = rectifications;
        this.identity = identity;
    }

    @POST
    @Path("/classification")
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "classifyRectification",
            summary = "Say how hard a problem is: general ones have 7 calendar days, complex ones 15")
    public RestResponse<RatingView> classify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = RatingResource.SEEN) String ifMatch,
            @NotNull @Valid ClassificationRequest request) {
        return RatingResource.tagged(rectifications.classify(caller(), id, new IfMatch(ifMatch), request));
    }

    @POST
    @Path("/answer")
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "answerRating",
            summary = "Say that a bad rating was put right, and what who rated is told")
    public RestResponse<RatingView> answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = RatingResource.SEEN) String ifMatch,
            @NotNull @Valid AnswerRequest request) {
        return RatingResource.tagged(rectifications.answer(caller(), id, new IfMatch(ifMatch), request.answer()));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(operationId = "confirmRectification", summary = "Confirm that a bad rating was put right")
    public RestResponse<RatingView> confirm(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = RatingResource.SEEN) String ifMatch) {
        return RatingResource.tagged(rectifications.confirm(caller(), id, new IfMatch(ifMatch)));
    }

    @POST
    @Path("/return")
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(
            operationId = "returnRectification",
            summary = "Find that a bad rating was not put right; its term goes on")
    public RestResponse<RatingView> giveBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = RatingResource.SEEN) String ifMatch,
            @NotNull @Valid RatingReasonRequest request) {
        return RatingResource.tagged(rectifications.giveBack(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    @POST
    @Path("/revisits")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE"})
    @Operation(
            operationId = "revisitRating",
            summary = "Keep that who gave a bad rating under their name was asked again")
    public RestResponse<RatingView> revisit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = RatingResource.SEEN) String ifMatch,
            @NotNull @Valid RevisitRequest request) {
        return RatingResource.tagged(rectifications.revisit(caller(), id, new IfMatch(ifMatch), request));
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
