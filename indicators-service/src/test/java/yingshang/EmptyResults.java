package yingshang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Takes away what earlier tests measured and computed; the catalogue stays. */
@ApplicationScoped
public class EmptyResults {

    private final EntityManager database;

    EmptyResults(EntityManager database) {
        this.database = database;
    }

    /** Empties measurements, scores, reductions and runs of every kind. */
    @Transactional
    public void now() {
        database.createNativeQuery(
                        "truncate job_run, reduction, score, score_run, interval_set, score_interval, measurement,"
                                + " measurement_change")
                .executeUpdate();
    }
}
