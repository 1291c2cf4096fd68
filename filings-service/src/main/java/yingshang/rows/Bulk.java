package yingshang.rows;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Work on very many rows, on the connection of the running transaction: whole or not at all. */
public final class Bulk {

    private Bulk() {}

    /**
     * Works on the connection.
     *
     * @param kind of file
     * @throws RowsException INTERRUPTED when the database goes away meanwhile
     */
    public static <T> T worked(Session session, String kind, Work<T> work) {
        return session.doReturningWork(connection -> {
            try {
                return work.on(connection);
            } catch (SQLException failed) {
                if (isGone(failed)) {
                    throw new RowsException(kind, RowsException.Reason.INTERRUPTED, failed);
                }
                throw failed;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /**
     * Reads to the end into a table that is gone with the transaction: no other connection can see it, and nothing of
     * it is logged.
     *
     * @param columns of the table {@code staging}, with their types, in the order in which they are written
     * @return how many rows there were
     */
    public static <T> long stage(
            Connection connection, String staging, String columns, Reading<T> rows, Writer<T> writer)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local work_mem = '64MB'");
            statement.execute("create temporary table %s (%s) on commit drop".formatted(staging, columns));
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + staging + " from stdin (format binary)");
        try {
            BinaryCopy out = new BinaryCopy(copy, columns.split(",").length);
            for (T next = rows.next(); next != null; next = rows.next()) {
                out.row();
                writer.write(next, out);
            }
            return out.end();
        } finally {
            abandon(copy);
        }
    }

    /** SHA-256 over what a query answers, as lines of COPY text. */
    public static String digest(Connection connection, String query) throws SQLException, IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
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

    /** Whether the database ended the connection (class 57) or it broke (class 08). */
    private static boolean isGone(SQLException failed) {
        String state = failed.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** What is done on a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException, IOException;
    }

    /** Writes the fields of one row. */
    public interface Writer<T> {
        void write(T row, BinaryCopy out);
    }
}
