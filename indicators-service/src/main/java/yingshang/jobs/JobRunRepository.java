package yingshang.jobs;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import yingshang.jobs.JobProgress.Counts;

/** Rows of runs. Who changes one says in the statement in which state it must be; who comes second changes nothing. */
@ApplicationScoped
class JobRunRepository implements PanacheRepository<JobRunEntity> {

    private static final String NOW = "date_trunc('milliseconds', clock_timestamp())";

    private static final String PROCESS = ManagementFactory.getRuntimeMXBean().getName();

    private static final String CLAIM =
            "insert into job_run (job, trigger, started_by, recovers, process, status, started_at, heartbeat_at)"
                    + " values (:job, :trigger, :startedBy, cast(:recovers as bigint), :process, 'RUNNING', " + NOW
                    + ", " + NOW + ") on conflict (job) where status = 'RUNNING' do nothing returning id";

    private static final String BEAT = "update job_run set heartbeat_at = " + NOW + ", total = cast(:total as bigint),"
            + " read = :read, done = :done, failed = :failed where id = :id and status = 'RUNNING'";

    private static final String END = "update job_run set status = :status, error = :error, ended_at = " + NOW
            + ", heartbeat_at = " + NOW + ", total = cast(:total as bigint), read = :read, done = :done,"
            + " failed = :failed where id = :id and status = 'RUNNING'";

    private static final String ABANDON = "update job_run set status = 'ABANDONED', ended_at = " + NOW
            + ", error = :error where status = 'RUNNING' and job in (:jobs)"
            + " and heartbeat_at < clock_timestamp() - cast(:silence as interval) returning id, job, started_by";

    private static final String RESTING = "select exists (select from job_run where job = :job and status = 'FAILED'"
            + " and id = (select max(id) from job_run where job = :job)"
            + " and ended_at > clock_timestamp() - cast(:rest as interval))";

    /** A run that its process left behind. */
    record Left(long id, String job, String startedBy) {}

    /** Begins a run; empty when the job runs already, here or elsewhere. */
    Optional<Long> claim(String job, JobTrigger trigger, String startedBy, Long recovers) {
        List<?> claimed = getEntityManager()
                .createNativeQuery(CLAIM, Long.class)
                .setParameter("job", job)
                .setParameter("trigger", trigger.name())
                .setParameter("startedBy", startedBy)
                .setParameter("recovers", recovers)
                .setParameter("process", PROCESS)
                .getResultList();
        return claimed.stream().map(Long.class::cast).findFirst();
    }

    /** Says that a run is at work; false when it is not taken for one any more. */
    boolean beat(long run, Counts counts) {
        return getEntityManager()
                        .createNativeQuery(BEAT)
                        .setParameter("id", run)
                        .setParameter("total", counts.total())
                        .setParameter("read", counts.read())
                        .setParameter("done", counts.done())
                        .setParameter("failed", counts.failed())
                        .executeUpdate()
                > 0;
    }

    void end(long run, JobStatus status, Counts counts, String error) {
        getEntityManager()
                .createNativeQuery(END)
                .setParameter("id", run)
                .setParameter("status", status.name())
                .setParameter("error", error)
                .setParameter("total", counts.total())
                .setParameter("read", counts.read())
                .setParameter("done", counts.done())
                .setParameter("failed", counts.failed())
                .executeUpdate();
    }

    /** Ends the runs of {@code jobs} that were silent for longer than {@code silence}; each is told to one caller. */
    List<Left> abandon(Collection<String> jobs, Duration silence, String error) {
        List<?> left = getEntityManager()
                .createNativeQuery(ABANDON, Object[].class)
                .setParameter("jobs", jobs)
                .setParameter("silence", silence.toMillis() + " milliseconds")
                .setParameter("error", error)
                .getResultList();
        return left.stream()
                .map(Object[].class::cast)
                .map(row -> new Left(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    /** Whether the job's newest run failed less than {@code rest} ago. */
    boolean resting(String job, Duration rest) {
        return (Boolean) getEntityManager()
                .createNativeQuery(RESTING, Boolean.class)
                .setParameter("job", job)
                .setParameter("rest", rest.toMillis() + " milliseconds")
                .getSingleResult();
    }

    PanacheQuery<JobRunEntity> of(String job) {
        return find("job", Sort.descending("id"), job);
    }

    /** The newest run of each of these jobs that has any. */
    List<JobRunEntity> newest(Collection<String> jobs) {
        return list("id in (select max(id) from JobRunEntity where job in ?1 group by job)", jobs);
    }
}
