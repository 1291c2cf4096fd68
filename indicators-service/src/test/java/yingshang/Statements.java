package yingshang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what is asked of the database. */
@ApplicationScoped
public class Statements {

    private static final int TRIES = 5;

    private final Statistics statistics;

    Statements(EntityManagerFactory database) {
        statistics = database.unwrap(SessionFactory.class).getStatistics();
    }

    /** Statements that {@code request} takes: the fewest of several tries, since jobs may have asked in between. */
    public long of(Runnable request) {
        statistics.setStatisticsEnabled(true);
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            statistics.clear();
            request.run();
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        statistics.setStatisticsEnabled(false);
        return fewest;
    }
}
