package yingshang.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which periods a series is asked for. */
public record PeriodsAsked(
        @Parameter(description = "A, S, Q or M as in SDMX: years, half-years, quarters or months; all unless given")
        @QueryParam("frequency")
        @Pattern(regexp = Frequency.PATTERN, message = "{yingshang.one-of}")
        String frequency,

        @Parameter(description = "First period, 2020-S1")
        @QueryParam("from")
        @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
        String from,

        @Parameter(description = "Last period, 2021-S1")
        @QueryParam("to")
        @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
        String to,

        @Parameter(description = "Most observations of a series; the newest of the range are shown")
        @QueryParam("newest")
        @DefaultValue("24")
        @Min(1)
        @Max(60)
        int newest) {

    /**
     * The range of one frequency.
     *
     * @throws CatalogueException MIXED_FREQUENCIES, PERIODS_REVERSED
     */
    public PeriodRange range() {
        return PeriodRange.of(frequency, from, to);
    }
}
