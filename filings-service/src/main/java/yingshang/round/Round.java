package yingshang.round;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What it is at an instant follows from its window and from whether somebody closed it before. */
@Entity
class Round {

    @Id
    private UUID id;

    @Version
    private int version;

    private String period;
    private boolean demonstration;

    @Embedded
    private Window window;

    @Embedded
    private Scope scope;

    /** As last noted by the job; what counts is {@link #statusAt}. */
    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    private String createdBy;
    private Instant createdAt;
    private String closedBy;
    private Instant closedAt;

    protected Round() {}

    Round(Period period, boolean demonstration, Window window, Scope scope, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.period = period.code();
        this.demonstration = demonstration;
        this.window = window;
        this.scope = scope;
        this.createdBy = by;
        this.createdAt = at;
        this.status = statusAt(at);
    }

    RoundStatus statusAt(Instant now) {
        if (closedAt != null || window.isOverAt(now)) {
            return RoundStatus.CLOSED;
        }
        return now.isBefore(window.opensAt()) ? RoundStatus.PLANNED : RoundStatus.OPEN;
    }

    /** Closes it before its window ends; a planned round never opens then. */
    void close(String by, Instant at) {
        if (statusAt(at) == RoundStatus.CLOSED) {
            throw new RoundException(RoundException.Reason.CLOSED, id.toString());
        }
        status = RoundStatus.CLOSED;
        closedBy = by;
        closedAt = at;
    }

    /** Notes what the clock has made of it. */
    void note(Instant now) {
        status = statusAt(now);
        if (status == RoundStatus.CLOSED && closedAt == null) {
            closedAt = window.closesAt();
        }
    }

    /** Whether there would be a place and an instant at which one could file in either. */
    boolean overlaps(Round other) {
        return window.overlaps(other.window) && scope.overlaps(other.scope);
    }

    UUID id() {
        return id;
    }

    String period() {
        return period;
    }

    Window window() {
        return window;
    }

    Scope scope() {
        return scope;
    }

    RoundView view(Instant now) {
        RoundStatus current = statusAt(now);
        return new RoundView(
                id,
                period,
                current,
                window.opensAt(),
                window.closesAt(),
                current != RoundStatus.CLOSED || closedAt != null ? closedAt : window.closesAt(),
                scope.indicators(),
                scope.regions(),
                demonstration,
                createdBy);
    }
}
