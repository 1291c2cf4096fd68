package yingshang.appeals;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.appeals.AppealEvent.Act;
import yingshang.indicators.Indicators;
import yingshang.indicators.Reference;
import yingshang.indicators.Reference.Kind;
import yingshang.notification.NotificationService;
import yingshang.wire.Page;

/** Registers appeals and finds them. */
@ApplicationScoped
public class AppealService {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final AppealRepository appeals;
    private final AppealEventRepository events;
    private final AppealDeadlines deadlines;
    private final Indicators indicators;
    private final NotificationService notifications;
    private final Clock clock;

    AppealService(
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

    /** Gives a number. What a department receives is its own at once: who receives an appeal first answers for it. */
    @Transactional
    RegisteredAppealView register(Caller caller, AppealRequest request) {
        Instant now = now();
        requireReceived(request, now);
        boolean platform = caller.roles().contains("TASK_FORCE");
        if (!platform && !caller.filesFor(caller.department(), request.region())) {
            throw new AppealException(AppealException.Reason.OTHER_REGION, request.region());
        }
        indicators.requireKnown(List.of(new Reference("region", Kind.REGION, request.region())));
        AppealCode code = AppealCode.fresh();
        String number = AppealNumber.of(now.atZone(clock.getZone()).toLocalDate(), appeals.nextCount());
        Appeal appeal = new Appeal(number, code, request, new Act(caller.name(), now, null));
        appeals.add(appeal);
        events.persist(appeal.registered());
        deadlines.begin(appeal);
        if (platform) {
            notifications.add(AppealNotices.registered(appeal).toList());
        } else {
            events.persist(appeal.transfer(caller.department(), new Act(caller.name(), now, null)));
            deadlines.transferred(appeal, now);
        }
        return new RegisteredAppealView(view(appeal, now), code.written());
    }

    private static void requireReceived(AppealRequest request, Instant now) {
        Instant at = request.receivedAt();
        if (at != null && (at.isAfter(now) || at.isBefore(EARLIEST))) {
            throw new AppealException(AppealException.Reason.RECEIVED_RANGE, at.toString());
        }
    }

    @Transactional
    AppealView get(Caller caller, UUID id) {
        return view(appeals.visible(caller, id), now());
    }

    @Transactional
    Page<AppealView> list(Caller caller, AppealFilter filter) {
        Instant now = now();
        PanacheQuery<Appeal> found = appeals.matching(filter, caller, now).page(filter.page(), filter.size());
        List<Appeal> shown = found.list();
        Map<UUID, List<AppealDeadlineView>> due =
                deadlines.views(shown.stream().map(Appeal::id).toList(), now);
        return new Page<>(
                shown.stream()
                        .map(one -> one.view(due.getOrDefault(one.id(), List.of())))
                        .toList(),
                filter.page(),
                filter.size(),
                found.count());
    }

    @Transactional
    Page<AppealEventView> events(Caller caller, UUID id, int page, int size) {
        PanacheQuery<AppealEvent> found =
                events.of(appeals.visible(caller, id).id()).page(page, size);
        return new Page<>(found.stream().map(AppealEvent::view).toList(), page, size, found.count());
    }

    private AppealView view(Appeal appeal, Instant now) {
        return appeal.view(deadlines.views(appeal, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
