package yingshang.imports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import yingshang.access.Caller;
import yingshang.indicators.Indicators;
import yingshang.repetition.Answer;
import yingshang.upload.Spool;
import yingshang.upload.Spooled;
import yingshang.upload.Upload;

@Path("/rounds/{id}/imports")
@Tag(name = "Imports")
class ImportResource {

    private static final long LARGEST = 20_000_000;

    private final Spool spool;
    private final ImportService imports;
    private final Indicators indicators;
    private final SecurityIdentity identity;

    ImportResource(Spool spool, ImportService imports, Indicators indicators, SecurityIdentity identity) {
        this.spool = spool;
        this.imports = imports;
        this.indicators = indicators;
        this.identity = identity;
    }

    @POST
    @Upload
    @RolesAllowed("DEPARTMENT")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "importFilings", summary = "Take the rows of a spreadsheet, CSV or JSON into drafts")
    @RequestBody(
            description = "The file itself, at most 20 MB; what it is, is told by its content",
            required = true,
            content = {
                @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportFile.class))
            })
    public RestResponse<ImportReport> take(
            @PathParam("id") UUID round, @Valid @BeanParam ImportRequest request, InputStream body) {
        Caller caller = Caller.of(identity);
        if (caller.department() == null) {
            throw new ImportException(ImportException.Reason.NOTHING_TO_FILE);
        }
        try (Spooled file = spool.take(body, LARGEST)) {
            ReadFile read = ReadFile.of(file.path(), indicators.framework(), round, caller.department());
            Answer<ImportReport> answer =
                    imports.take(caller, round, request, new ImportService.Given(file.sha256(), read));
            return answer.tell(ResponseBuilder.ok(answer.body())).build();
        }
    }
}
