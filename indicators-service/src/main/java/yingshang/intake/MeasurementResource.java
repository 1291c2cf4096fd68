package yingshang.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.catalogue.Period;
import yingshang.freshness.Conditional;
import yingshang.freshness.Subject;
import yingshang.wire.Page;

/** The measurements that stand, for everybody. */
@Path("/measurements")
@Tag(name = "Measurements")
class MeasurementResource {

    private final Intake intake;

    MeasurementResource(Intake intake) {
        this.intake = intake;
    }

    @GET
    @Conditional(Subject.MEASUREMENTS)
    @PermitAll
    @Operation(operationId = "listMeasurements", summary = "Accepted values that stand, newest period first")
    public Page<MeasurementView> list(
            @QueryParam("region") String region,
            @QueryParam("indicator") String indicator,
            @QueryParam("scenario") String scenario,
            @QueryParam("period") @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}") String period,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) int size) {
        return intake.page(new MeasurementFilter(region, indicator, scenario, period), page, size);
    }
}
