package yingshang.outbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Delivers what is due again after a failure, or was left behind by a killed process. */
@ApplicationScoped
class DeliveryJob {

    private final Dispatcher dispatcher;

    DeliveryJob(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Scheduled(every = "{yingshang.delivery.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void deliver() {
        dispatcher.run();
    }
}
