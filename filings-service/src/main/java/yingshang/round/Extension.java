package yingshang.round;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import yingshang.round.RoundException.Reason;

/** Asked for by a department, decided once by somebody else. */
@Entity
class Extension {

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private ExtensionPlace place;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    private String reason;
    private Instant askedUntil;
    private String requestedBy;
    private Instant requestedAt;
    private Instant until;
    private String decidedBy;
    private Instant decidedAt;
    private String decisionReason;

    protected Extension() {}

    Extension(ExtensionPlace place, ExtensionRequest request, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.place = place;
        this.status = ExtensionStatus.REQUESTED;
        this.reason = request.reason();
        this.askedUntil = within(request.until(), at);
        this.requestedBy = by;
        this.requestedAt = at;
    }

    void grant(Instant end, String by, Instant at, String why) {
        decide(by, at, why);
        status = ExtensionStatus.GRANTED;
        until = within(end == null ? askedUntil : end, at);
    }

    void refuse(String by, Instant at, String why) {
        decide(by, at, why);
        if (why == null || why.isBlank()) {
            throw new RoundException(Reason.REASON_MISSING, id.toString());
        }
        status = ExtensionStatus.REFUSED;
    }

    private void decide(String by, Instant at, String why) {
        if (status != ExtensionStatus.REQUESTED) {
            throw new RoundException(Reason.EXTENSION_DECIDED, id.toString());
        }
        if (requestedBy.equals(by)) {
            throw new RoundException(Reason.OWN_EXTENSION, id.toString());
        }
        decidedBy = by;
        decidedAt = at;
        decisionReason = why;
    }

    private static Instant within(Instant end, Instant now) {
        if (!end.isAfter(now) || end.isAfter(now.plus(Window.MOST))) {
            throw new RoundException(Reason.UNTIL_RANGE, end.toString());
        }
        return end;
    }

    UUID id() {
        return id;
    }

    ExtensionPlace place() {
        return place;
    }

    ExtensionView view(Instant now) {
        boolean over = status == ExtensionStatus.GRANTED && now.isAfter(until);
        return new ExtensionView(
                id,
                place.round(),
                place.region(),
                place.indicator(),
                place.department(),
                over ? ExtensionStatus.EXPIRED : status,
                reason,
                askedUntil,
                requestedBy,
                requestedAt,
                until,
                decidedBy,
                decidedAt,
                decisionReason);
    }
}
