import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * What the database does with the same rows when nothing stands before it; for cases.mjs.
 *
 * <p>java -cp postgresql.jar Raw.java copy UPLOAD, or Raw.java insert FILING...; address, role and password of the
 * database of filings-service come from YINGSHANG_DB_URL_FILINGS and so on. Prints rows and seconds. What it has
 * written it removes again.
 */
class Raw {

    private static final String COLUMNS = "number, item, received, completed, steps, documents, cost, seconds, calendar_days,"
            + " working_days";
    private static final int BATCH = 1000;

    public static void main(String[] arguments) throws Exception {
        String url = System.getenv("YINGSHANG_DB_URL_FILINGS");
        try (Connection connection = DriverManager.getConnection(
                url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true",
                System.getenv("YINGSHANG_DB_USER_FILINGS"),
                System.getenv("YINGSHANG_DB_PASSWORD_FILINGS"))) {
            connection.setAutoCommit(false);
            if (arguments[0].equals("copy")) {
                copy(connection, UUID.fromString(arguments[1]));
            } else {
                insert(connection, Arrays.copyOfRange(arguments, 1, arguments.length));
            }
        }
    }

    /** COPY of an upload's cases, as psql would do it, into the table they are in, with its key. */
    private static void copy(Connection connection, UUID upload) throws Exception {
        Path file = Files.createTempFile("cases", ".copy");
        UUID other = UUID.randomUUID();
        var api = connection.unwrap(PGConnection.class).getCopyAPI();
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                api.copyOut("copy (select '%s', %s from case_record where upload = '%s' order by number) to stdout"
                        .formatted(other, COLUMNS, upload), out);
            }
            connection.commit();
            long begun = System.nanoTime();
            try (InputStream in = Files.newInputStream(file)) {
                long rows = api.copyIn("copy case_record (upload, %s) from stdin".formatted(COLUMNS), in, 1 << 16);
                connection.commit();
                say(rows, begun);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from case_record where upload = '%s'".formatted(other));
            }
            vacuum(connection, "case_record");
        } finally {
            Files.delete(file);
        }
    }

    /** Insertion of the entries of filings, in batches, into the table they are in, with its keys. */
    private static void insert(Connection connection, String[] filings) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        String wanted = "'" + String.join("', '", filings) + "'";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from entry where filing in (%s)".formatted(wanted))) {
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(found.getMetaData().getColumnName(i));
            }
            while (found.next()) {
                rows.add(row(found, columns));
            }
        }
        String places = "?, ".repeat(columns.size()).replaceAll(", $", "");
        String sql = "insert into entry (%s) values (%s)".formatted(String.join(", ", columns), places);
        connection.commit();
        long begun = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                for (int field = 0; field < columns.size(); field++) {
                    statement.setObject(field + 1, rows.get(i)[field]);
                }
                statement.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
        }
        say(rows.size(), begun);
        try (PreparedStatement statement = connection.prepareStatement("delete from entry where entry = any(?)")) {
            int entry = columns.indexOf("entry");
            statement.setArray(1, connection.createArrayOf("uuid", rows.stream().map(row -> row[entry]).toArray()));
            statement.executeUpdate();
        }
        vacuum(connection, "entry");
    }

    /** The row as one that could stand beside it: under new identifiers, and not the current one of its place. */
    private static Object[] row(ResultSet found, List<String> columns) throws SQLException {
        Object[] row = new Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = switch (columns.get(i)) {
                case "id", "entry" -> UUID.randomUUID();
                case "superseded" -> true;
                default -> found.getObject(i + 1);
            };
        }
        return row;
    }

    private static void vacuum(Connection connection, String table) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum " + table);
        }
    }

    private static void say(long rows, long begun) {
        System.out.printf("%d %.3f%n", rows, (System.nanoTime() - begun) / 1e9);
    }
}
