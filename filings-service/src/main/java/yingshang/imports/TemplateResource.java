package yingshang.imports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import yingshang.access.Caller;
import yingshang.filing.Form;
import yingshang.filing.FormService;
import yingshang.imports.file.Bounds;
import yingshang.indicators.Indicators;

@Path("/rounds/{id}/template")
@Tag(name = "Imports")
class TemplateResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FormService forms;
    private final Indicators indicators;
    private final SecurityIdentity identity;

    TemplateResource(FormService forms, Indicators indicators, SecurityIdentity identity) {
        this.forms = forms;
        this.indicators = indicators;
        this.identity = identity;
    }

    @GET
    @RolesAllowed("DEPARTMENT")
    @Produces(XLSX)
    @Operation(operationId = "getTemplate", summary = "Take the spreadsheet that the caller's department fills in")
    @APIResponse(
            responseCode = "200",
            description = "The workbook (XLSX)",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> template(
            @PathParam("id") UUID round,
            @QueryParam("region") String region,
            @QueryParam("indicator") String indicator,
            @QueryParam("language")
                    @Parameter(description = "Language of its words, zh or en; else the first of Accept-Language")
                    @Pattern(regexp = Language.FORM, message = "{yingshang.one-of}")
                    String language,
            @Context HttpHeaders headers) {
        Form form = forms.form(Caller.of(identity), round, region, indicator);
        if (form.rows().isEmpty()) {
            throw new ImportException(ImportException.Reason.NOTHING_TO_FILE);
        }
        if (form.rows().size() > Bounds.ROWS) {
            throw new ImportException(ImportException.Reason.TEMPLATE_TOO_LARGE, Bounds.ROWS);
        }
        byte[] workbook = new Template(form, indicators.framework(), Language.of(language, headers)).write();
        String name = "yingshang-" + form.round().period() + "-" + form.department() + ".xlsx";
        return RestResponse.ResponseBuilder.ok(workbook)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
