package yingshang.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One notification on its way to a mailbox. Written by {@link NotificationRepository#add} with the notification. */
@Entity
class Mailing {

    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID notification;

    @Enumerated(EnumType.STRING)
    private MailingStatus status;

    private int attempts;

    /** Pending: not to be tried before. Sending: the end of the lease. */
    private Instant dueAt;

    private String lastError;
    private Instant createdAt;
    private Instant settledAt;

    protected Mailing() {}

    void claim(Instant leaseEnd) {
        status = MailingStatus.SENDING;
        attempts++;
        dueAt = leaseEnd;
    }

    /** Certainly not sent: it is tried again. */
    void retry(String error, Instant next) {
        status = MailingStatus.PENDING;
        lastError = shortened(error);
        dueAt = next;
    }

    /** Nothing more is tried. */
    void settle(MailingStatus end, String error, Instant at) {
        status = end;
        lastError = error == null ? null : shortened(error);
        settledAt = at;
    }

    private static String shortened(String error) {
        return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    }

    SentNotificationView.Mail view() {
        return new SentNotificationView.Mail(status, attempts, settledAt, lastError);
    }

    UUID notification() {
        return notification;
    }

    int attempts() {
        return attempts;
    }
}
