package yingshang.filing;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.access.Caller;
import yingshang.evidence.AttachmentView;
import yingshang.evidence.Download;
import yingshang.evidence.EvidenceFiles;
import yingshang.evidence.NewAttachment;
import yingshang.repetition.Answer;
import yingshang.repetition.Repetition;
import yingshang.upload.Outgoing;
import yingshang.upload.Upload;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

@Path("/filings/{id}/attachments")
@Tag(name = "Filings")
class AttachmentResource {

    private static final String SEEN = "ETag of the filing as the caller saw it";
    private static final String ATTACHMENT = "Identifier of an attachment";

    private final AttachmentService attachments;
    private final EvidenceFiles files;
    private final Outgoing outgoing;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;

    AttachmentResource(
            AttachmentService attachments,
            EvidenceFiles files,
            Outgoing outgoing,
            CurrentVertxRequest request,
            SecurityIdentity identity) {
        this.attachments = attachments;
        this.files = files;
        this.outgoing = outgoing;
        this.request = request;
        this.identity = identity;
    }

    @POST
    @Upload
    @RolesAllowed("DEPARTMENT")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(
            operationId = "attachToFiling",
            summary = "Attach a file to a filing that can be edited; the same bytes again stay one attachment")
    @RequestBody(
            required = true,
            description = "The file itself: PDF, OFD, PNG, JPEG, XLSX or ODS, at most 20 MB",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<AttachmentStepView> attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 1000) @Parameter(description = "Name of the file") String name,
            @QueryParam("scenario") @Size(max = 100) @Parameter(description = "Scenarios it stands for; may repeat")
                    Set<@Size(max = 200) String> scenarios,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION) String key,
            InputStream body) {
        try (NewAttachment taken = files.take(name, scenarios, body)) {
            Answer<AttachmentStepView> answer = attachments.attach(caller(), key, id, new IfMatch(ifMatch), taken);
            AttachmentStepView done = answer.body();
            URI there = URI.create(
                    "filings/" + id + "/attachments/" + done.attachment().id());
            return answer.tell(RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, done))
                    .location(there)
                    .build();
        }
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    @Operation(
            operationId = "listAttachments",
            summary = "List the attachments of a filing, the first first; those removed after a submission too")
    public Page<AttachmentView> list(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return attachments.list(caller(), id, page, size);
    }

    @GET
    @Path("/{attachment}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "getAttachment", summary = "Download an attachment")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be saved; its ETag is the SHA-256 of its bytes",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    public RestResponse<java.nio.file.Path> download(
            @PathParam("id") UUID id,
            @PathParam("attachment") @Parameter(description = ATTACHMENT) UUID attachment,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETags of what the caller has")
                    String ifNoneMatch) {
        AttachmentView found = attachments.get(caller(), id, attachment);
        return Download.isKnown(found, ifNoneMatch)
                ? Download.unchanged(found)
                : Download.of(found, outgoing.handOver(files.fetch(found), request.getCurrent()));
    }

    @PUT
    @Path("/{attachment}/scenarios")
    @RolesAllowed("DEPARTMENT")
    @Operation(operationId = "linkAttachment", summary = "Say for exactly which scenarios an attachment stands")
    public AttachmentStepView link(
            @PathParam("id") UUID id,
            @PathParam("attachment") @Parameter(description = ATTACHMENT) UUID attachment,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch,
            @NotNull @Valid ScenariosRequest request) {
        return attachments.relink(caller(), id, attachment, new IfMatch(ifMatch), request.scenarios());
    }

    @DELETE
    @Path("/{attachment}")
    @RolesAllowed("DEPARTMENT")
    @Operation(
            operationId = "removeAttachment",
            summary = "Take an attachment out; one that was submitted before is kept, as removed")
    public AttachmentStepView remove(
            @PathParam("id") UUID id,
            @PathParam("attachment") @Parameter(description = ATTACHMENT) UUID attachment,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = SEEN) String ifMatch) {
        return attachments.remove(caller(), id, attachment, new IfMatch(ifMatch));
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
