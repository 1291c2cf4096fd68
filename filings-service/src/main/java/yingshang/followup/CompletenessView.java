package yingshang.followup;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many filings were expected, and what became of them. Expected is one from whoever leads an indicator of a region
 * that the round is for, when the round ended or now.
 *
 * @param by what is counted for
 * @param code code of the department, indicator or region, or identifier of the round; null for all
 * @param period period of the round; null unless by round
 * @param filed submitted at least once and not withdrawn
 * @param onTime of these, first submitted before the round had closed
 * @param late of these, first submitted after it
 * @param returned of these, given back to be mended
 * @param accepted of these, accepted, also when being corrected since
 * @param missing expected and not filed
 * @param completeness filed of expected, 0 to 1, to five decimals; null when nothing was expected
 * @param timeliness on time of expected, likewise
 * @param acceptedShare accepted of expected, likewise
 */
@Schema(name = "CompletenessView")
record CompletenessView(
        CompletenessBy by,
        @Schema(nullable = true) String code,
        @Schema(nullable = true) String period,
        long expected,
        long filed,
        long onTime,
        long late,
        long returned,
        long accepted,
        long missing,
        @Schema(nullable = true) BigDecimal completeness,
        @Schema(nullable = true) BigDecimal timeliness,
        @Schema(nullable = true) BigDecimal acceptedShare) {}
