package yingshang.indicators;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the copy of the framework young, so that requests need not wait for the neighbour. */
@ApplicationScoped
class RefreshJob {

    private final Indicators indicators;

    RefreshJob(Indicators indicators) {
        this.indicators = indicators;
    }

    @Scheduled(every = "{yingshang.indicators.refresh}", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try {
            indicators.refresh();
        } catch (IndicatorsException failure) {
            Log.debug(failure.getMessage());
        }
    }
}
