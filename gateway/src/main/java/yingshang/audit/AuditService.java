package yingshang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.jboss.logging.MDC;
import yingshang.wire.Page;

/** The audit log: adding to it, reading it, and looking whether anybody changed it. */
@ApplicationScoped
public class AuditService {

    /** Under which name the request's id is kept with the log lines of its request. */
    public static final String REQUEST = "request";

    private static final int AT_ONCE = 1_000;

    private final AuditRepository events;
    private final Clock clock;

    AuditService(AuditRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Notes what happened. Within a transaction it is noted if, and only if, the rest comes about. */
    @Transactional
    public void note(Happening happening) {
        Object request = MDC.get(REQUEST);
        events.persist(
                new AuditEvent(events.last(), happening, request == null ? null : request.toString(), clock.instant()));
    }

    /** One page of what the filter asks for, the newest first. */
    @Transactional
    Page<AuditEventView> list(AuditFilter filter) {
        var matching = events.matching(filter);
        List<AuditEventView> items = matching.page(filter.page(), filter.size()).list().stream()
                .map(AuditEvent::view)
                .toList();
        return new Page<>(items, filter.page(), filter.size(), matching.count());
    }

    /** Looks at every event from the first on, up to the first that is broken. */
    @Transactional
    AuditVerificationView verify() {
        AuditEvent last = null;
        List<AuditEvent> next = events.after(0, AT_ONCE);
        while (!next.isEmpty()) {
            for (AuditEvent event : next) {
                if (!event.continues(last)) {
                    return verified(last, event.number());
                }
                last = event;
            }
            events.getEntityManager().clear();
            next = events.after(last.number(), AT_ONCE);
        }
        return verified(last, null);
    }

    private static AuditVerificationView verified(AuditEvent last, Long brokenAt) {
        return new AuditVerificationView(
                brokenAt == null,
                last == null ? 0 : last.number(),
                brokenAt,
                HexFormat.of().formatHex(last == null ? AuditEvent.BEGINNING : last.hash()));
    }
}
