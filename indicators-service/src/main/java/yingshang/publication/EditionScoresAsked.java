package yingshang.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.catalogue.Period;

/**
 * Which scores of an edition are listed; null asks for all.
 *
 * @param region code of a region of the edition
 * @param period a period of the edition
 */
record EditionScoresAsked(
        @Parameter(description = "Code of a region of the edition; all of them unless given") @QueryParam("region")
        String region,

        @Parameter(description = "Period of the edition; all of them unless given")
        @QueryParam("period")
        @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
        String period,

        @QueryParam("kind")
        @Pattern(regexp = "overall|dimension|indicator|metric|scenario", message = "{yingshang.one-of}")
        String kind,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}
