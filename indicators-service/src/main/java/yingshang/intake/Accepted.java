package yingshang.intake;

import java.util.UUID;

/**
 * A standing measurement with where it came from.
 *
 * @param entry the entry of the filing, {@code measurement().version()} of it
 * @param department who filed it
 */
public record Accepted(Measurement measurement, UUID entry, String department) {}
