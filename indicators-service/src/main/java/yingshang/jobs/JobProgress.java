package yingshang.jobs;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/** How far a run is; what is said here people can see a few seconds later. Safe for use by several threads. */
public final class JobProgress {

    private static final long UNKNOWN = -1;

    private final long run;
    private final String startedBy;
    private final AtomicLong total = new AtomicLong(UNKNOWN);
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile boolean lost;

    JobProgress(long run, String startedBy) {
        this.run = run;
        this.startedBy = startedBy;
    }

    /** What is known of the counts at one moment; {@code total} is null when nobody has said it. */
    record Counts(Long total, long read, long done, long failed) {}

    /** Number of the run's row. */
    public long run() {
        return run;
    }

    /** Account of the person who wanted the run; null when the clock did. */
    public String startedBy() {
        return startedBy;
    }

    /** Says how many pieces of work there are in all. */
    public void expect(long pieces) {
        total.set(pieces);
        goOn();
    }

    /** Counts what was looked at. */
    public void read(long more) {
        read.addAndGet(more);
        goOn();
    }

    /** Counts pieces of work that are done. */
    public void done(long more) {
        done.addAndGet(more);
        goOn();
    }

    /** Says how much was read and done in all, where others do a part of it. */
    public void set(long readInAll, long doneInAll) {
        read.set(readInAll);
        done.set(doneInAll);
        goOn();
    }

    /** Counts pieces of work that failed while the run went on. */
    public void failed(long more) {
        failed.addAndGet(more);
        goOn();
    }

    /**
     * Stops a run that was taken for dead and is started again elsewhere.
     *
     * @throws CancellationException when that is so
     */
    public void goOn() {
        if (lost) {
            throw new CancellationException("run " + run + " was taken for dead and is started again");
        }
    }

    void lose() {
        lost = true;
    }

    Counts counts() {
        long pieces = total.get();
        return new Counts(pieces == UNKNOWN ? null : pieces, read.get(), done.get(), failed.get());
    }
}
