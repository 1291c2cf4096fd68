package yingshang.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.rows.FileSource;

/**
 * A file of cases that was taken in, and what it came to.
 *
 * @param unit the scenario's, and that of the figures
 * @param measuredBy what was measured of each case
 * @param replacedBy the upload that took over; null while current
 * @param rejectedByRule rejected rows by the code of the rule
 * @param ignoredColumns columns of the file that are none of those described; nothing of them is kept
 * @param digest SHA-256 over the cases, sorted by number: equal for equal cases
 */
@Schema(name = "CaseUploadView")
record CaseUploadView(
        UUID id,
        UUID round,
        String period,
        String region,
        String department,
        String indicator,
        String scenario,
        String unit,
        Measure measuredBy,
        CaseUploadStatus status,
        @Schema(nullable = true) UUID replacedBy,
        FileSource file,
        String uploadedBy,
        Instant uploadedAt,
        CaseCounts counts,
        Map<String, Long> rejectedByRule,
        List<String> ignoredColumns,
        CaseFigures figures,
        String digest) {}
