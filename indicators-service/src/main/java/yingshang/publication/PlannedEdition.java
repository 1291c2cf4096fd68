package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.PLAN_OVER;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import yingshang.catalogue.Written;

/** An approved candidate that is to be published when its time has come: carried out, cancelled or refused, once. */
@Entity
@Table(name = "planned_edition")
class PlannedEdition {

    enum Status {
        PLANNED,
        PUBLISHED,
        CANCELLED,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "planned_edition_seq")
    @SequenceGenerator(name = "planned_edition_seq", sequenceName = "planned_edition_seq")
    private Long id;

    private long candidate;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    private Integer corrects;
    private String reason;
    private Instant embargoUntil;
    private Instant publishAt;
    private String plannedBy;
    private Instant plannedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String endedBy;
    private Instant endedAt;
    private Integer edition;
    private String refusal;

    @Version
    private int version;

    PlannedEdition() {}

    PlannedEdition(PlannedEditionRequest request, String plannedBy, Instant plannedAt) {
        this.candidate = request.edition().candidate();
        this.kind = request.edition().editionKind();
        this.corrects = request.edition().corrects();
        this.reason = request.edition().reason();
        this.embargoUntil = request.edition().embargoUntil();
        this.publishAt = request.publishAt();
        this.plannedBy = plannedBy;
        this.plannedAt = plannedAt;
        this.status = Status.PLANNED;
    }

    Long id() {
        return id;
    }

    String plannedBy() {
        return plannedBy;
    }

    EditionRequest request() {
        return new EditionRequest(candidate, Written.of(kind), embargoUntil, corrects, reason);
    }

    void published(int number, Instant at) {
        end(Status.PUBLISHED, at);
        this.edition = number;
    }

    void cancelled(String by, Instant at) {
        end(Status.CANCELLED, at);
        this.endedBy = by;
    }

    void failed(String why, Instant at) {
        end(Status.FAILED, at);
        this.refusal = why;
    }

    private void end(Status how, Instant at) {
        if (status != Status.PLANNED) {
            throw new PublicationException(PLAN_OVER, id);
        }
        this.status = how;
        this.endedAt = at;
    }

    PlannedEditionView view() {
        return new PlannedEditionView(
                id,
                candidate,
                Written.of(kind),
                corrects,
                reason,
                embargoUntil,
                publishAt,
                plannedBy,
                plannedAt,
                Written.of(status),
                endedBy,
                endedAt,
                edition,
                refusal);
    }
}
