package yingshang.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A round.
 *
 * @param period what it is for, in SDMX form
 * @param opensAt from when departments can file
 * @param closesAt last instant at which a filing is on time; null when somebody closes it by hand
 * @param closedAt when it ended; null while planned or open
 * @param indicators codes of the indicators that are filed in it; empty for all
 * @param regions codes of the regions that are filed for in it; empty for all
 * @param demonstration whether its filings are made up to show the suite
 */
@Schema(name = "RoundView")
public record RoundView(
        UUID id,
        String period,
        RoundStatus status,
        Instant opensAt,
        @Schema(nullable = true) Instant closesAt,
        @Schema(nullable = true) Instant closedAt,
        List<String> indicators,
        List<String> regions,
        boolean demonstration,
        String createdBy) {}
