package yingshang.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.deadline.DeadlineClock;
import yingshang.inspections.InspectionEvent.Act;
import yingshang.jobs.JobWork;
import yingshang.notification.Notice;
import yingshang.notification.NotificationService;

/**
 * Watches the deadlines of rectifications: reminds the department on the working day before, and tells it and the task
 * force when one has passed; each once. A run looks at a bounded number, the most urgent first.
 */
@ApplicationScoped
public class InspectionWatchService {

    private static final int MOST = 500;
    /** Longer than any holiday, so that the working day before a deadline is always within it. */
    private static final Duration NEAR = Duration.ofDays(14);

    private final InspectionFindingRepository findings;
    private final InspectionRepository inspections;
    private final InspectionEventRepository events;
    private final NotificationService notifications;
    private final DeadlineClock clock;

    InspectionWatchService(
            InspectionFindingRepository findings,
            InspectionRepository inspections,
            InspectionEventRepository events,
            NotificationService notifications,
            DeadlineClock clock) {
        this.findings = findings;
        this.inspections = inspections;
        this.events = events;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Does what is due at an instant and was not done before. */
    @Transactional(Transactional.TxType.MANDATORY)
    JobWork watch(Instant now) {
        List<InspectionFinding> unsettled = findings.unsettled(MOST);
        int settled = (int) unsettled.stream().filter(one -> one.settle(clock)).count();
        List<Notice> notices = new ArrayList<>();
        List<InspectionFinding> near = findings.between(now, now.plus(NEAR), MOST).stream()
                .filter(one -> isTomorrow(one, now))
                .toList();
        near.forEach(one -> {
            one.remind();
            InspectionNotices.dueSoon(one).forEach(notices::add);
        });
        List<InspectionFinding> over = findings.over(now, MOST);
        tellOverdue(over, now, notices);
        notifications.add(notices);
        return new JobWork(unsettled.size() + near.size() + over.size(), settled + near.size() + over.size());
    }

    private boolean isTomorrow(InspectionFinding finding, Instant now) {
        OptionalInt days = clock.workingDays(now, finding.until());
        return days.isPresent() && days.getAsInt() <= 1;
    }

    private void tellOverdue(List<InspectionFinding> over, Instant now, List<Notice> notices) {
        if (over.isEmpty()) {
            return;
        }
        Map<UUID, Inspection> byId =
                inspections
                        .held(over.stream()
                                .map(InspectionFinding::inspection)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Inspection::id, Function.identity()));
        over.forEach(one -> {
            one.tellOverdue();
            events.persist(
                    byId.get(one.inspection()).event(InspectionStep.OVERDUE, one.item(), new Act(null, now, null)));
            InspectionNotices.overdue(one).forEach(notices::add);
        });
    }
}
