package yingshang.ratings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.round.Period;

/** Which ratings to list; null stands for any. */
record RatingFilter(
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

        @QueryParam("upload") @Parameter(description = "Identifier of the upload they came with")
        UUID upload,

        @QueryParam("channel")
        @Parameter(description = "By which way it came: window-code, card, web, app or phone")
        @Pattern(regexp = RatingChannel.FORM, message = "{yingshang.one-of}")
        String channel,

        @QueryParam("level")
        @Parameter(description = "One of the five levels, such as dissatisfied")
        @Pattern(regexp = RatingLevel.FORM, message = "{yingshang.one-of}")
        String level,

        @QueryParam("bad")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Bad ratings only, or all others")
        String bad,

        @QueryParam("excluded")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Excluded ratings only, or all others")
        String excluded,

        @QueryParam("rectification")
        @Pattern(regexp = RectificationStatus.FORM, message = "{yingshang.one-of}")
        @Parameter(description = "Where the rectification stands")
        String rectification,

        @QueryParam("overdue")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "Those that had to be put right by now and are not, or all others")
        String overdue,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}
