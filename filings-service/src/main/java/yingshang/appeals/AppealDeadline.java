package yingshang.appeals;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.deadline.DeadlineClock;
import yingshang.deadline.Term;

/** One deadline of an appeal. Without {@code until} while the calendar of its last day is not published. */
@Entity
@IdClass(AppealDeadline.Key.class)
class AppealDeadline {

    @Id
    private UUID appeal;

    @Id
    @Enumerated(EnumType.STRING)
    private Due due;

    private int termCount;

    @Enumerated(EnumType.STRING)
    private Term.Unit termUnit;

    private Instant begins;
    private Instant until;
    private Instant metAt;
    private boolean ended;

    @Enumerated(EnumType.STRING)
    private Escalation escalation;

    protected AppealDeadline() {}

    AppealDeadline(UUID appeal, Due due) {
        this.appeal = appeal;
        this.due = due;
    }

    /** Begins, or begins anew. */
    void begin(Instant from, Term term, DeadlineClock clock) {
        begins = from;
        metAt = null;
        escalation = Escalation.NONE;
        set(term, clock);
    }

    /** Gives another term for what has begun; nothing is escalated any more until that has passed. */
    void extend(Term term, DeadlineClock clock) {
        escalation = Escalation.NONE;
        set(term, clock);
    }

    private void set(Term term, DeadlineClock clock) {
        termCount = term.count();
        termUnit = term.unit();
        settle(clock);
    }

    /** Asks the clock again for what it did not know; says whether it knows now. */
    boolean settle(DeadlineClock clock) {
        until = clock.end(begins, term()).orElse(null);
        return until != null;
    }

    /** The first time counts. */
    void meet(Instant at) {
        if (metAt == null) {
            metAt = at;
        }
    }

    /** What was thought done was not. */
    void reopen() {
        metAt = null;
    }

    /** The appeal has ended: what is not done need not be done any more. */
    void end() {
        ended = metAt == null;
    }

    void escalate(Escalation to) {
        escalation = to;
    }

    boolean isOver(Instant now) {
        return until != null && now.isAfter(until);
    }

    /** Not done and not over. */
    boolean runs(Instant now) {
        return metAt == null && !ended && until != null && !isOver(now);
    }

    /** Over at an instant, and still to be done. */
    boolean isUndoneAt(Instant at) {
        return metAt == null && !ended && isOver(at);
    }

    UUID appeal() {
        return appeal;
    }

    Due due() {
        return due;
    }

    Instant until() {
        return until;
    }

    Escalation escalation() {
        return escalation;
    }

    private Term term() {
        return new Term(termCount, termUnit);
    }

    AppealDeadlineView view(Instant now) {
        return new AppealDeadlineView(due, term(), begins, until, metAt, standing(now), escalation);
    }

    private Standing standing(Instant now) {
        if (ended) {
            return Standing.ENDED;
        }
        if (until == null) {
            return Standing.UNKNOWN;
        }
        if (metAt != null) {
            return metAt.isAfter(until) ? Standing.LATE : Standing.MET;
        }
        return isOver(now) ? Standing.OVERDUE : Standing.RUNNING;
    }

    /** How a deadline stands at an instant. */
    @Schema(name = "AppealDeadlineStanding")
    enum Standing {
        @JsonProperty("running")
        RUNNING,
        /** The calendar does not say yet when it is over. */
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("met")
        MET,
        /** Done, but after the deadline. */
        @JsonProperty("late")
        LATE,
        @JsonProperty("overdue")
        OVERDUE,
        /** The appeal was closed before. */
        @JsonProperty("ended")
        ENDED
    }

    record Key(UUID appeal, Due due) {}
}
