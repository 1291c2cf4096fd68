package yingshang.ratings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One step of a rating. */
@Entity
@Immutable
class RatingEvent {

    @Id
    private UUID id;

    private UUID rating;
    private int step;

    @Enumerated(EnumType.STRING)
    private RatingStep kind;

    private String actor;
    private Instant at;
    private String reason;

    protected RatingEvent() {}

    RatingEvent(UUID rating, int step, RatingStep kind, Act act) {
        this.id = UUID.randomUUID();
        this.rating = rating;
        this.step = step;
        this.kind = kind;
        this.actor = act.by();
        this.at = act.at();
        this.reason = act.reason();
    }

    RatingEventView view() {
        return new RatingEventView(step, kind, actor, at, reason);
    }
}
