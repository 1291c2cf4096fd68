package yingshang.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the measured cases say, in the scenario's unit, rounded half up to six decimals. Percentiles interpolate between
 * the two nearest cases (R-7, PostgreSQL's {@code percentile_cont}). Null without a measured case, or when the scenario
 * counts cases.
 *
 * @param count measured cases
 * @param p10 a tenth of the cases are at or below it
 * @param p90 nine tenths of the cases are at or below it
 */
@Embeddable
@Schema(name = "CaseFigures")
record CaseFigures(
        @Column(name = "measured") long count,
        @Schema(nullable = true) BigDecimal median,
        @Schema(nullable = true) BigDecimal mean,
        @Schema(nullable = true) BigDecimal p10,
        @Schema(nullable = true) BigDecimal p90) {}
