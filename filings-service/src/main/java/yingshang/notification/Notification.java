package yingshang.notification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A notice that was kept. Written by {@link NotificationRepository#add}, never changed. */
@Entity
@Immutable
class Notification {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Embedded
    private Recipient recipient;

    private UUID subject;
    private String occasion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    private Instant createdAt;

    protected Notification() {}

    UUID id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    Map<String, String> details() {
        return details;
    }

    NotificationView view(NoticeText text, Instant readAt) {
        return new NotificationView(
                id,
                kind,
                recipient,
                text.title(),
                text.body(),
                new NotificationView.Link(kind.about(), subject),
                createdAt,
                readAt);
    }
}
