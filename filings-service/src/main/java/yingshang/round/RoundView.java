package yingshang.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round.
 *
 * @param period what it is for, in SDMX form
 * @param due last day on which a filing is on time, in Asia/Shanghai; null when none is set
 * @param closedAt null while open
 * @param demonstration whether its filings are made up to show the suite
 */
@Schema(name = "RoundView")
public record RoundView(
        UUID id,
        String period,
        RoundStatus status,
        Instant openedAt,
        @Schema(nullable = true) LocalDate due,
        @Schema(nullable = true) Instant closedAt,
        boolean demonstration) {}
