package yingshang.publication;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would be under another framework, from the measurements that stand now.
 *
 * @param inForce the framework in force
 * @param other the framework it is compared with
 */
@Schema(name = "WhatIfView")
record WhatIfView(Compared inForce, Compared other, int measurements, List<Row> rows) {

    /**
     * A framework.
     *
     * @param edition its number; 0 for a draft
     * @param digest SHA-256 over its files
     */
    @Schema(name = "WhatIfFramework")
    record Compared(int edition, String code, String digest) {}

    /**
     * A node of a region, under both.
     *
     * @param inForce null when the framework in force has no such node
     * @param other null when the other framework has no such node
     * @param difference the other score less the one in force, unrounded scores subtracted, five decimals; null unless
     *     both are there
     */
    @Schema(name = "WhatIfRow")
    record Row(
            String region,
            String period,
            String node,
            @Schema(nullable = true) Result inForce,
            @Schema(nullable = true) Result other,
            @Schema(nullable = true) BigDecimal difference) {}

    /**
     * What a node comes to.
     *
     * @param state as of any score, {@code scored} or {@code no-data}
     * @param score 0 to 100 with five decimals; null where there is none
     * @param rank among the regions of the same level; null where there is no score
     */
    @Schema(name = "WhatIfResult")
    record Result(
            String state,
            @Schema(nullable = true) BigDecimal score,
            @Schema(nullable = true) Integer rank) {}
}
