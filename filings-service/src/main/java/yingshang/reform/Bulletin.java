package yingshang.reform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A month's bulletin of a region: composed once, when the month is over. */
@Entity
@Immutable
@Table(name = "reform_bulletin")
class Bulletin {

    @Id
    private UUID id;

    private String month;
    private String region;
    private Instant composedAt;

    protected Bulletin() {}

    Bulletin(String month, String region, Instant composedAt) {
        this.id = UUID.randomUUID();
        this.month = month;
        this.region = region;
        this.composedAt = composedAt;
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }

    BulletinView view() {
        return new BulletinView(id, month, region, composedAt);
    }
}
