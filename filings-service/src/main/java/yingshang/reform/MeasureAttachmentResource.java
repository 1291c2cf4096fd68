package yingshang.reform;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import yingshang.wire.Page;

@Path("/reform-measures/{id}/attachments")
@Tag(name = "Reform measures")
class MeasureAttachmentResource {

    private final ReformEvidenceService attachments;
    private final EvidenceFiles files;
    private final Outgoing outgoing;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;

    MeasureAttachmentResource(
            ReformEvidenceService attachments,
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
            operationId = "attachToReformMeasure",
            summary = "Attach a file to a measure; the same bytes again stay one attachment")
    @RequestBody(
            required = true,
            description = "The file itself: PDF, OFD, PNG, JPEG, XLSX or ODS, at most 20 MB",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<AttachmentView> attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 1000) @Parameter(description = "Name of the file") String name,
            @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION) String key,
            InputStream body) {
        try (NewAttachment taken = files.take(name, Set.of(), body)) {
            Answer<AttachmentView> answer = attachments.attach(caller(), key, id, taken);
            return answer.tell(RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, answer.body()))
                    .location(URI.create("reform-measures/" + id + "/attachments/"
                            + answer.body().id()))
                    .build();
        }
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "listReformAttachments", summary = "List the attachments of a measure, the first first")
    public Page<AttachmentView> list(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return attachments.list(caller(), id, page, size);
    }

    @GET
    @Path("/{attachment}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "getReformAttachment", summary = "Download an attachment of a measure")
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
            @PathParam("attachment") @Parameter(description = "Identifier of an attachment") UUID attachment,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETags of what the caller has")
                    String ifNoneMatch) {
        AttachmentView found = attachments.get(caller(), id, attachment);
        return Download.isKnown(found, ifNoneMatch)
                ? Download.unchanged(found)
                : Download.of(found, outgoing.handOver(files.fetch(found), request.getCurrent()));
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
