package yingshang.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.catalogue.Period;

/**
 * Which regions of an edition are ranked at what.
 *
 * @param period null for the edition's newest
 * @param since number of an earlier edition; null for the one before
 */
record LeagueAsked(
        @Parameter(description = "Period of the edition; its newest unless given")
        @QueryParam("period")
        @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
        String period,

        @Parameter(description = "Level of the regions: province, city or district") @QueryParam("level") @NotNull
        String level,

        @QueryParam("node") @DefaultValue("overall") String node,

        @Parameter(description = "Number of an earlier edition; the one before unless given") @QueryParam("since")
        Integer since,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}
