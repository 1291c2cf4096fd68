package yingshang.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Round {

    /** A due date further than this from its period's end is a slip of the pen. */
    private static final int MOST_YEARS = 5;

    @Id
    private UUID id;

    @Version
    private int version;

    private String period;

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    private boolean demonstration;
    private LocalDate due;
    private String openedBy;
    private Instant openedAt;
    private String closedBy;
    private Instant closedAt;

    protected Round() {}

    Round(Period period, LocalDate due, boolean demonstration, String openedBy, Instant openedAt) {
        if (due != null && Math.abs(due.getYear() - period.end().getYear()) > MOST_YEARS) {
            throw new RoundException(RoundException.Reason.INVALID_DUE, due.toString());
        }
        this.id = UUID.randomUUID();
        this.period = period.code();
        this.status = RoundStatus.OPEN;
        this.due = due;
        this.demonstration = demonstration;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    void close(String by, Instant at) {
        requireOpen();
        status = RoundStatus.CLOSED;
        closedBy = by;
        closedAt = at;
    }

    void requireOpen() {
        if (status != RoundStatus.OPEN) {
            throw new RoundException(RoundException.Reason.CLOSED, id.toString());
        }
    }

    UUID id() {
        return id;
    }

    RoundView view() {
        return new RoundView(id, period, status, openedAt, due, closedAt, demonstration);
    }
}
