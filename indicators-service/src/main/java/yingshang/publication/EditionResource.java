package yingshang.publication;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.publication.recomputation.Digests;
import yingshang.wire.Page;

/** What was published: for everybody, but for editions under embargo, which only the task force sees. */
@Path("/editions")
@Tag(name = "Editions")
class EditionResource {

    private static final String TASK_FORCE = "TASK_FORCE";
    private static final String NUMBER = "Number of an edition, 1";

    private final EditionService editions;
    private final EditionVerification verification;
    private final FileAnswers files;
    private final SecurityIdentity identity;

    EditionResource(
            EditionService editions, EditionVerification verification, FileAnswers files, SecurityIdentity identity) {
        this.editions = editions;
        this.verification = verification;
        this.files = files;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(TASK_FORCE)
    @ResponseStatus(201)
    @Operation(
            operationId = "publishEdition",
            summary = "Publish an approved candidate under the next number, for good")
    public RestResponse<EditionView> publish(@NotNull @Valid EditionRequest request) {
        EditionView edition = editions.publish(request, identity.getPrincipal().getName());
        return ResponseBuilder.create(RestResponse.Status.CREATED, edition)
                .location(URI.create("editions/" + edition.number()))
                .build();
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listEditions",
            summary = "Published editions, newest first; the ETag changes with each that is published or corrected")
    public RestResponse<Page<EditionView>> list(
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size,
            @Context Request request) {
        Page<EditionView> found = editions.page(isTaskForce(), page, size);
        EntityTag version = new EntityTag(Digests.sha256((found.total()
                        + found.items().stream()
                                .map(EditionView::version)
                                .toList()
                                .toString())
                .getBytes(StandardCharsets.UTF_8)));
        boolean known = request.evaluatePreconditions(version) != null;
        return (known ? ResponseBuilder.<Page<EditionView>>notModified() : ResponseBuilder.ok(found))
                .tag(version)
                .build();
    }

    @GET
    @Path("/verification")
    @PermitAll
    @Operation(
            operationId = "verifyEditions",
            summary = "Computes every digest and the chain of editions anew, and says what differs")
    public VerificationView verify() {
        return verification.verify(isTaskForce());
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Operation(
            operationId = "getEdition",
            summary = "A published edition and its files; its ETag changes when it is corrected")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EditionView.class)))
    public Response edition(
            @PathParam("number") @Parameter(description = NUMBER) int number, @Context Request request) {
        EditionView edition = editions.edition(number, isTaskForce());
        EntityTag version = new EntityTag(edition.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(version);
        return (unchanged == null ? Response.ok(edition) : unchanged)
                .tag(version)
                .build();
    }

    @GET
    @Path("/{number}/files/{name}")
    @PermitAll
    @Operation(
            operationId = "downloadEditionFile",
            summary = "A file of an edition, always the same bytes: the ETag is their SHA-256, Range asks for a part")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "*/*",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(responseCode = "206", description = "The part that Range asks for")
    @APIResponse(responseCode = "304", description = "The caller has it")
    public Response file(
            @PathParam("number") @Parameter(description = NUMBER) int number,
            @PathParam("name") @Parameter(description = "Name of a file, scores.csv") String name,
            @HeaderParam("Range") @Parameter(description = "The part that is asked for, bytes=0-1023") String range,
            @HeaderParam("If-Range") @Parameter(description = "ETag that the file must still have") String ifRange,
            @Context Request request) {
        return files.answer(
                editions.file(number, name, isTaskForce()), new FileAnswers.Wanted(request, range, ifRange));
    }

    private boolean isTaskForce() {
        return !identity.isAnonymous() && identity.hasRole(TASK_FORCE);
    }
}
