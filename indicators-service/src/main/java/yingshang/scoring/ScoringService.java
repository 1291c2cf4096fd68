package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import yingshang.scoring.PartRepository.Progress;

/**
 * Computes scores: what changed, or everything. People see the results of a run all at once, or none
 * (docs/decisions/0024).
 */
@ApplicationScoped
public class ScoringService {

    /** Version of the method in {@code docs/methodology.md} by which scores are computed. */
    public static final String METHOD_VERSION = "1.1";

    private final ChangeRunService changes;
    private final FullRun everything;
    private final Clock clock;

    ScoringService(ChangeRunService changes, FullRun everything, Clock clock) {
        this.changes = changes;
        this.everything = everything;
        this.clock = clock;
    }

    /** Whether there are changes to take into account, or rules in force by which nothing is scored yet. */
    boolean due() {
        return changes.due() || everything.needed();
    }

    /**
     * Computes what changed since the last run; everything, when there are no results by the rules in force. Does
     * nothing while another replica is scoring: the changes stay recorded.
     *
     * @return whether anything was computed
     */
    public boolean scoreChanges(String startedBy) {
        if (everything.needed()) {
            return everything.run(startedBy, false, progress -> {});
        }
        Instant startedAt = clock.instant();
        try {
            return changes.run(startedBy);
        } catch (RuntimeException failure) {
            changes.recordFailure(startedBy, startedAt, failure);
            throw failure;
        }
    }

    /** Computes everything anew; waits for a run that is under way. */
    public void scoreEverything(String startedBy) {
        scoreEverything(startedBy, progress -> {});
    }

    void scoreEverything(String startedBy, Consumer<Progress> told) {
        everything.run(startedBy, true, told);
    }
}
