package yingshang.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A job that does what a test wants. */
@ApplicationScoped
class Rehearsal implements Job {

    static final String NAME = "rehearsal";

    private volatile boolean due;
    private volatile Part part;

    /** What it is to do in its next runs. */
    interface Part {
        void play(JobProgress progress) throws Exception;
    }

    void next(Part played) {
        part = played;
        due = true;
    }

    void rest() {
        due = false;
    }

    /** A part that lasts until {@code over}, which the run reaches after {@code begun}. */
    static Part lasting(CountDownLatch begun, CountDownLatch over) {
        return progress -> {
            begun.countDown();
            over.await(10, TimeUnit.SECONDS);
            progress.done(1);
        };
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean due() {
        return due;
    }

    @Override
    public void run(JobProgress progress) throws Exception {
        part.play(progress);
    }
}
