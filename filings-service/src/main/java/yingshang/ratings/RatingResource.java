package yingshang.ratings;

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
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

@Path("/ratings")
@Tag(name = "Ratings")
class RatingResource {

    static final String SEEN = "ETag of the rating as the caller saw it";

    private final RatingService ratings;
    private final SecurityIdentity identity;

    RatingResource(RatingService ratings, SecurityIdentity identity) {
        this.ratings = ratings;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({"DEPARTMENT", "TASK_FORCE"})
    @ResponseStatus(201)
    @Operation(operationId = "recordRating", summary = "Record a rating; a bad one opens a rectification")
    public RestResponse<RatingView> record(
            @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION) String key,
            @NotNull @Valid RatingRequest request) {
        Answer<RatingView> answer = ratings.record(caller(), key, request);
        RatingView rating = answer.body();
        return answer.tell(ResponseBuilder.create(RestResponse.Status.CREATED, rating))
                .tag(Integer.toString(rating.version()))
                .location(URI.create("ratings/" + rating.id()))
                .build();
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listRatings", summary = "List ratings, the newest first; a department sees its own")
    public Page<RatingView> list(@Valid @BeanParam RatingFilter filter) {
        return ratings.list(caller(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getRating", summary = "Show a rating, and what followed from it")
    public RestResponse<RatingView> get(@PathParam("id") UUID id) {
        return tagged(ratings.get(caller(), id));
    }

    @GET
    @Path("/{id}/events")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listRatingEvents", summary = "List the steps of a rating, the first first")
    public Page<RatingEventView> events(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return ratings.events(caller(), id, page, size);
    }

    @POST
    @Path("/{id}/exclusion")
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(
            operationId = "excludeRating",
            summary = "Say that a rating is mistaken, malicious or made up and does not count; it stays in sight")
    public RestResponse<RatingView> exclude(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid ExclusionRequest request) {
        return tagged(ratings.exclude(caller(), id, new IfMatch(ifMatch), request));
    }

    @POST
    @Path("/{id}/readmission")
    @RolesAllowed({"REVIEWER", "TASK_FORCE"})
    @Operation(operationId = "readmitRating", summary = "Say that an excluded rating counts after all")
    public RestResponse<RatingView> readmit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid RatingReasonRequest request) {
        return tagged(ratings.readmit(caller(), id, new IfMatch(ifMatch), request.reason()));
    }

    private Caller caller() {
        return Caller.of(identity);
    }

    /** The rating with its ETag. */
    static RestResponse<RatingView> tagged(RatingView rating) {
        return ResponseBuilder.ok(rating)
                .tag(Integer.toString(rating.version()))
                .build();
    }
}
