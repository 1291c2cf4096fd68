package yingshang.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which accounts are wanted.
 *
 * @param name only those whose name has this in it; null for all
 * @param role only those with this role; null for all
 * @param department only those of this department; null for all
 * @param closed only closed ones, or only open ones; null for both
 * @param page number of the page, from 0
 * @param size most items on a page
 */
record AccountFilter(
        @Parameter(description = "Only accounts whose name has this in it") @QueryParam("name") @Size(max = 64)
        String name,

        @Parameter(description = "Only accounts with this role") @QueryParam("role")
        Role role,

        @Parameter(description = "Only accounts of this department") @QueryParam("department") @Size(max = 64)
        String department,

        @Parameter(description = "Only closed accounts, or only open ones") @QueryParam("closed")
        Boolean closed,

        @QueryParam("page") @DefaultValue("0") @Min(0) int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {}
