package yingshang.reform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of a measure; or what the clock did, which takes no step. Only ever added. */
@Entity
class ReformEvent {

    @Id
    private UUID id;

    private UUID measure;

    /** Null for what the clock did. */
    private Integer step;

    @Enumerated(EnumType.STRING)
    private ReformStep kind;

    private String actor;
    private String department;
    private Instant at;
    private String text;
    private LocalDate milestone;
    private Boolean inTime;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> evidence;

    @Embedded
    private Standing after;

    protected ReformEvent() {}

    ReformEvent(UUID measure, int step, ReformStep kind, Act act, Standing after) {
        this.id = UUID.randomUUID();
        this.measure = measure;
        this.step = step;
        this.kind = kind;
        this.actor = act.by();
        this.department = act.department();
        this.at = act.at();
        this.text = act.text();
        this.evidence = act.evidence();
        this.after = after;
    }

    /** @param day the due date whose part was done with this step; null when none was */
    ReformEvent reached(LocalDate day) {
        milestone = day;
        return this;
    }

    /** Names the attachment that came with this step. */
    ReformEvent proven(UUID attachment) {
        evidence = List.of(attachment);
        return this;
    }

    /** Says of a claim whether it came in time. */
    ReformEvent inTime(boolean whether) {
        inTime = whether;
        return this;
    }

    UUID id() {
        return id;
    }

    int step() {
        return step;
    }

    ReformStep kind() {
        return kind;
    }

    String text() {
        return text == null ? "" : text;
    }

    EventView view() {
        return new EventView(
                id, step, kind, actor, department, at, text, milestone, inTime, evidence, after.status(), after.due());
    }

    /** How the measure stands after the step. */
    @Embeddable
    record Standing(@Enumerated(EnumType.STRING) ReformStatus status, LocalDate due) {}

    /**
     * Who does something, when, and what they say.
     *
     * @param department code of the department they act for; null for the task force
     * @param text null when nothing is said
     * @param evidence identifiers of the attachments that prove it
     */
    record Act(String by, String department, Instant at, String text, List<UUID> evidence) {}
}
