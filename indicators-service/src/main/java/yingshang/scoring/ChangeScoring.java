package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobProgress;

/** Scores what has changed. */
@ApplicationScoped
class ChangeScoring implements Job {

    static final String NAME = "score-changes";

    private final ScoringService scoring;
    private final Clock clock;

    ChangeScoring(ScoringService scoring, Clock clock) {
        this.scoring = scoring;
        this.clock = clock;
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
        String startedBy = progress.startedBy() == null ? NAME : progress.startedBy();
        Instant startedAt = clock.instant();
        try {
            scoring.scoreChanges(startedBy);
        } catch (RuntimeException failure) {
            scoring.recordFailure(ScoreRunEntity.Kind.INCREMENTAL, startedBy, startedAt, failure);
            throw failure;
        }
    }
}
