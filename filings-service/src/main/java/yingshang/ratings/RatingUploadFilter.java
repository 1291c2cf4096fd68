package yingshang.ratings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which uploads to list; null stands for any. */
record RatingUploadFilter(
        @QueryParam("region")
        @Size(max = 100)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String region,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}
