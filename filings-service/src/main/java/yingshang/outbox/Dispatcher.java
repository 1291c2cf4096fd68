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
    private final Semaphore turn = new Semaphore(1);
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "outbox-dispatcher"));

    Dispatcher(OutboxService outbox, Indicators indicators) {
        this.outbox = outbox;
        this.indicators = indicators;
    }

    /** Delivers until nothing is due or the neighbour fails; does nothing when that is under way already. */
    void run() {
        if (turn.tryAcquire()) {
            try {
                List<Delivery> claimed = outbox.claim();
                while (!claimed.isEmpty() && deliver(claimed)) {
                    claimed = outbox.claim();
                }
            } finally {
                turn.release();
            }
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxService.Filled filled) {
        thread.execute(() -> {
            try {
                run();
            } catch (RuntimeException failure) {
                Log.error("delivery failed; the job will try again", failure);
            }
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    /** Whether the neighbour can be expected to take more now. */
    private boolean deliver(List<Delivery> claimed) {
        try {
            List<Outcome> outcomes = indicators.deliver(
                    claimed.stream().map(Delivery::measurement).toList());
            Map<Long, Outcome> byRow = new HashMap<>();
            for (int i = 0; i < claimed.size(); i++) {
                byRow.put(claimed.get(i).id(), outcomes.get(i));
            }
            outbox.settle(byRow);
            return true;
        } catch (IndicatorsException failure) {
            return switch (failure.reason()) {
                case UNAVAILABLE -> keep(claimed, failure);
                case REJECTED -> singleOut(claimed, failure);
            };
        }
    }

    private boolean keep(List<Delivery> claimed, IndicatorsException failure) {
        Log.warnf("%d measurements wait: %s", claimed.size(), failure.getMessage());
        outbox.fail(claimed.stream().map(Delivery::id).toList(), failure.getMessage());
        return false;
    }

    /** One bad measurement must not hold up its batch: each goes alone, and the one rejected alone is refused. */
    private boolean singleOut(List<Delivery> claimed, IndicatorsException failure) {
        if (claimed.size() == 1) {
            Log.errorf("measurement %s is refused: %s", claimed.get(0).measurement(), failure.getMessage());
            outbox.refuse(claimed.get(0).id(), failure.getMessage());
            return true;
        }
        boolean goOn = true;
        for (Delivery delivery : claimed) {
            goOn = goOn ? deliver(List.of(delivery)) : keep(List.of(delivery), failure);
        }
        return goOn;
    }
}
