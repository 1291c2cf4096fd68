package yingshang.limits;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Has the replicas tell each other what they gave out. */
@ApplicationScoped
class SharingJob {

    private final Sharing sharing;

    SharingJob(Sharing sharing) {
        this.sharing = sharing;
    }

    @Scheduled(every = "{yingshang.rates.shared-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void exchange() {
        sharing.exchange();
    }
}
