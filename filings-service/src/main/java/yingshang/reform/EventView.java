package yingshang.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened to a reform measure.
 *
 * @param step counts the steps, from 1; null for what the clock did
 * @param by account that took the step; null for what the clock did, and for what came with the first ledger
 * @param department code of the department it acted for; null for none
 * @param text what was reported or claimed, or why
 * @param reached the due date whose part is done; only of reports
 * @param inTime whether a claim came in time; null for everything else
 * @param evidence identifiers of the attachments that prove it
 * @param status of the measure after it
 * @param due the due date that was open after it; null when none was
 */
@Schema(name = "ReformEventView")
record EventView(
        UUID id,
        @Schema(nullable = true) Integer step,
        ReformStep kind,
        @Schema(nullable = true) String by,
        @Schema(nullable = true) String department,
        Instant at,
        @Schema(nullable = true) String text,
        @Schema(nullable = true) LocalDate reached,
        @Schema(nullable = true) Boolean inTime,
        List<UUID> evidence,
        ReformStatus status,
        @Schema(nullable = true) LocalDate due) {}
