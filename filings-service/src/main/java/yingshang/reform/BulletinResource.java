package yingshang.reform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.indicators.Reference;
import yingshang.wire.Page;

@Path("/reform-bulletins")
@Tag(name = "Reform measures")
@RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
class BulletinResource {

    private final BulletinService bulletins;

    BulletinResource(BulletinService bulletins) {
        this.bulletins = bulletins;
    }

    @GET
    @Operation(operationId = "listReformBulletins", summary = "List monthly bulletins, the newest first")
    public Page<BulletinView> list(
            @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}") String region,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return bulletins.list(region, page, size);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReformBulletin", summary = "Show a monthly bulletin")
    public BulletinView get(@PathParam("id") UUID id) {
        return bulletins.get(id);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(
            operationId = "listReformBulletinRows",
            summary = "List what a bulletin says: in all, by leading department, by indicator")
    public Page<BulletinRowView> rows(
            @PathParam("id") UUID id,
            @QueryParam("by")
                    @Pattern(regexp = BulletinBy.FORM, message = "{yingshang.one-of}")
                    @Parameter(description = "Only what is counted by this")
                    String by,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return bulletins.rows(id, BulletinBy.parse(by), page, size);
    }
}
