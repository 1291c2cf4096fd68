package yingshang.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account as it is shown: never with its password or hash.
 *
 * @param name what it signs in with
 * @param roles what it may do, at least one
 * @param department code of its department; null when it acts for none
 * @param regions GB/T 2260 codes of the regions it files for; empty when it acts for none
 * @param createdAt when it was made
 * @param createdBy account that made it, or {@code installation} for the first administrator
 * @param passwordTemporary whether its owner has to choose a password before they can sign in
 * @param secondFactor whether signing in takes a code, too
 * @param closedAt since when nobody can sign in with it; null when it is open
 * @param version number of its last change, as in its ETag
 */
@Schema(name = "AccountView")
public record AccountView(
        String name,
        Set<Role> roles,
        @Schema(nullable = true) String department,
        List<String> regions,
        Instant createdAt,
        String createdBy,
        boolean passwordTemporary,
        boolean secondFactor,
        @Schema(nullable = true) Instant closedAt,
        int version) {}
