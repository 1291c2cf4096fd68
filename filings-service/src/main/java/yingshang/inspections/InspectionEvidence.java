package yingshang.inspections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** To which item of an inspection an attachment belongs. */
@Entity
@Immutable
class InspectionEvidence {

    @Id
    private UUID attachment;

    private UUID inspection;
    private Integer item;

    protected InspectionEvidence() {}

    InspectionEvidence(UUID attachment, UUID inspection, Integer item) {
        this.attachment = attachment;
        this.inspection = inspection;
        this.item = item;
    }

    UUID attachment() {
        return attachment;
    }

    Integer item() {
        return item;
    }
}
