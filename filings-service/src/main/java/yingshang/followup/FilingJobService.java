package yingshang.followup;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import yingshang.round.RoundService;
import yingshang.wire.Page;

/** Runs a job as one transaction under one lock, with the row that says so: all of it is there, or nothing. */
@ApplicationScoped
public class FilingJobService {

    private final FilingJobRunRepository runs;
    private final RoundService rounds;
    private final ReminderService reminders;
    private final Clock clock;

    FilingJobService(FilingJobRunRepository runs, RoundService rounds, ReminderService reminders, Clock clock) {
        this.runs = runs;
        this.rounds = rounds;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Runs a job now.
     *
     * @param by who started it; null when the clock did
     * @return empty when the clock started it and there was nothing to do
     * @throws FollowUpException RUNNING, here or in another replica
     */
    @Transactional
    Optional<FilingJobRunView> run(FilingJob job, String by) {
        if (!runs.alone(job)) {
            throw new FollowUpException(FollowUpException.Reason.RUNNING, job.name());
        }
        Instant begun = now();
        Work work =
                switch (job) {
                    case ROUNDS -> noted(rounds.note());
                    case REMINDERS -> reminders.remind(begun);
                };
        return by == null && work.done() == 0 ? Optional.empty() : Optional.of(kept(job, by, begun, work, null));
    }

    /** Keeps that a run came to nothing. */
    @Transactional
    FilingJobRunView fail(FilingJob job, String by, Instant begun, String error) {
        return kept(job, by, begun, new Work(0, 0), error);
    }

    @Transactional
    Page<FilingJobRunView> list(FilingJob job, int page, int size) {
        PanacheQuery<FilingJobRun> found = runs.matching(job).page(page, size);
        return new Page<>(found.stream().map(FilingJobRun::view).toList(), page, size, found.count());
    }

    private FilingJobRunView kept(FilingJob job, String by, Instant begun, Work work, String error) {
        FilingJobRun run = new FilingJobRun(job, by, begun, now(), work, error);
        runs.persist(run);
        return run.view();
    }

    private static Work noted(int rounds) {
        return new Work(rounds, rounds);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
