package yingshang.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private Kind kind;

    private String actor;
    private Instant at;
    private String reason;

    protected FilingEvent() {}

    FilingEvent(UUID filing, int step, Kind kind, Act act) {
        this.filing = filing;
        this.step = step;
        this.kind = kind;
        this.actor = act.by();
        this.at = act.at();
        this.reason = act.reason();
    }

    FilingEventView view() {
        return new FilingEventView(step, kind, actor, at, reason);
    }

    @Schema(name = "FilingEventKind")
    enum Kind {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("edited")
        EDITED,
        @JsonProperty("submitted")
        SUBMITTED,
        @JsonProperty("returned")
        RETURNED,
        @JsonProperty("accepted")
        ACCEPTED
    }

    /** Who does something, when, and why (null when no reason is given). */
    record Act(String by, Instant at, String reason) {}

    record Key(UUID filing, int step) {}
}
