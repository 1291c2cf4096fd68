package yingshang.catalogue;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which service items are asked for; what is left out does not matter. */
record ServiceItemFilter(
        @Parameter(description = "town, street, village or community") @QueryParam("list")
        String list,

        @Parameter(description = "Legal category as published, 行政许可") @QueryParam("category")
        String category,

        @Parameter(description = "即办件 or 承诺件") @QueryParam("kind")
        String kind,

        @Parameter(description = "Part of the item's or its main item's name") @QueryParam("q") @Size(max = 100)
        String q) {}
