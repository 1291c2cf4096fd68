package yingshang.jobs;

/**
 * Something that is done again and again: by the clock, or when the task force wants it now. A bean of this type is
 * found by itself. A run that a killed process left is started again from its beginning, so a job must be able to meet
 * work of its own half done.
 */
public interface Job {

    /** The word by which people and addresses know it: lower case with hyphens, never changed. */
    String name();

    /** Whether there is anything to do. Asked before the clock starts a run: one with nothing to do leaves no row. */
    default boolean due() {
        return true;
    }

    /**
     * Does all there is to do, and tells {@code progress} how far it is.
     *
     * @throws Exception when the run failed; its words are kept in the run's row
     */
    void run(JobProgress progress) throws Exception;
}
