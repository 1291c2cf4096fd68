package yingshang.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.indicators.Special;

/**
 * One version of one entry.
 *
 * @param entry stays the same through all versions
 * @param withdrawn whether this version says that nothing is filed any more; the value is then that of before
 * @param step the step that wrote it, which {@code kind}, {@code by} and {@code at} tell of
 */
@Schema(name = "EntryVersionView")
record EntryVersionView(
        UUID entry,
        String scenario,
        int version,
        String unit,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) Special special,
        @Schema(nullable = true) String justification,
        boolean withdrawn,
        int step,
        Step kind,
        String by,
        Instant at) {}
