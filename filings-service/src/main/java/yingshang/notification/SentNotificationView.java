package yingshang.notification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notification, whoever it was for, and how far it came.
 *
 * @param notification as its recipients see it
 * @param readers how many accounts have read it
 * @param mail what became of its mail; null when there was no mailbox to send it to
 */
@Schema(name = "SentNotificationView")
record SentNotificationView(
        NotificationView notification,
        long readers,
        @Schema(nullable = true) Mail mail) {

    /**
     * The mail of a notification.
     *
     * @param settledAt when nothing more was to be done about it; null before
     * @param error why the last try failed; null when none did
     */
    @Schema(name = "NotificationMail")
    record Mail(
            MailingStatus status,
            int attempts,
            @Schema(nullable = true) Instant settledAt,
            @Schema(nullable = true) String error) {}
}
