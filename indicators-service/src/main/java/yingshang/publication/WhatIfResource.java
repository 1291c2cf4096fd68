package yingshang.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Period;
import yingshang.catalogue.Written;
import yingshang.scoring.ScoreKind;

/** What scores and ranks would be under another framework; nothing of it is kept or published. */
@Path("/what-ifs")
@Tag(name = "Editions")
@RolesAllowed("TASK_FORCE")
class WhatIfResource {

    private static final String KINDS = "overall|dimension|indicator|metric|scenario";
    private static final String PERIODS = "Periods to compare, at most 12";
    private static final String KIND = "Level of the nodes to compare";

    private final WhatIfService whatIfs;
    private final Catalogue catalogue;

    WhatIfResource(WhatIfService whatIfs, Catalogue catalogue) {
        this.whatIfs = whatIfs;
        this.catalogue = catalogue;
    }

    @POST
    @Path("/drafts")
    @Consumes("application/zip")
    @Operation(
            operationId = "compareDraft",
            summary = "Scores and ranks in force beside those under a draft: a zip of the framework's six files")
    public WhatIfView draft(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/zip",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    @NotNull
                    byte[] files,
            @QueryParam("period") @Parameter(description = PERIODS) @NotEmpty @Size(max = 12)
                    List<@Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String> periods,
            @QueryParam("kind")
                    @Parameter(description = KIND)
                    @DefaultValue("indicator")
                    @Pattern(regexp = KINDS, message = "{yingshang.one-of}")
                    String kind) {
        return whatIfs.compare(
                DraftFiles.read(files, catalogue::draft), periods(periods), Written.read(ScoreKind.class, kind));
    }

    @GET
    @Operation(
            operationId = "compareFrameworks",
            summary = "Scores and ranks in force beside those under another framework edition")
    public WhatIfView edition(
            @QueryParam("edition") @Parameter(description = "Number of a framework edition, 1") @NotNull
                    Integer edition,
            @QueryParam("period") @Parameter(description = PERIODS) @NotEmpty @Size(max = 12)
                    List<@Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String> periods,
            @QueryParam("kind")
                    @Parameter(description = KIND)
                    @DefaultValue("indicator")
                    @Pattern(regexp = KINDS, message = "{yingshang.one-of}")
                    String kind) {
        return whatIfs.compare(edition, periods(periods), Written.read(ScoreKind.class, kind));
    }

    private static List<Period> periods(List<String> codes) {
        return codes.stream().distinct().map(Period::of).sorted().toList();
    }
}
