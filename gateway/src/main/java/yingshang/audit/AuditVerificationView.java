package yingshang.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the audit log is as it was noted.
 *
 * @param intact whether every event is as it was noted and continues the one before
 * @param events how many were looked at
 * @param brokenAt number of the first event that is not as it was noted or does not continue; null when intact
 * @param head hash of the last event looked at, in hexadecimal; keep it elsewhere, and look for it later: events that
 *     were cut off at the end leave a shorter log that is intact
 */
@Schema(name = "AuditVerificationView")
public record AuditVerificationView(
        boolean intact,
        long events,
        @Schema(nullable = true) Long brokenAt,
        String head) {}
