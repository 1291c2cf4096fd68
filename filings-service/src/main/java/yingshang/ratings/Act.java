package yingshang.ratings;

import java.time.Instant;

/**
 * Who does something when, and why.
 *
 * @param by account; null when the clock does it
 * @param reason null when none is given
 */
record Act(String by, Instant at, String reason) {}
