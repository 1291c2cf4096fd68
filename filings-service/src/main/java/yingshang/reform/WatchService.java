package yingshang.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import yingshang.jobs.JobWork;
import yingshang.notification.NotificationService;

/** Turns the lights of measures, and tells what is due or overdue: departments, then heads, then the task force. */
@ApplicationScoped
public class WatchService {

    private final DueRepository due;
    private final ReformEventRepository events;
    private final NotificationService notifications;
    private final MeasureViews views;
    private final ReformSettings settings;

    WatchService(
            DueRepository due,
            ReformEventRepository events,
            NotificationService notifications,
            MeasureViews views,
            ReformSettings settings) {
        this.due = due;
        this.events = events;
        this.notifications = notifications;
        this.views = views;
        this.settings = settings;
    }

    /** Does what has become due at an instant and was not done before. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobWork watch(Instant now) {
        Days days = views.days(now);
        DueNotices notices = new DueNotices(settings, days.today());
        List<DueNotices.Due> open = due.between(notices.from(), notices.to());
        int turned = events.turn(days, now);
        return new JobWork(open.size(), turned + notifications.add(notices.of(open)));
    }
}
