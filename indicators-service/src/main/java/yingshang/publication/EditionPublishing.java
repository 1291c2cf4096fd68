package yingshang.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import yingshang.jobs.Job;
import yingshang.jobs.JobProgress;

/** Publishes planned editions whose time has come; one that is refused is noted and does not hold up the others. */
@ApplicationScoped
class EditionPublishing implements Job {

    static final String NAME = "editions";

    private final PlannedEditionService plans;

    EditionPublishing(PlannedEditionService plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean due() {
        return !plans.due().isEmpty();
    }

    @Override
    public void run(JobProgress progress) {
        List<Long> due = plans.due();
        progress.expect(due.size());
        for (Long plan : due) {
            try {
                plans.publish(plan);
                progress.done(1);
            } catch (PublicationException refused) {
                plans.fail(plan, refused);
                progress.failed(1);
            }
        }
    }
}
