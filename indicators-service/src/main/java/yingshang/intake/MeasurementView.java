package yingshang.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standing measurement, as the API shows it; {@code value} is null exactly when {@code special} says why. */
@Schema(name = "MeasurementView")
record MeasurementView(
        long id,
        UUID filing,
        int version,
        String region,
        String indicator,
        String scenario,
        String period,
        String unit,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true) String special,
        String department,
        boolean demonstration,
        Instant acceptedAt) {}
