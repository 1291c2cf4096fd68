package yingshang.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import yingshang.indicators.WorkingDays;
import yingshang.rows.Bulk;
import yingshang.rows.Reading;

/** The cases in the database. Everything here is part of the running transaction, whole or not at all. */
@ApplicationScoped
class CaseStore {

    /** Of rows with the same number the last one counts. Sorted, they go into the key's index from left to right. */
    private static final String KEEP = """
            insert into case_record
            select distinct on (number) cast(? as uuid), number, item, received, completed, steps, documents, cost,
                   seconds, calendar_days, working_days
              from case_staging
             order by number, line desc
            """;

    private static final String COMPARE = """
            select count(*) filter (where former.number is null),
                   count(*) filter (where (now.item, now.received, now.completed, now.steps, now.documents, now.cost)
                                          is distinct from (former.item, former.received, former.completed,
                                                            former.steps, former.documents, former.cost)
                                      and now.number is not null and former.number is not null),
                   count(*) filter (where now.number is null)
              from (select * from case_record where upload = ?) as now
              full join (select * from case_record where upload = ?) as former on former.number = now.number
            """;

    private static final String DROP = "delete from case_record where upload = ?";

    private static final String SORTED = """
            select number, item, received at time zone 'UTC', completed at time zone 'UTC', steps, documents, cost
              from case_record where upload = '%s' order by number
            """;

    private final Session session;

    CaseStore(Session session) {
        this.session = session;
    }

    /** Reads cases to the end and keeps them aside; says how many there were. */
    long stage(Reading<CaseRecord> reading, WorkingDays calendar) {
        return worked(connection ->
                Bulk.stage(connection, "case_staging", CaseCopy.COLUMNS, reading, new CaseCopy(calendar)));
    }

    /** Makes the cases kept aside those of {@code upload}; says how many they are, each number counted once. */
    long keep(UUID upload) {
        return worked(connection -> update(connection, KEEP, upload));
    }

    /**
     * Lets the cases of {@code former} go.
     *
     * @return how they differ from those of {@code upload}
     */
    Difference replace(UUID former, UUID upload) {
        return worked(connection -> {
            Difference difference = difference(connection, former, upload);
            update(connection, DROP, former);
            return difference;
        });
    }

    /** What the finished cases of {@code upload} say. */
    Measurements measurements(UUID upload, Measure measure) {
        return worked(connection -> Measurements.read(connection, upload, measure));
    }

    /** SHA-256 over the cases of {@code upload} as lines of COPY text, sorted by number. */
    String digest(UUID upload) {
        return worked(connection -> Bulk.digest(connection, SORTED.formatted(upload)));
    }

    private static Difference difference(Connection connection, UUID former, UUID upload) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COMPARE)) {
            statement.setObject(1, upload);
            statement.setObject(2, former);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return new Difference(found.getLong(1), found.getLong(2), found.getLong(3));
            }
        }
    }

    private static long update(Connection connection, String sql, UUID upload) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, upload);
            return statement.executeLargeUpdate();
        }
    }

    private <T> T worked(Bulk.Work<T> work) {
        return Bulk.worked(session, CaseColumn.ALL.kind(), work);
    }

    /** How the cases of an upload differ from those of the one before. */
    record Difference(long created, long updated, long removed) {}
}
