package yingshang.indicators;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the copies of the framework and the calendar young, so that requests need not wait for the neighbour. */
@ApplicationScoped
class RefreshJob {

    private final Indicators indicators;
    private final WorkingCalendar calendar;

    RefreshJob(Indicators indicators, WorkingCalendar calendar) {
        this.indicators = indicators;
        this.calendar = calendar;
    }

    @Scheduled(every = "{yingshang.indicators.refresh}", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        try {
            indicators.refresh();
            calendar.refresh();
        } catch (IndicatorsException failure) {
            Log.debug(failure.getMessage());
        }
    }
}
