package yingshang.jobs;

/** A rule of jobs was broken; the message is the job's name. */
public class JobException extends RuntimeException {

    private final Reason reason;

    JobException(Reason reason, String job) {
        super(job);
        this.reason = reason;
    }

    /** Which rule. */
    public enum Reason {
        /** The job is running just now. */
        RUNNING,
        /** There is no job of this name. */
        UNKNOWN
    }

    public Reason reason() {
        return reason;
    }
}
