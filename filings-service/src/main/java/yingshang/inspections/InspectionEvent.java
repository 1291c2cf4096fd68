package yingshang.inspections;

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
@IdClass(InspectionEvent.Key.class)
class InspectionEvent {

    @Id
    private UUID inspection;

    @Id
    private int step;

    @Enumerated(EnumType.STRING)
    private InspectionStep kind;

    private Integer item;
    private String actor;
    private Instant at;
    private String reason;

    protected InspectionEvent() {}

    InspectionEvent(UUID inspection, int step, InspectionStep kind, Integer item, Act act) {
        this.inspection = inspection;
        this.step = step;
        this.kind = kind;
        this.item = item;
        this.actor = act.by();
        this.at = act.at();
        this.reason = act.reason();
    }

    InspectionEventView view() {
        return new InspectionEventView(step, kind, item, actor, at, reason);
    }

    /**
     * Who does something, when, and why.
     *
     * @param by account; null when it is the clock
     * @param reason null when none is given
     */
    record Act(String by, Instant at, String reason) {}

    record Key(UUID inspection, int step) {}
}
