package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import yingshang.jobs.Job;
import yingshang.jobs.JobProgress;

/** Scores everything anew. */
@ApplicationScoped
class FullScoring implements Job {

    static final String NAME = "score-everything";

    private final ScoringService scoring;

    FullScoring(ScoringService scoring) {
        this.scoring = scoring;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) {
        String startedBy = progress.startedBy() == null ? NAME : progress.startedBy();
        scoring.scoreEverything(startedBy, parts -> {
            progress.expect(parts.parts());
            progress.set(parts.read(), parts.done());
        });
    }
}
