package yingshang.publication;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published edition.
 *
 * @param kind {@code preliminary} or {@code final}
 * @param candidate the candidate it was made of
 * @param corrects number of the edition that this one corrects; null when it corrects none
 * @param correctedBy number of the edition that corrects this one; null while none does
 * @param reason why it corrects that one, or a remark; may be empty
 * @param calendarDigest SHA-256 of the working-day calendar in the inputs
 * @param measurementDigest SHA-256 of the file of measurements
 * @param seed what the draws of the intervals are repeated by
 * @param demonstration whether any score rests on a made-up measurement
 * @param embargoUntil before this instant only the task force sees it; null when there is no embargo
 * @param previousHash hash of the edition before; null for the first
 * @param hash SHA-256 of {@code manifest.json}, which holds the digest of every other file
 */
@Schema(name = "EditionView")
record EditionView(
        int number,
        String kind,
        List<String> periods,
        long candidate,
        @Schema(nullable = true) Integer corrects,
        @Schema(nullable = true) Integer correctedBy,
        String reason,
        int frameworkEdition,
        String methodVersion,
        String calendarDigest,
        int measurements,
        String measurementDigest,
        long seed,
        int draws,
        boolean demonstration,
        Instant frozenAt,
        String publishedBy,
        Instant publishedAt,
        @Schema(nullable = true) Instant embargoUntil,
        @Schema(nullable = true) String previousHash,
        String hash,
        List<FileView> files) {

    /** Changes with what this says: that is settled when it is published, but for the edition that corrects it. */
    String version() {
        return hash + (correctedBy == null ? "" : "-corrected-by-" + correctedBy);
    }
}
