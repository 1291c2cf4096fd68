package yingshang.reform;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;

/** Loads the measures of 周政字〔2021〕22号 before any job runs; a faulty file fails the start. */
@Dependent
class LedgerStart {

    static final PlanFile.Plan PLAN = new PlanFile.Plan("370306", "周政字〔2021〕22号", LocalDate.of(2021, 8, 5));

    private static final String SETS = "reference/reform-sets.tsv";
    private static final String MEASURES = "reference/reform-measures.tsv";

    /** The scheduler starts its jobs at PLATFORM_BEFORE. */
    private static final int BEFORE_THE_SCHEDULER = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final LedgerService ledger;

    LedgerStart(LedgerService ledger) {
        this.ledger = ledger;
    }

    void load(@Observes @Priority(BEFORE_THE_SCHEDULER) StartupEvent start) {
        ledger.take(read());
    }

    static List<MeasureRequest> read() {
        return PlanFile.read(PLAN, resource(SETS), resource(MEASURES));
    }

    private static InputStream resource(String name) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
    }
}
