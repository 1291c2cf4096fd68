package yingshang.reduction;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a target stood from a day on, as the job noted it at the change of the day.
 *
 * @param previous where it stood before; null the first time
 * @param value the value that counted; null without one
 * @param measurement its measurement; null without one
 */
@Schema(name = "TargetChangeView")
record TargetChangeView(
        String target,
        LocalDate day,
        int frameworkEdition,
        String status,
        @Schema(nullable = true) String previous,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) Long measurement,
        boolean demonstration) {}
