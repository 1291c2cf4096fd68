package yingshang.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Says that something stands for a scenario of a filing, through all versions of its entry. Ended links stay. */
@Entity
class EvidenceLink {

    @Id
    private UUID id;

    private UUID filing;
    private String scenario;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private UUID reference;
    private String madeBy;
    private Instant madeAt;
    private String endedBy;
    private Instant endedAt;

    protected EvidenceLink() {}

    EvidenceLink(UUID filing, String scenario, EvidenceKind kind, UUID reference, Stamp made) {
        this.id = UUID.randomUUID();
        this.filing = filing;
        this.scenario = scenario;
        this.kind = kind;
        this.reference = reference;
        this.madeBy = made.by();
        this.madeAt = made.at();
    }

    void end(Stamp stamp) {
        endedBy = stamp.by();
        endedAt = stamp.at();
    }

    void takeBack() {
        endedBy = null;
        endedAt = null;
    }

    String scenario() {
        return scenario;
    }

    UUID reference() {
        return reference;
    }

    Instant madeAt() {
        return madeAt;
    }
}
