package yingshang.identity;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is signed in, and what a page of ours has to send along.
 *
 * @param account who is signed in
 * @param roles what they may do
 * @param expiresAt when the session ends by itself
 * @param csrfToken for the header {@code X-CSRF-Token} of whatever changes something; null when no cookie was shown
 */
@Schema(name = "SessionView")
public record SessionView(
        String account,
        Set<Role> roles,
        Instant expiresAt,
        @Schema(nullable = true) String csrfToken) {}
