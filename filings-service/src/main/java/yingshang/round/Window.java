package yingshang.round;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * From when to when a round is open, both instants included.
 *
 * @param closesAt null when somebody closes it by hand
 */
@Embeddable
record Window(Instant opensAt, Instant closesAt) {

    /** A window that is further away or longer than this is a slip of the pen. */
    static final Duration MOST = Duration.ofDays(366);

    /**
     * A window for a round that is made now.
     *
     * @throws RoundException OPENS_RANGE, or CLOSES_RANGE
     */
    static Window of(Instant opensAt, Instant closesAt, Instant now) {
        if (Duration.between(now, opensAt).abs().compareTo(MOST) > 0) {
            throw new RoundException(RoundException.Reason.OPENS_RANGE, opensAt.toString());
        }
        if (closesAt != null
                && (!closesAt.isAfter(opensAt)
                        || !closesAt.isAfter(now)
                        || Duration.between(opensAt, closesAt).compareTo(MOST) > 0)) {
            throw new RoundException(RoundException.Reason.CLOSES_RANGE, closesAt.toString());
        }
        return new Window(opensAt, closesAt);
    }

    boolean isOverAt(Instant now) {
        return closesAt != null && now.isAfter(closesAt);
    }

    boolean overlaps(Window other) {
        return !isOverAt(other.opensAt) && !other.isOverAt(opensAt);
    }
}
