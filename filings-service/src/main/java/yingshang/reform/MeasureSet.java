package yingshang.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The set of measures (第几项配套措施) to which one belongs.
 *
 * @param number its number in the document
 */
@Schema(name = "ReformSet")
record MeasureSet(
        @Min(1) @Max(999) int number, @NotNull @Valid Wording title) {}
