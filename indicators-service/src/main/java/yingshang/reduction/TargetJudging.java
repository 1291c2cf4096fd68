package yingshang.reduction;

import jakarta.enterprise.context.ApplicationScoped;
import yingshang.jobs.Job;
import yingshang.jobs.JobProgress;

/** Notes, when a day has begun, which targets stand otherwise from now on: overdue since yesterday, for one. */
@ApplicationScoped
class TargetJudging implements Job {

    static final String NAME = "judge-targets";

    private final TargetService targets;

    TargetJudging(TargetService targets) {
        this.targets = targets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) {
        TargetService.Noted noted = targets.noteToday();
        progress.expect(noted.changed());
        progress.read(noted.judged());
        progress.done(noted.changed());
    }
}
