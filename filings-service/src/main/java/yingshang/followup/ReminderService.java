package yingshang.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import yingshang.followup.Reminders.Opened;
import yingshang.followup.Reminders.Unmended;
import yingshang.followup.Reminders.Waiting;
import yingshang.jobs.JobWork;
import yingshang.notification.Notice;
import yingshang.notification.NotificationService;

/** Reminds whoever has something to file or to mend. */
@ApplicationScoped
public class ReminderService {

    /** Long enough that nobody misses an opening while the service was down. */
    private static final Duration NEWS_OF_AN_OPENING = Duration.ofDays(7);

    private final FollowUpRepository followUp;
    private final NotificationService notifications;
    private final ReminderSettings settings;

    ReminderService(FollowUpRepository followUp, NotificationService notifications, ReminderSettings settings) {
        this.followUp = followUp;
        this.notifications = notifications;
        this.settings = settings;
    }

    /** Tells what is due at an instant and was not told before. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobWork remind(Instant now) {
        Reminders reminders = new Reminders(settings, now);
        List<Opened> opened = followUp.opened(ExpectedFilings.openedSince(now.minus(NEWS_OF_AN_OPENING), now));
        List<Waiting> waiting = followUp.waiting(ExpectedFilings.endingBetween(reminders.from(), reminders.to(), now));
        List<Unmended> unmended = followUp.unmended(reminders.from(), reminders.to());
        List<Notice> notices = new ArrayList<>();
        notices.addAll(reminders.ofOpened(opened));
        notices.addAll(reminders.ofWaiting(waiting));
        notices.addAll(reminders.ofUnmended(unmended));
        return new JobWork(opened.size() + waiting.size() + unmended.size(), notifications.add(notices));
    }
}
