package yingshang.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import yingshang.upload.Spooled;

@Entity
class Attachment {

    @Id
    private UUID id;

    private UUID filing;
    private String name;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private long size;
    private String sha256;
    private UUID content;
    private String addedBy;
    private Instant addedAt;
    private String removedBy;
    private Instant removedAt;

    protected Attachment() {}

    Attachment(UUID filing, String name, EvidenceType type, Spooled file, UUID content, Stamp added) {
        this.id = UUID.randomUUID();
        this.filing = filing;
        this.name = name;
        this.type = type;
        this.size = file.size();
        this.sha256 = file.sha256();
        this.content = content;
        this.addedBy = added.by();
        this.addedAt = added.at();
    }

    void remove(Stamp stamp) {
        removedBy = stamp.by();
        removedAt = stamp.at();
    }

    void takeBack() {
        removedBy = null;
        removedAt = null;
    }

    /** Whether it is part of what the filing says now. */
    boolean stands() {
        return removedAt == null;
    }

    UUID id() {
        return id;
    }

    long size() {
        return size;
    }

    UUID content() {
        return content;
    }

    Instant addedAt() {
        return addedAt;
    }

    String sha256() {
        return sha256;
    }

    AttachmentView view(List<String> scenarios) {
        return new AttachmentView(
                id, name, type.mediaType(), size, sha256, scenarios, addedBy, addedAt, removedBy, removedAt);
    }
}
