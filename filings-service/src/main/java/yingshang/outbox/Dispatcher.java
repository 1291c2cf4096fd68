package yingshang.outbox;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import yingshang.indicators.Indicators;
import yingshang.indicators.IndicatorsException;
import yingshang.indicators.Outcome;

/**
 * Delivers what is due: claims a batch, hands it over outside any transaction, keeps what became of it. Dying in
 * between leads to a repetition, which the neighbour knows by (filing, entry, version).
 */
@ApplicationScoped
class Dispatcher {

    private final OutboxService outbox;
    private final Indicators indicators;
    private final DeliverySettings settings;
    private final Semaphore turn = new Semaphore(1);
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "outbox-dispatcher"));

    /** Rows still to be sent one by one, since their batch was rejected. Only touched by who has the turn. */
    private int alone;

    Dispatcher(OutboxService outbox, Indicators indicators, DeliverySettings settings) {
        this.outbox = outbox;
        this.indicators = indicators;
        this.settings = settings;
    }

    /** Delivers until nothing is due or the neighbour fails; does nothing when that is under way already. */
    void run() {
        if (turn.tryAcquire()) {
            drain();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxService.Filled filled) {
        thread.execute(() -> {
            turn.acquireUninterruptibly();
            try {
                drain();
            } catch (RuntimeException failure) {
                Log.error("delivery failed; the job will try again", failure);
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private void drain() {
        try {
            List<Delivery> claimed = claim();
            while (!claimed.isEmpty() && deliver(claimed)) {
                claimed = claim();
            }
        } finally {
            turn.release();
        }
    }

    private List<Delivery> claim() {
        if (alone == 0) {
            return outbox.claim(settings.batch());
        }
        alone--;
        return outbox.claim(1);
    }

    /** Whether the neighbour can be expected to take more now. */
    private boolean deliver(List<Delivery> claimed) {
        try {
            List<Outcome> outcomes = indicators.deliver(
                    claimed.stream().map(Delivery::measurement).toList());
            settle(claimed, outcomes);
            return true;
        } catch (IndicatorsException failure) {
            return switch (failure.reason()) {
                case UNAVAILABLE, UNKNOWN -> keep(claimed, failure); // the latter is never said of a delivery
                case REJECTED -> singleOut(claimed, failure);
            };
        }
    }

    private void settle(List<Delivery> claimed, List<Outcome> outcomes) {
        Map<Long, Outcome> byRow = new HashMap<>();
        for (int i = 0; i < claimed.size(); i++) {
            Outcome outcome = outcomes.get(i);
            byRow.put(claimed.get(i).id(), outcome);
            if (outcome.outcome() == Outcome.Kind.REFUSED) {
                Log.errorf(
                        "refused by indicators-service: %s, %s",
                        outcome.reason(), claimed.get(i).measurement());
            }
        }
        outbox.settle(byRow);
    }

    private boolean keep(List<Delivery> claimed, IndicatorsException failure) {
        Log.warnf("%d measurements wait: %s", claimed.size(), failure.getMessage());
        outbox.fail(ids(claimed), failure.getMessage());
        return false;
    }

    /** One bad measurement must not hold up its batch: each goes alone, and the one rejected alone is refused. */
    private boolean singleOut(List<Delivery> claimed, IndicatorsException failure) {
        if (claimed.size() == 1) {
            Log.errorf(
                    "rejected by indicators-service: %s, %s",
                    failure.getMessage(), claimed.get(0).measurement());
            outbox.refuse(claimed.get(0).id(), failure.getMessage());
        } else {
            alone = claimed.size();
            outbox.release(ids(claimed));
        }
        return true;
    }

    private static List<Long> ids(List<Delivery> claimed) {
        return claimed.stream().map(Delivery::id).toList();
    }
}
