package yingshang.outbox;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import yingshang.indicators.Measurement;
import yingshang.indicators.Outcome;
import yingshang.wire.Page;

/** Keeps what indicators-service has to hear until it has heard it. */
@ApplicationScoped
public class OutboxService {

    private final DeliveryRepository deliveries;
    private final DeliverySettings settings;
    private final Event<Filled> filled;
    private final Clock clock;

    OutboxService(DeliveryRepository deliveries, DeliverySettings settings, Event<Filled> filled, Clock clock) {
        this.deliveries = deliveries;
        this.settings = settings;
        this.filled = filled;
        this.clock = clock;
    }

    /** Keeps measurements for delivery, which begins when the running transaction has been committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<Measurement> measurements) {
        Instant now = now();
        deliveries.persist(measurements.stream().map(measurement -> new Delivery(measurement, now)));
        filled.fire(new Filled());
    }

    /** Takes due rows for as long as the lease says: nobody else gets them in the meantime. */
    @Transactional
    List<Delivery> claim(int most) {
        Instant now = now();
        List<Delivery> due = deliveries.due(now, most);
        due.forEach(delivery -> delivery.claim(now.plus(settings.lease())));
        return due;
    }

    /** Keeps what the neighbour did with each. */
    @Transactional
    void settle(Map<Long, Outcome> outcomes) {
        Instant now = now();
        deliveries
                .list("id in ?1", outcomes.keySet())
                .forEach(delivery -> delivery.settle(outcomes.get(delivery.id()), now));
    }

    /** Keeps why the attempt failed; it is made again after a pause. */
    @Transactional
    void fail(List<Long> ids, String error) {
        Instant now = now();
        deliveries
                .list("id in ?1", ids)
                .forEach(delivery -> delivery.fail(error, now.plus(settings.pause(delivery.attempts()))));
    }

    /** Gives claimed rows back untried. */
    @Transactional
    void release(List<Long> ids) {
        Instant now = now();
        deliveries.list("id in ?1", ids).forEach(delivery -> delivery.release(now));
    }

    /** Keeps that the neighbour will never take it. */
    @Transactional
    void refuse(Long id, String reason) {
        deliveries.findByIdOptional(id).ifPresent(delivery -> delivery.refuse(reason, now()));
    }

    @Transactional
    Page<DeliveryView> list(DeliveryStatus status, int page, int size) {
        PanacheQuery<Delivery> found = deliveries.matching(status).page(page, size);
        return new Page<>(found.stream().map(Delivery::view).toList(), page, size, found.count());
    }

    @Transactional
    Backlog backlog() {
        return deliveries.backlog();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Something was put into the outbox. */
    record Filled() {}
}
