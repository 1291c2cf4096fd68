package yingshang.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event of the audit log.
 *
 * @param number its place in the log, from 1, without gaps
 * @param at when it was noted, to the microsecond
 * @param kind what happened
 * @param account who did it; null when nobody was recognised
 * @param subject what it was done to: an account, a key, a route
 * @param detail what else is to be known, such as roles or a status
 * @param request the {@code X-Request-Id} of the request; null outside one
 * @param hash SHA-256 over this event and the hash of the one before, in hexadecimal
 */
@Schema(name = "AuditEventView")
public record AuditEventView(
        long number,
        Instant at,
        AuditKind kind,
        @Schema(nullable = true) String account,
        @Schema(nullable = true) String subject,
        @Schema(nullable = true) String detail,
        @Schema(nullable = true) String request,
        String hash) {}
