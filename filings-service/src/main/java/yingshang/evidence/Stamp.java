package yingshang.evidence;

import java.time.Instant;

/** Who does something, and when. */
public record Stamp(String by, Instant at) {}
