package yingshang.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where somebody is signed in.
 *
 * @param id its identifier
 * @param kind {@code TOKENS} for a program, {@code COOKIE} for a browser
 * @param startedAt when they signed in there
 * @param usedAt when it was used last, to within a minute
 * @param expiresAt when it ends by itself
 * @param current whether it is the one that asks
 */
@Schema(name = "OpenSessionView")
public record OpenSessionView(
        UUID id,
        @Schema(enumeration = {"TOKENS", "COOKIE"}) String kind,
        Instant startedAt,
        Instant usedAt,
        Instant expiresAt,
        boolean current) {}
