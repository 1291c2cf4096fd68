package yingshang.appeals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@IdClass(AppealEvent.Key.class)
class AppealEvent {

    @Id
    private UUID appeal;

    @Id
    private int step;

    @Enumerated(EnumType.STRING)
    private AppealStep kind;

    private String actor;
    private Instant at;
    private String department;

    @Enumerated(EnumType.STRING)
    private Due due;

    @Enumerated(EnumType.STRING)
    private Escalation escalation;

    private String reason;

    protected AppealEvent() {}

    AppealEvent(UUID appeal, int step, AppealStep kind, Act act, String department) {
        this.appeal = appeal;
        this.step = step;
        this.kind = kind;
        this.actor = act.by();
        this.at = act.at();
        this.department = department;
        this.reason = act.reason();
    }

    /** That the clock went on with a deadline. */
    AppealEvent(UUID appeal, int step, AppealDeadline deadline, Instant at, String department) {
        this(appeal, step, AppealStep.ESCALATE, new Act(null, at, null), department);
        this.due = deadline.due();
        this.escalation = deadline.escalation();
    }

    AppealEventView view() {
        return new AppealEventView(step, kind, actor, at, department, due, escalation, reason);
    }

    PublicAppealView.Step shown() {
        return new PublicAppealView.Step(kind, at, department);
    }

    /**
     * Who does something, when, and why.
     *
     * @param by account; null when it is the clock, or the enterprise by its code
     * @param reason what they say; null when nothing is said
     */
    record Act(String by, Instant at, String reason) {}

    record Key(UUID appeal, int step) {}
}
