package yingshang.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An API key as it is shown: never with the key itself.
 *
 * @param id its identifier
 * @param account for which account it acts
 * @param name what its owner calls it
 * @param scopes what it may be used for
 * @param regions GB/T 2260 codes of the regions whose filings it may read; empty for all that the account may
 * @param madeAt when it was made
 * @param expiresAt when it is refused
 * @param lastUsedAt when it was used last, to within a minute; null when it never was
 * @param revokedAt when it was revoked; null when it was not
 * @param revokedBy account that revoked it
 */
@Schema(name = "ApiKeyView")
public record ApiKeyView(
        UUID id,
        String account,
        String name,
        Set<KeyScope> scopes,
        List<String> regions,
        Instant madeAt,
        Instant expiresAt,
        @Schema(nullable = true) Instant lastUsedAt,
        @Schema(nullable = true) Instant revokedAt,
        @Schema(nullable = true) String revokedBy) {}
