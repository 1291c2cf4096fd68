package yingshang.jobs;

import java.time.Instant;

/**
 * Something that runs by the clock and can be started by name. Any bean of this type is found. A scheduled method of
 * the bean says {@link JobRunner#tick} with its name.
 */
public interface Job {

    /** What it is called on the wire, as {@link JobRunner#NAME} writes it; no other job is called so. */
    String name();

    /**
     * Does what is to be done at an instant, in the running transaction, which is this job's alone in all replicas.
     * What it throws undoes all of it, and is kept as the run's error.
     */
    JobWork run(Instant now);
}
