package yingshang.ratings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a rating.
 *
 * @param step from 1
 * @param by account; null when a job did it
 * @param reason null when none was given, and where it was erased with the contact
 */
@Schema(name = "RatingEventView")
record RatingEventView(
        int step,
        RatingStep kind,
        @Schema(nullable = true) String by,
        Instant at,
        @Schema(nullable = true) String reason) {}
