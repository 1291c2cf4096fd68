package yingshang.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.appeals.AppealEvent.Act;
import yingshang.appeals.AppealRequests.Confirmation;
import yingshang.appeals.AppealRequests.Transfer;
import yingshang.indicators.Indicators;
import yingshang.indicators.Reference;
import yingshang.indicators.Reference.Kind;
import yingshang.notification.NotificationService;
import yingshang.wire.IfMatch;

/** The steps that people with an account take. Whoever takes one holds the appeal until it is done. */
@ApplicationScoped
public class AppealStepService {

    private final AppealRepository appeals;
    private final AppealEventRepository events;
    private final AppealDeadlines deadlines;
    private final Indicators indicators;
    private final NotificationService notifications;
    private final Clock clock;

    AppealStepService(
            AppealRepository appeals,
            AppealEventRepository events,
            AppealDeadlines deadlines,
            Indicators indicators,
            NotificationService notifications,
            Clock clock) {
        this.appeals = appeals;
        this.events = events;
        this.deadlines = deadlines;
        this.indicators = indicators;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    AppealView transfer(Caller caller, UUID id, IfMatch seen, Transfer request) {
        indicators.requireKnown(List.of(new Reference("department", Kind.DEPARTMENT, request.department())));
        Appeal appeal = any(id, seen);
        Act act = act(caller, request.reason());
        AppealEvent event = appeal.transfer(request.department(), act);
        deadlines.transferred(appeal, act.at());
        notifications.add(AppealNotices.transferred(appeal).toList());
        return taken(appeal, event, act);
    }

    @Transactional
    AppealView takeUp(Caller caller, UUID id, IfMatch seen) {
        Appeal appeal = own(caller, id, seen);
        Act act = act(caller, null);
        AppealEvent event = appeal.takeUp(act);
        deadlines.meet(appeal, Due.TAKE_UP, act.at());
        return taken(appeal, event, act);
    }

    /** Who answers has taken it up. */
    @Transactional
    AppealView answer(Caller caller, UUID id, IfMatch seen, String text) {
        Appeal appeal = own(caller, id, seen);
        Act act = act(caller, text);
        AppealEvent event = appeal.answer(act);
        deadlines.meet(appeal, Due.TAKE_UP, act.at());
        deadlines.meet(appeal, Due.ANSWER, act.at());
        return taken(appeal, event, act);
    }

    @Transactional
    AppealView findDifficult(Caller caller, UUID id, IfMatch seen, String reason) {
        Appeal appeal = any(id, seen);
        Act act = act(caller, reason);
        AppealEvent event = appeal.findDifficult(act);
        deadlines.extend(appeal, act.at());
        return taken(appeal, event, act);
    }

    @Transactional
    AppealView resolve(Caller caller, UUID id, IfMatch seen, String text) {
        Appeal appeal = own(caller, id, seen);
        Act act = act(caller, text);
        AppealEvent event = appeal.resolve(act);
        deadlines.meet(appeal, Due.RESOLUTION, act.at());
        return taken(appeal, event, act);
    }

    /** What the enterprise said when it was asked. */
    @Transactional
    AppealView confirm(Caller caller, UUID id, IfMatch seen, Confirmation request) {
        Appeal appeal = any(id, seen);
        Act act = act(caller, request.remark());
        settle(appeal, act, request.verdict());
        return appeal.view(deadlines.views(appeal, act.at()));
    }

    /** Confirms or disputes, whoever says so, in the running transaction. */
    void settle(Appeal appeal, Act act, AppealRequests.Verdict verdict) {
        switch (verdict) {
            case CONFIRM -> events.persist(appeal.confirm(act));
            case DISPUTE -> {
                events.persist(appeal.dispute(act));
                deadlines.reopen(appeal);
                notifications.add(AppealNotices.disputed(appeal).toList());
            }
        }
    }

    @Transactional
    AppealView close(Caller caller, UUID id, IfMatch seen, String reason) {
        Appeal appeal = any(id, seen);
        Act act = act(caller, reason);
        AppealEvent event = appeal.close(act);
        deadlines.end(appeal);
        return taken(appeal, event, act);
    }

    private Appeal any(UUID id, IfMatch seen) {
        return unchanged(appeals.held(id, appeal -> true), seen);
    }

    private Appeal own(Caller caller, UUID id, IfMatch seen) {
        return unchanged(appeals.held(id, appeal -> caller.filesFor(appeal.department(), appeal.region())), seen);
    }

    private static Appeal unchanged(Appeal appeal, IfMatch seen) {
        if (!seen.missing() && !seen.matches(appeal.steps())) {
            throw new AppealException(AppealException.Reason.CHANGED, Integer.toString(appeal.steps()));
        }
        return appeal;
    }

    private AppealView taken(Appeal appeal, AppealEvent event, Act act) {
        events.persist(event);
        return appeal.view(deadlines.views(appeal, act.at()));
    }

    private Act act(Caller caller, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Act(caller.name(), now, reason == null || reason.isBlank() ? null : reason);
    }
}
