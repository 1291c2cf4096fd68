package yingshang.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.catalogue.Period;
import yingshang.catalogue.Written;

/** One version of one entry of an accepted filing, or its withdrawal, as the filings-service delivers it. */
@Schema(name = "DeliveredMeasurement")
record Delivered(
        @NotNull UUID filing,
        @NotNull UUID entry,
        @Positive int version,
        @NotNull @Size(min = 1, max = 12) String region,
        @NotNull @Size(min = 1, max = 200) String scenario,

        @NotNull @Pattern(regexp = Period.PATTERN, message = "{yingshang.period}")
        String period,

        @NotNull @Size(min = 1, max = 60) String unit,
        @Schema(nullable = true) BigDecimal value,

        @Pattern(regexp = "no-practice|not-applicable|no-data", message = "{yingshang.one-of}") @Schema(nullable = true)
        String special,

        boolean withdrawn,
        boolean demonstration,
        @NotNull Instant acceptedAt,
        @NotNull @Size(min = 1, max = 100) String department) {

    Special specialValue() {
        return Written.read(Special.class, special);
    }

    boolean saysOneThing() {
        return withdrawn || (value == null) != (special == null);
    }
}
