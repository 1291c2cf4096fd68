package yingshang.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yingshang.deadline.DeadlineClock;
import yingshang.jobs.JobWork;
import yingshang.notification.Notice;
import yingshang.notification.NotificationService;

/**
 * Watches the deadlines of appeals: reminds the department on the working day before, tells it when one has passed, and
 * after a while the task force; each once. A run looks at a bounded number of appeals, the most urgent first; what is
 * left over comes with the next.
 */
@ApplicationScoped
public class AppealWatchService {

    private static final int MOST = 500;
    /** Longer than any holiday, so that the working day before a deadline is always within it. */
    private static final Duration NEAR = Duration.ofDays(14);

    private final AppealRepository appeals;
    private final AppealEventRepository events;
    private final AppealDeadlineRepository deadlines;
    private final NotificationService notifications;
    private final DeadlineClock clock;
    private final AppealSettings settings;

    AppealWatchService(
            AppealRepository appeals,
            AppealEventRepository events,
            AppealDeadlineRepository deadlines,
            NotificationService notifications,
            DeadlineClock clock,
            AppealSettings settings) {
        this.appeals = appeals;
        this.events = events;
        this.deadlines = deadlines;
        this.notifications = notifications;
        this.clock = clock;
        this.settings = settings;
    }

    /** Does what is due at an instant and was not done before. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobWork watch(Instant now) {
        Work work = new Work();
        settle(work);
        remind(now, work);
        escalate(Escalation.DEPARTMENT, deadlines.over(now, before(Escalation.DEPARTMENT), MOST), now, work);
        Instant longAgo = now.minus(settings.escalateAfter());
        escalate(Escalation.TASK_FORCE, deadlines.over(longAgo, Set.of(Escalation.DEPARTMENT), MOST), now, work);
        notifications.add(work.notices);
        int erased = appeals.eraseContacts(now.minus(settings.contactKept()));
        return new JobWork(work.read, work.done + erased);
    }

    private static Set<Escalation> before(Escalation level) {
        return Set.of(Escalation.values()).stream()
                .filter(one -> one.compareTo(level) < 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The calendar may have been published meanwhile. */
    private void settle(Work work) {
        held(deadlines.unsettled(MOST), deadline -> deadline.until() == null, work)
                .forEach(found -> work.done += found.deadline().settle(clock) ? 1 : 0);
    }

    private void remind(Instant now, Work work) {
        List<UUID> near = deadlines.between(now, now.plus(NEAR), MOST);
        held(near, deadline -> isTomorrow(deadline, now), work).forEach(found -> {
            found.deadline().escalate(Escalation.REMINDED);
            work.tell(found);
        });
    }

    /** Hours are too short to remind anybody of. */
    private boolean isTomorrow(AppealDeadline deadline, Instant now) {
        if (deadline.due() == Due.TAKE_UP || deadline.escalation() != Escalation.NONE || !deadline.runs(now)) {
            return false;
        }
        OptionalInt days = clock.workingDays(now, deadline.until());
        return days.isPresent() && days.getAsInt() <= 1;
    }

    private void escalate(Escalation level, List<UUID> over, Instant now, Work work) {
        Duration after = level == Escalation.TASK_FORCE ? settings.escalateAfter() : Duration.ZERO;
        Instant passed = now.minus(after);
        held(over, deadline -> deadline.escalation().compareTo(level) < 0 && deadline.isUndoneAt(passed), work)
                .forEach(found -> {
                    found.deadline().escalate(level);
                    events.persist(found.appeal().escalate(found.deadline(), now));
                    work.tell(found);
                });
    }

    /** Deadlines of these appeals, read when nobody can change them any more until the transaction ends. */
    private List<Found> held(List<UUID> ids, Predicate<AppealDeadline> which, Work work) {
        Set<UUID> distinct = new HashSet<>(ids);
        if (distinct.isEmpty()) {
            return List.of();
        }
        Map<UUID, Appeal> byId =
                appeals.held(distinct).stream().collect(Collectors.toMap(Appeal::id, Function.identity()));
        work.read += distinct.size();
        return deadlines.of(distinct).stream()
                .filter(which)
                .map(deadline -> new Found(byId.get(deadline.appeal()), deadline))
                .toList();
    }

    private record Found(Appeal appeal, AppealDeadline deadline) {}

    /** What a run has done so far. */
    private static final class Work {

        private final List<Notice> notices = new ArrayList<>();
        private int read;
        private int done;

        private void tell(Found found) {
            done++;
            AppealNotices.of(found.appeal(), found.deadline()).forEach(notices::add);
        }
    }
}
