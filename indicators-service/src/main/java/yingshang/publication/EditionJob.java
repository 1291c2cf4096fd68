package yingshang.publication;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import yingshang.jobs.Jobs;

/** Looks for editions whose time has come. */
@ApplicationScoped
class EditionJob {

    private final Jobs jobs;

    EditionJob(Jobs jobs) {
        this.jobs = jobs;
    }

    @Scheduled(
            identity = EditionPublishing.NAME,
            every = "{yingshang.editions.planned-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void publishPlanned() {
        jobs.tick(EditionPublishing.NAME);
    }
}
