package yingshang.indicators;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accepted value, as the neighbour's intake takes it. Identified by (filing, entry, version); sending it again
 * changes nothing.
 *
 * @param value the value in {@code unit}; null when {@code special} says something instead
 * @param withdrawn whether the value no longer stands
 * @param demonstration whether it was made up to show the suite
 */
@Embeddable
@Schema(name = "AcceptedMeasurement")
public record Measurement(
        UUID filing,
        UUID entry,
        int version,
        String region,
        String scenario,
        String period,
        String unit,
        @Schema(nullable = true) BigDecimal value,

        @Enumerated(EnumType.STRING) @Schema(nullable = true)
        Special special,

        boolean withdrawn,
        boolean demonstration,
        Instant acceptedAt,
        String department) {}
