package yingshang.limits;

import java.time.Duration;

/**
 * What a body must keep to.
 *
 * @param most bytes it may have
 * @param slowest bytes that must come within each {@code patience}
 * @param patience how long it is waited for them
 */
public record BodyBounds(long most, long slowest, Duration patience) {}
