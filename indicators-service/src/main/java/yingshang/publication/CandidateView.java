package yingshang.publication;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A candidate: inputs frozen at one moment, and what they come to.
 *
 * @param status {@code open}, {@code approved} or {@code rejected}
 * @param calendarDigest SHA-256 of the working-day calendar in the inputs
 * @param measurements how many measurements the inputs hold
 * @param measurementDigest SHA-256 of their file
 * @param scores how many scores the results hold
 * @param seed what the draws of the intervals are repeated by
 * @param demonstration whether any score rests on a made-up measurement
 * @param frozenAt when the inputs were read, all at once
 * @param decidedBy who signed it off; null while it is open
 * @param reason why it was rejected, or a remark; null while it is open
 */
@Schema(name = "EditionCandidateView")
record CandidateView(
        long id,
        String status,
        List<String> periods,
        int frameworkEdition,
        String methodVersion,
        String calendarDigest,
        int measurements,
        String measurementDigest,
        int scores,
        long seed,
        int draws,
        boolean demonstration,
        String startedBy,
        Instant frozenAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String reason,
        List<FileView> files) {}
