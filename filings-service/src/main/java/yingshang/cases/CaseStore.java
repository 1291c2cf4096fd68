package yingshang.cases;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import yingshang.indicators.WorkingDays;

/** The cases in the database. Everything here is part of the running transaction, whole or not at all. */
@ApplicationScoped
class CaseStore {

    /** Gone with the transaction; no other connection can see it, and nothing of it is logged. */
    private static final String STAGE = """
            set local work_mem = '64MB';
            create temporary table case_staging (
                line bigint, number text collate "C", item text, received timestamptz, completed timestamptz,
                steps integer, documents integer, cost numeric, seconds bigint, calendar_days integer,
                working_days integer
            ) on commit drop
            """;

    private static final String COPY = "copy case_staging (" + CaseCopy.COLUMNS + ") from stdin (format binary)";

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
            copy (select number, item, received at time zone 'UTC', completed at time zone 'UTC', steps, documents, cost
                    from case_record where upload = '%s' order by number) to stdout
            """;

    private final Session session;

    CaseStore(Session session) {
        this.session = session;
    }

    /** Reads cases to the end and keeps them aside; says how many there were. */
    long stage(Reading reading, WorkingDays calendar) {
        return worked(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(STAGE);
            }
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                CaseCopy out = new CaseCopy(copy, calendar);
                for (CaseRecord record = reading.next(); record != null; record = reading.next()) {
                    out.add(record);
                }
                return out.end();
            } finally {
                abandon(copy);
            }
        });
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
        return worked(connection -> {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut(SORTED.formatted(upload), out);
            }
            return HexFormat.of().formatHex(digest.digest());
        });
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

    /** A COPY that did not come to its end would keep the connection from being rolled back. */
    private static void abandon(CopyIn copy) {
        try {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        } catch (SQLException gone) {
            Log.debugf("a COPY could not be given up: %s", gone.getMessage());
        }
    }

    private <T> T worked(Work<T> work) {
        return session.doReturningWork(connection -> {
            try {
                return work.on(connection);
            } catch (SQLException failed) {
                if (isGone(failed)) {
                    throw new CaseException(CaseException.Reason.INTERRUPTED, failed);
                }
                throw failed;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (NoSuchAlgorithmException neverOnJava) {
                throw new IllegalStateException(neverOnJava);
            }
        });
    }

    /** Whether the database ended the connection (class 57) or it broke (class 08). */
    private static boolean isGone(SQLException failed) {
        String state = failed.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException, IOException, NoSuchAlgorithmException;
    }

    /** How the cases of an upload differ from those of the one before. */
    record Difference(long created, long updated, long removed) {}
}
