package yingshang.inspections;

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
import yingshang.upload.Outgoing;
import yingshang.upload.Upload;
import yingshang.wire.Page;

@Path("/inspections/{id}/attachments")
@Tag(name = "Inspections")
class InspectionAttachmentResource {

    private final InspectionAttachmentService attachments;
    private final EvidenceFiles files;
    private final Outgoing outgoing;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;

    InspectionAttachmentResource(
            InspectionAttachmentService attachments,
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
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE"})
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(201)
    @Operation(
            operationId = "attachToInspection",
            summary = "Attach a file to an inspection or one of its items; the same bytes again stay one attachment")
    @RequestBody(
            required = true,
            description = "The file itself: PDF, OFD, PNG, JPEG, XLSX or ODS, at most 20 MB",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InspectionAttachmentView> attach(
            @PathParam("id") UUID id,
            @QueryParam("name") @NotBlank @Size(max = 1000) @Parameter(description = "Name of the file") String name,
            @QueryParam("item") @Min(1) @Parameter(description = "Number of the item that it is about") Integer item,
            InputStream body) {
        try (NewAttachment taken = files.take(name, Set.of(), body)) {
            InspectionAttachmentView done = attachments.attach(caller(), id, item, taken);
            return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, done)
                    .location(URI.create("inspections/" + id + "/attachments/"
                            + done.attachment().id()))
                    .build();
        }
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "listInspectionAttachments", summary = "List the attachments of an inspection")
    public Page<InspectionAttachmentView> list(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return attachments.list(caller(), id, page, size);
    }

    @GET
    @Path("/{attachment}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR"})
    @Operation(operationId = "getInspectionAttachment", summary = "Download an attachment of an inspection")
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
