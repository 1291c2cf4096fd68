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

    /** Empties measurements, results, runs of every kind, and what was published, which only a superuser can. */
    @Transactional
    public void now() {
        database.createNativeQuery("set local session_replication_role = replica")
                .executeUpdate();
        database.createNativeQuery(
                        "truncate job_run, target_change, reduction_row, score_row, score_sheet, score_standing,"
                                + " score_part, score_catch_up, score_run, score_run_basis, measurement_list,"
                                + " interval_set, score_interval, measurement, measurement_change,"
                                + " edition_candidate, frozen_file, candidate_comment, sign_off,"
                                + " edition, planned_edition")
                .executeUpdate();
    }
}
