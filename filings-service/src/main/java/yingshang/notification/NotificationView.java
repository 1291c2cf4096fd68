package yingshang.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notification in the caller's inbox.
 *
 * @param recipient as whom the caller received it
 * @param title in the reader's language
 * @param body in the reader's language
 * @param link what it is about
 * @param readAt when the caller read it; null before
 */
@Schema(name = "NotificationView")
record NotificationView(
        UUID id,
        NoticeKind kind,
        Recipient recipient,
        String title,
        String body,
        Link link,
        Instant createdAt,
        @Schema(nullable = true) Instant readAt) {

    /**
     * What a notification is about.
     *
     * @param id identifier of it
     */
    @Schema(name = "NotificationLink")
    record Link(NoticeKind.About about, UUID id) {}
}
