package yingshang.ratings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.round.Period;

/** Which ratings to count, and by what; null stands for any. */
record RatingFiguresFilter(
        @QueryParam("by")
        @DefaultValue("all")
        @Pattern(regexp = FiguresBy.FORM, message = "{yingshang.one-of}")
        @Parameter(description = "By what to count: all, region, department, item, window, channel or month")
        String by,

        @QueryParam("region")
        @Size(max = 100)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String region,

        @QueryParam("department")
        @Size(max = 100)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String department,

        @QueryParam("item")
        @Parameter(description = "Name of what was handled")
        @Size(max = 200)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String item,

        @QueryParam("window")
        @Parameter(description = "Code or name of the window")
        @Size(max = 100)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String window,

        @QueryParam("period")
        @Pattern(regexp = Period.FORM, message = "{yingshang.period}")
        @Parameter(description = "Month, quarter, half or year in which they were given, such as 2021-08")
        String period,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}
