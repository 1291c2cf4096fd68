package yingshang.ratings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.rows.FileSource;

/**
 * A file of ratings that was taken in, and what it came to.
 *
 * @param department whose ratings these are; null when the task force brought those of several
 * @param rejectedByRule rejected rows by the code of the rule
 * @param ignoredColumns columns of the file that are none of those described; nothing of them is kept
 * @param digest SHA-256 over the created ratings, sorted by department and number
 */
@Schema(name = "RatingUploadView")
record RatingUploadView(
        UUID id,
        String region,
        @Schema(nullable = true) String department,
        FileSource file,
        String uploadedBy,
        Instant uploadedAt,
        RatingCounts counts,
        Map<String, Long> rejectedByRule,
        List<String> ignoredColumns,
        String digest) {}
