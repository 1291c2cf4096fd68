package yingshang.jobs;

/** What this room refuses. */
public class JobException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** No job has this name. */
        UNKNOWN_JOB,
        /** No run of this job has this number. */
        UNKNOWN_JOB_RUN,
        /** The job runs already, here or in another replica. */
        JOB_RUNNING
    }

    private final Reason reason;
    private final String subject;

    JobException(Reason reason, String subject) {
        super(reason + ": " + subject);
        this.reason = reason;
        this.subject = subject;
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }

    String subject() {
        return subject;
    }
}
