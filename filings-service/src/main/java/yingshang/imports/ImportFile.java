package yingshang.imports;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Special;

/** A JSON file, as the API document describes it; what comes is read as a stream, row by row. */
@Schema(name = "ImportFile", requiredProperties = "rows")
record ImportFile(List<Row> rows) {

    /**
     * One value.
     *
     * @param unit may be left out; what stands here must be the scenario's
     * @param value left out when {@code special} says something instead, or to leave the row alone
     */
    @Schema(
            name = "ImportFileRow",
            requiredProperties = {"region", "scenario"})
    record Row(
            String region,
            String scenario,
            @Schema(nullable = true) String unit,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) Special special,
            @Schema(nullable = true) String justification) {}
}
