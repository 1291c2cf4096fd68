package yingshang.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The task force's decision on a candidate, made once and by another person than the one who started it. */
@Entity
@Immutable
@Table(name = "sign_off")
class SignOffEntity {

    @Id
    private Long candidate;

    private boolean approved;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    SignOffEntity() {}

    SignOffEntity(CandidateEntity candidate, SignOffRequest decision, String decidedBy, Instant decidedAt) {
        if (candidate.startedBy().equals(decidedBy)) {
            throw new PublicationException(PublicationException.Reason.SECOND_PERSON, candidate.id());
        }
        if (!decision.approved() && decision.reason().isEmpty()) {
            throw new PublicationException(PublicationException.Reason.REASON_MISSING, candidate.id());
        }
        this.candidate = candidate.id();
        this.approved = decision.approved();
        this.reason = decision.reason();
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
    }

    Long candidate() {
        return candidate;
    }

    boolean approved() {
        return approved;
    }

    String status() {
        return approved ? "approved" : "rejected";
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
