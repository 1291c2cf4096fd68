package yingshang.assignment;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Loads the first assignments before any job runs; a faulty file fails the start. */
@Dependent
class AssignmentStart {

    private static final String FILE = "reference/assignments.tsv";

    /** The scheduler starts its jobs at PLATFORM_BEFORE. */
    private static final int BEFORE_THE_SCHEDULER = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final AssignmentService assignments;

    AssignmentStart(AssignmentService assignments) {
        this.assignments = assignments;
    }

    void load(@Observes @Priority(BEFORE_THE_SCHEDULER) StartupEvent start) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        assignments.take(AssignmentFile.read(FILE, loader.getResourceAsStream(FILE)));
    }
}
