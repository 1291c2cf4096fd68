package yingshang.inspections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;
import yingshang.round.Period;

/** Which findings to list, and which page of them. */
record InspectionFindingFilter(
        @QueryParam("inspection") @Parameter(description = "Identifier of an inspection")
        UUID inspection,

        @QueryParam("site") @Parameter(description = "Identifier of a site")
        UUID site,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("department") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String department,

        @QueryParam("period") @Pattern(regexp = Period.FORM, message = "{yingshang.period}")
        String period,

        @QueryParam("status") @Pattern(regexp = InspectionFinding.Status.FORM, message = "{yingshang.one-of}")
        String status,

        @QueryParam("overdue")
        @DefaultValue("false")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Only what is not reported as rectified although its time is over")
        String overdue,

        @QueryParam("repeated")
        @DefaultValue("false")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Only what was found at the same item of the site before")
        String repeated,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {

    /** By field, what it must be. */
    Map<String, Object> wanted() {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("inspection", inspection);
        wanted.put("site", site);
        wanted.put("region", region);
        wanted.put("department", department);
        wanted.put("period", period);
        wanted.put("status", InspectionFinding.Status.parse(status));
        wanted.values().removeIf(value -> value == null);
        return wanted;
    }
}
