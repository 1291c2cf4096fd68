package yingshang.reduction;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.catalogue.Period;
import yingshang.catalogue.Written;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;
import yingshang.reduction.method.TargetStatus;
import yingshang.wire.Page;

/** Targets and where they stand, for everybody. */
@Path("/targets")
@Tag(name = "Targets")
class TargetResource {

    private static final String STATUSES =
            "attained|on-track|at-risk|off-track|overdue|not-attained|no-data|not-measurable";

    private final TargetService targets;

    TargetResource(TargetService targets) {
        this.targets = targets;
    }

    @GET
    @Conditional({Subject.CATALOGUE, Subject.MEASUREMENTS, Subject.DAY})
    @PermitAll
    @Operation(
            operationId = "listTargets",
            summary = "Quantified targets with document, clause and standing: today, or at the end of a period")
    public Page<TargetView> list(
            @QueryParam("region") String region,
            @QueryParam("indicator") String indicator,
            @QueryParam("status") @Pattern(regexp = STATUSES, message = "{yingshang.one-of}") String status,
            @QueryParam("period") @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String period,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        TargetStatus wanted = Written.read(TargetStatus.class, status);
        return targets.page(new TargetFilter(region, indicator, wanted, period(period)), page, size);
    }

    @GET
    @Conditional({Subject.CATALOGUE, Subject.MEASUREMENTS, Subject.DAY})
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getTarget", summary = "One target and where it stands")
    public TargetView target(
            @PathParam("id") String id,
            @QueryParam("period") @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String period) {
        return targets.target(id, period(period));
    }

    @GET
    @Path("/{id}/changes")
    @PermitAll
    @Operation(
            operationId = "listTargetChanges",
            summary = "Where a target stood from which day on, newest first, as noted at the change of each day")
    public Page<TargetChangeView> changes(
            @PathParam("id") String id,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return targets.changes(id, page, size);
    }

    private static Period period(String code) {
        return code == null ? null : Period.of(code);
    }
}
