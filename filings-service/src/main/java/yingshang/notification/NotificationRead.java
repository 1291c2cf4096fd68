package yingshang.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an account has read a notification. Written by {@link NotificationRepository}, never changed. */
@Entity
@Immutable
class NotificationRead {

    @EmbeddedId
    private Key key;

    private Instant at;

    protected NotificationRead() {}

    @Embeddable
    record Key(UUID notification, String account) {}
}
