package yingshang.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import yingshang.catalogue.Written;
import yingshang.publication.recomputation.Manifest;

/** A numbered edition; never changed, as the database sees to. */
@Entity
@Immutable
@Table(name = "edition")
class EditionEntity {

    @Id
    private Integer number;

    private long candidate;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    private Integer corrects;
    private String reason;
    private String publishedBy;
    private Instant publishedAt;
    private Instant embargoUntil;
    private String previousHash;
    private String hash;

    EditionEntity() {}

    EditionEntity(CandidateEntity candidate, Manifest manifest, String publishedBy) {
        this.number = manifest.edition();
        this.candidate = candidate.id();
        this.kind = Written.read(EditionKind.class, manifest.kind());
        this.corrects = manifest.corrects();
        this.reason = manifest.reason();
        this.publishedBy = publishedBy;
        this.publishedAt = manifest.publishedAt();
        this.embargoUntil = manifest.embargoUntil();
        this.previousHash = manifest.previousHash();
        this.hash = manifest.hash();
    }

    int number() {
        return number;
    }

    long candidate() {
        return candidate;
    }

    EditionKind kind() {
        return kind;
    }

    Integer corrects() {
        return corrects;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }

    boolean isOpen(Instant now) {
        return embargoUntil == null || !now.isBefore(embargoUntil);
    }

    /** The manifest that this edition must have, with {@code files} as they are. */
    Manifest manifest(CandidateEntity from, List<Manifest.Entry> files) {
        return from.manifest(
                new CandidateEntity.Publication(
                        number, kind, corrects, reason, publishedAt, embargoUntil, previousHash),
                files);
    }

    EditionView view(CandidateView from, Integer correctedBy) {
        return new EditionView(
                number,
                Written.of(kind),
                from.periods(),
                candidate,
                corrects,
                correctedBy,
                reason,
                from.frameworkEdition(),
                from.methodVersion(),
                from.calendarDigest(),
                from.measurements(),
                from.measurementDigest(),
                from.seed(),
                from.draws(),
                from.demonstration(),
                from.frozenAt(),
                publishedBy,
                publishedAt,
                embargoUntil,
                previousHash,
                hash,
                from.files());
    }
}
