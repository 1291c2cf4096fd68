package yingshang.jobs;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class JobRunRepository implements PanacheRepositoryBase<JobRun, UUID> {

    /** Whether this job is now the running transaction's alone; never waits. */
    boolean alone(String job) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:job, 0))", Boolean.class)
                .setParameter("job", "filing-job " + job)
                .getSingleResult();
    }

    PanacheQuery<JobRun> matching(String job) {
        Sort newest = Sort.descending("startedAt").and("id");
        return job == null ? findAll(newest) : find("job", newest, job);
    }
}
