package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.NotificationService;
import yingshang.notification.Recipient;
import yingshang.ratings.RatingStore.Arrived;
import yingshang.ratings.RatingStore.Waiting;

/** Tells departments what they have to put right. */
@ApplicationScoped
class RatingNotices {

    private static final String TASK_FORCE = "TASK_FORCE";

    private final NotificationService notifications;

    RatingNotices(NotificationService notifications) {
        this.notifications = notifications;
    }

    /** A bad rating came alone. */
    void arrived(Rating rating) {
        tell(List.of(of(NoticeKind.BAD_RATING, rating, Map.of())));
    }

    /** Bad ratings came in a file: each department hears how many, not of each. */
    void arrived(UUID upload, String region, List<Arrived> arrived) {
        tell(arrived.stream()
                .map(its -> new Notice(
                        NoticeKind.BAD_RATINGS,
                        Recipient.department(its.department(), region),
                        upload,
                        its.department(),
                        Map.of(
                                "region", region,
                                "ratings", Long.toString(its.ratings()),
                                "until", its.firstDue().toString())))
                .toList());
    }

    /** What was said to be put right is not. */
    void returned(Rating rating, String reason) {
        tell(List.of(of(NoticeKind.BAD_RATING_RETURNED, rating, Map.of("reason", reason))));
    }

    /** Terms that end soon, or have ended; of these the task force hears, too. */
    int reminded(List<Waiting> waiting) {
        List<Notice> notices = new ArrayList<>();
        for (Waiting one : waiting) {
            NoticeKind kind = one.overdue() ? NoticeKind.BAD_RATING_OVERDUE : NoticeKind.BAD_RATING_DUE_SOON;
            notices.add(of(kind, Recipient.department(one.department(), one.region()), one));
            if (one.overdue()) {
                notices.add(of(kind, Recipient.role(TASK_FORCE), one));
            }
        }
        return tell(notices);
    }

    private static Notice of(NoticeKind kind, Recipient recipient, Waiting one) {
        return new Notice(
                kind,
                recipient,
                one.rating(),
                Integer.toString(one.steps()),
                Map.of(
                        "region", one.region(),
                        "item", one.item(),
                        "until", one.dueAt().toString()));
    }

    private static Notice of(NoticeKind kind, Rating rating, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put("region", rating.region());
        details.put("item", rating.item());
        details.put("until", rating.rectification().dueAt().toString());
        return new Notice(
                kind,
                Recipient.department(rating.department(), rating.region()),
                rating.id(),
                Integer.toString(rating.steps()),
                details);
    }

    private int tell(List<Notice> notices) {
        return notifications.add(notices);
    }
}
