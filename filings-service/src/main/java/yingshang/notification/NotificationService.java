package yingshang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.wire.Page;

/** Keeps what people should hear, and which account has read it. */
@ApplicationScoped
public class NotificationService {

    private static final NotificationFilter UNREAD = new NotificationFilter(null, "true", 0, 1);

    private final NotificationRepository notifications;
    private final NoticeTexts texts;
    private final MailSettings mail;
    private final Clock clock;

    NotificationService(NotificationRepository notifications, NoticeTexts texts, MailSettings mail, Clock clock) {
        this.notifications = notifications;
        this.texts = texts;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Tells each recipient, unless they were told the same before. It is told when the running transaction is
     * committed, and not at all when it is rolled back.
     *
     * @return how many were not told before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int add(Collection<Notice> notices) {
        return notices.isEmpty() ? 0 : notifications.add(notices, now(), mail.on());
    }

    @Transactional
    Page<NotificationView> list(Caller caller, NotificationFilter filter) {
        List<NotificationView> items = texts.views(notifications.inbox(caller, filter));
        return new Page<>(items, filter.page(), filter.size(), notifications.count(caller, filter));
    }

    @Transactional
    UnreadView unread(Caller caller) {
        return new UnreadView(notifications.count(caller, UNREAD));
    }

    /** Keeps that the caller has read it; again changes nothing. */
    @Transactional
    NotificationView read(Caller caller, UUID id) {
        find(caller, id);
        notifications.read(caller, id, now());
        return texts.views(List.of(find(caller, id))).get(0);
    }

    /** Keeps that the caller has read everything up to an instant, at most up to now. */
    @Transactional
    UnreadView readAll(Caller caller, Instant until) {
        Instant now = now();
        if (until.isAfter(Instant.EPOCH)) {
            notifications.readAll(caller, until.isAfter(now) ? now : until, now);
        }
        return unread(caller);
    }

    private Received find(Caller caller, UUID id) {
        return notifications
                .received(caller, id)
                .orElseThrow(() -> new NotificationException(NotificationException.Reason.NOT_FOUND, id.toString()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
