package yingshang.outbox;

import java.time.Instant;

/**
 * How the outbox stands.
 *
 * @param pending rows not delivered yet
 * @param oldest when the oldest of them was written; null when there is none
 * @param failing those of them whose last attempt failed
 * @param attempts most attempts that one of them has taken; null when there is none
 * @param refused rows that were refused for good
 */
record Backlog(long pending, Instant oldest, long failing, Integer attempts, long refused) {}
