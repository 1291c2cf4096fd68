package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.NotificationService;
import yingshang.notification.Recipient;

/** Tells whom a step concerns who did not take it. */
@ApplicationScoped
class Announcements {

    private final NotificationService notifications;
    private final FilingEventRepository events;

    Announcements(NotificationService notifications, FilingEventRepository events) {
        this.notifications = notifications;
        this.events = events;
    }

    void tell(Filing filing, FilingEvent event) {
        Recipient department = Recipient.department(filing.department(), filing.region());
        notifications.add(
                switch (event.kind()) {
                    case RETURNED -> List.of(notice(NoticeKind.RETURNED, department, filing, event, event.why()));
                    case ACCEPTED -> List.of(notice(NoticeKind.ACCEPTED, department, filing, event, ""));
                    case SUBMITTED ->
                        filing.corrects()
                                ? List.of(notice(
                                        NoticeKind.CORRECTION_SUBMITTED,
                                        Recipient.role("REVIEWER"),
                                        filing,
                                        event,
                                        events.last(filing.id(), Step.CORRECTION_STARTED)
                                                .why()))
                                : List.of();
                    // A draft that was never handed in is nobody else's business.
                    case WITHDRAWN ->
                        filing.wasSubmitted()
                                ? List.of(
                                        notice(NoticeKind.WITHDRAWN, department, filing, event, event.why()),
                                        notice(
                                                NoticeKind.WITHDRAWN,
                                                Recipient.role("TASK_FORCE"),
                                                filing,
                                                event,
                                                event.why()))
                                : List.of();
                    case CREATED,
                            EDITED,
                            IMPORTED,
                            ATTACHED,
                            ATTACHMENT_LINKED,
                            ATTACHMENT_REMOVED,
                            CORRECTION_STARTED,
                            CORRECTION_ABANDONED -> List.of();
                });
    }

    private static Notice notice(
            NoticeKind kind, Recipient recipient, Filing filing, FilingEvent event, String reason) {
        Map<String, String> details = new TreeMap<>(Map.of(
                "period", filing.period(),
                "region", filing.region(),
                "indicator", filing.indicator(),
                "department", filing.department(),
                "reason", reason,
                "until", event.until()));
        details.keySet().retainAll(kind.details());
        return new Notice(kind, recipient, filing.id(), Integer.toString(event.step()), details);
    }
}
