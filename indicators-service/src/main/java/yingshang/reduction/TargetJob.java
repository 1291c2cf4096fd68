package yingshang.reduction;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import yingshang.jobs.Jobs;

/** Judges targets at the change of the day in Asia/Shanghai. */
@ApplicationScoped
class TargetJob {

    private final Jobs jobs;

    TargetJob(Jobs jobs) {
        this.jobs = jobs;
    }

    @Scheduled(
            identity = TargetJudging.NAME,
            cron = "{yingshang.targets.judged-at}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP)
    void judge() {
        jobs.tick(TargetJudging.NAME);
    }
}
