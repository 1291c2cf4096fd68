package yingshang.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(FilingEvent.Key.class)
class FilingEvent {

    @Id
    private UUID filing;

    @Id
    private int step;

    @Enumerated(EnumType.STRING)
    private Step kind;

    private String actor;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private ReturnReason reasonCode;

    private String reason;
    private Instant deadline;

    protected FilingEvent() {}

    FilingEvent(UUID filing, int step, Step kind, Act act) {
        this.filing = filing;
        this.step = step;
        this.kind = kind;
        this.actor = act.by();
        this.at = act.at();
        this.reasonCode = act.code();
        this.reason = act.reason();
        this.deadline = act.deadline();
    }

    UUID filing() {
        return filing;
    }

    int step() {
        return step;
    }

    Step kind() {
        return kind;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    /** The reason in somebody's words, or else the code of a reason from the list; blank when there is none. */
    String why() {
        return reason != null && !reason.isBlank() ? reason : reasonCode == null ? "" : reasonCode.code();
    }

    /** The deadline in ISO 8601; blank when there is none. */
    String until() {
        return deadline == null ? "" : deadline.toString();
    }

    FilingEventView view(List<ReturnedEntryView> returned) {
        return new FilingEventView(step, kind, actor, at, reasonCode, reason, deadline, returned);
    }

    FilingChanges.StepTaken taken() {
        return new FilingChanges.StepTaken(step, kind, actor, at);
    }

    /** This event, which is a return, as the filing shows it. */
    ReturnView asReturn(List<ReturnedEntryView> entries) {
        return new ReturnView(reasonCode, reason, actor, at, deadline, entries);
    }

    /**
     * Who does something, when, and why.
     *
     * @param code null unless something is returned
     * @param reason null when none is given
     * @param deadline until when something is to be done; null when none is set
     */
    record Act(String by, Instant at, ReturnReason code, String reason, Instant deadline) {

        Act(String by, Instant at, String reason) {
            this(by, at, null, reason, null);
        }
    }

    record Key(UUID filing, int step) {}
}
