package yingshang.inspections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.indicators.Reference;
import yingshang.round.Period;

/** What to rank: only what was scored by one form for one period can be compared. */
record InspectionRankFilter(
        @NotNull
        @QueryParam("form")
        @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        @Parameter(description = "Code of a scoring form, town-centre", required = true)
        String form,

        @NotNull
        @QueryParam("period")
        @Pattern(regexp = Period.FORM, message = "{yingshang.period}")
        @Parameter(description = "Period in SDMX form, 2021-Q3", required = true)
        String period,

        @QueryParam("region") @Pattern(regexp = Reference.CODE, message = "{yingshang.code}")
        String region,

        @QueryParam("demonstration")
        @DefaultValue("false")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Rank what is made up to show the suite, and nothing else")
        String demonstration,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {

    /** By field, what it must be. */
    Map<String, Object> wanted() {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("form", form);
        wanted.put("period", period);
        wanted.put("demonstration", Boolean.parseBoolean(demonstration));
        if (region != null) {
            wanted.put("region", region);
        }
        return wanted;
    }
}
