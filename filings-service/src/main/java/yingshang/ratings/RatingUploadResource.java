package yingshang.ratings;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.access.Caller;
import yingshang.repetition.Answer;
import yingshang.rows.Rejection;
import yingshang.upload.Spool;
import yingshang.upload.Spooled;
import yingshang.upload.Upload;
import yingshang.wire.Page;
import yingshang.wire.Problems;

@Path("/rating-uploads")
@Tag(name = "Ratings")
class RatingUploadResource {

    private final RatingUploadService uploads;
    private final Spool spool;
    private final RatingSettings settings;
    private final Problems texts;
    private final SecurityIdentity identity;

    RatingUploadResource(
            RatingUploadService uploads,
            Spool spool,
            RatingSettings settings,
            Problems texts,
            SecurityIdentity identity) {
        this.uploads = uploads;
        this.spool = spool;
        this.settings = settings;
        this.texts = texts;
        this.identity = identity;
    }

    @POST
    @Upload
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"DEPARTMENT", "TASK_FORCE"})
    @ResponseStatus(201)
    @Operation(
            operationId = "uploadRatings",
            summary = "Upload ratings of a region; what is held already is not taken twice",
            description = "The body is a CSV file with a header, or one JSON object a line, in UTF-8 or GB18030.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<RatingUploadView> upload(@Valid @BeanParam RatingUploadRequest request, InputStream body) {
        uploads.requireUploader(caller(), request);
        try (Spooled file = spool.take(body, settings.mostBytes())) {
            Answer<RatingUploadView> answer = uploads.take(caller(), request, file);
            RatingUploadView upload = answer.body();
            return answer.tell(ResponseBuilder.create(RestResponse.Status.CREATED, upload))
                    .location(URI.create("rating-uploads/" + upload.id()))
                    .build();
        }
    }

    @GET
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listRatingUploads", summary = "List uploads of ratings, the newest first")
    public Page<RatingUploadView> list(@Valid @BeanParam RatingUploadFilter filter) {
        return uploads.list(caller(), filter);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "getRatingUpload", summary = "Show what an upload of ratings came to")
    public RatingUploadView get(@PathParam("id") UUID id) {
        return uploads.get(caller(), id);
    }

    @GET
    @Path("/{id}/rejections")
    @RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
    @Operation(operationId = "listRatingRejections", summary = "List the first thousand rejected rows of an upload")
    public Page<RatingRejectionView> rejections(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        Page<Rejection> found = uploads.rejections(caller(), id, page, size);
        return new Page<>(found.items().stream().map(this::view).toList(), page, size, found.total());
    }

    private RatingRejectionView view(Rejection rejection) {
        return new RatingRejectionView(
                rejection.row(),
                rejection.column(),
                rejection.rule(),
                rejection.value(),
                texts.text("line." + rejection.rule()));
    }

    private Caller caller() {
        return Caller.of(identity);
    }
}
