package yingshang.publication;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.wire.Page;

/** What is to become an edition: frozen by one person, commented on, decided on by another. */
@Path("/edition-candidates")
@Tag(name = "Editions")
class CandidateResource {

    private final CandidateService candidates;
    private final FileAnswers files;
    private final SecurityIdentity identity;

    CandidateResource(CandidateService candidates, FileAnswers files, SecurityIdentity identity) {
        this.candidates = candidates;
        this.files = files;
        this.identity = identity;
    }

    @POST
    @RolesAllowed("TASK_FORCE")
    @ResponseStatus(201)
    @Operation(
            operationId = "freezeCandidate",
            summary = "Freeze the inputs of some periods as they stand, and what they come to, for review")
    public RestResponse<CandidateView> freeze(@NotNull @Valid CandidateRequest request) {
        CandidateView frozen = candidates.freeze(request.distinct(), caller());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, frozen)
                .location(URI.create("edition-candidates/" + frozen.id()))
                .build();
    }

    @GET
    @RolesAllowed({"TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "listCandidates", summary = "Candidates for editions, newest first")
    public Page<CandidateView> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return candidates.page(page, size);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "getCandidate", summary = "A candidate with its sign-off and its files")
    public CandidateView candidate(@PathParam("id") long id) {
        return candidates.candidate(id);
    }

    @GET
    @Path("/{id}/files/{name}")
    @RolesAllowed({"TASK_FORCE", "EVALUATOR"})
    @Operation(
            operationId = "downloadCandidateFile",
            summary = "A file of a candidate as it was frozen, for review: the bytes that would be published")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "206", description = "The part that Range asks for")
    @APIResponse(responseCode = "304", description = "The caller has it")
    public Response file(
            @PathParam("id") long id,
            @PathParam("name") @Parameter(description = "Name of a file, scores.csv") String name,
            @HeaderParam("Range") @Parameter(description = "The part that is asked for, bytes=0-1023") String range,
            @HeaderParam("If-Range") @Parameter(description = "ETag that the file must still have") String ifRange,
            @Context Request request) {
        return files.answer(candidates.file(id, name), new FileAnswers.Wanted(request, range, ifRange));
    }

    @POST
    @Path("/{id}/comments")
    @RolesAllowed({"TASK_FORCE", "EVALUATOR"})
    @ResponseStatus(201)
    @Operation(operationId = "commentOnCandidate", summary = "Comment on a candidate")
    public CommentView comment(@PathParam("id") long id, @NotNull @Valid CommentRequest request) {
        return candidates.comment(id, caller(), request.text());
    }

    @GET
    @Path("/{id}/comments")
    @RolesAllowed({"TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "listCandidateComments", summary = "Comments on a candidate, oldest first")
    public Page<CommentView> comments(
            @PathParam("id") long id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return candidates.comments(id, page, size);
    }

    @POST
    @Path("/{id}/sign-off")
    @RolesAllowed("TASK_FORCE")
    @Operation(
            operationId = "signOffCandidate",
            summary = "Approve or reject a candidate; only somebody who did not start it can")
    public CandidateView signOff(@PathParam("id") long id, @NotNull @Valid SignOffRequest request) {
        return candidates.signOff(id, request, caller());
    }

    private String caller() {
        return identity.getPrincipal().getName();
    }
}
