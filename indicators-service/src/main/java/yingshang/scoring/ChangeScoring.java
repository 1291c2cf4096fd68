package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import yingshang.jobs.Job;
import yingshang.jobs.JobProgress;

/** Scores what has changed. */
@ApplicationScoped
class ChangeScoring implements Job {

    static final String NAME = "score-changes";

    private final ScoringService scoring;

    ChangeScoring(ScoringService scoring) {
        this.scoring = scoring;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean due() {
        return scoring.due();
    }

    @Override
    public void run(JobProgress progress) {
        scoring.scoreChanges(progress.startedBy() == null ? NAME : progress.startedBy());
    }
}
