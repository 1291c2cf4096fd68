package yingshang.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A framework edition without its content.
 *
 * @param number number of the edition, from 1
 * @param digest SHA-256 over the files it was read from
 * @param validityMonths how long a measurement is carried forward, unless its metric says otherwise
 * @param rankDecimals digits of the score on which ranks are compared; null for unrounded
 * @param averaging how the overall score is made of what lies below it
 * @param loadedAt when its present content was loaded
 * @param usedAt when the first result came to rest on it; null while it may still be replaced
 * @param current whether it is the edition in force
 */
@Schema(name = "FrameworkView")
record FrameworkView(
        int number,
        String code,
        Text title,
        String digest,
        int baseYear,
        BigDecimal coverageThreshold,
        int validityMonths,
        @Schema(nullable = true) Integer rankDecimals,
        Averaging averaging,
        Instant loadedAt,
        @Schema(nullable = true) Instant usedAt,
        boolean current) {}
