package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import yingshang.scoring.PartRepository.Progress;

/** Takes a full run through its steps; several processes may do so with the same run. */
@ApplicationScoped
class FullRun {

    private static final int PAUSE_MILLIS = 50;
    private static final int ATTEMPTS = 900;
    private static final int BETWEEN_ATTEMPTS_MILLIS = 2_000;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final FullRunService steps;

    FullRun(FullRunService steps) {
        this.steps = steps;
    }

    /** Whether there are measurements, and no results of them by the rules in force. */
    boolean needed() {
        return steps.needed();
    }

    /**
     * Computes everything and lets people see it.
     *
     * @param wait whether to wait for somebody else who is scoring
     * @param told hears how far the run is
     * @return whether this was done; false when somebody else is scoring
     */
    boolean run(String startedBy, boolean wait, Consumer<Progress> told) {
        Optional<Long> run = begin(startedBy, wait);
        run.ifPresent(id -> {
            try {
                compute(id, told);
                steps.complete(id);
                steps.finish(id);
            } catch (RuntimeException failure) {
                steps.fail(id, failure);
                throw failure;
            }
        });
        return run.isPresent();
    }

    /** Begins when nobody reads in the slot any more that is to be filled; long readings take minutes. */
    private Optional<Long> begin(String startedBy, boolean wait) {
        for (int attempt = 1; ; attempt++) {
            try {
                return steps.begin(startedBy, wait);
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !isBusy(failure)) {
                    throw failure;
                }
                pause(BETWEEN_ATTEMPTS_MILLIS);
            }
        }
    }

    private static boolean isBusy(Throwable failure) {
        return failure != null
                && (failure instanceof SQLException refused && LOCK_NOT_AVAILABLE.equals(refused.getSQLState())
                        || isBusy(failure.getCause()));
    }

    private void compute(long run, Consumer<Progress> told) {
        Progress progress = steps.progress(run);
        while (progress.done() < progress.parts()) {
            if (!steps.computePart()) {
                pause(PAUSE_MILLIS);
            }
            progress = steps.progress(run);
            told.accept(progress);
        }
    }

    /** Computes parts of a run under way for as long as there are any. */
    void help() {
        if (steps.canHelp()) {
            boolean more = true;
            while (more) {
                more = steps.computePart();
            }
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while others compute their parts", stop);
        }
    }
}
