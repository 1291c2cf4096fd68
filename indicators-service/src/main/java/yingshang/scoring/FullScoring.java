package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import yingshang.jobs.Job;
import yingshang.jobs.JobProgress;

/** Scores everything anew. */
@ApplicationScoped
class FullScoring implements Job {

    static final String NAME = "score-everything";

    private final ScoringService scoring;
    private final Clock clock;

    FullScoring(ScoringService scoring, Clock clock) {
        this.scoring = scoring;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) {
        String startedBy = progress.startedBy() == null ? NAME : progress.startedBy();
        Instant startedAt = clock.instant();
        try {
            scoring.scoreEverything(startedBy);
        } catch (RuntimeException failure) {
            scoring.recordFailure(ScoreRunEntity.Kind.FULL, startedBy, startedAt, failure);
            throw failure;
        }
    }
}
