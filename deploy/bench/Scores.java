import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Measurements for scores.mjs, and what the database does with the same rows when nothing stands before it.
 *
 * <p>java -cp postgresql.jar Scores.java fill FROM TO PERIODS METRICS, or Scores.java raw; address, role and password of
 * the database of indicators-service come from YINGSHANG_DB_URL_INDICATORS and so on. {@code fill} adds a value for each
 * metric (scored ones first), month of 2021 and region FROM..TO-1, month by month as they would arrive, and prints rows and seconds; region 0
 * is Zhoucun, the others are made up. {@code raw} prints the rows of measurements and the seconds of one scan over them,
 * then the rows of all results that stand and the seconds of one COPY out of them.
 */
class Scores {

    private static final String FILL = """
            insert into measurement (filing, entry, version, region, indicator, scenario, period, period_start, period_end,
                                     unit, value, withdrawn, demonstration, department, accepted_at, received_at)
            select gen_random_uuid(), gen_random_uuid(), 1, r.code, split_part(s.code, '.', 1), s.code,
                   to_char(p.day, 'YYYY-MM'), p.day, cast(p.day + interval '1 month - 1 day' as date), s.unit,
                   round(s.low + s.width * (abs(hashtext(r.code || s.code || p.day)) %% 1000) / 1000, 3), false, true, 'benchmark', now(), now()
              from generate_series(date '2021-01-01', date '2021-01-01' + interval '%d months' - interval '1 day',
                                   interval '1 month') as months (month)
             cross join lateral (select cast(month as date) as day) as p
             cross join (select case n when 0 then '370306' else cast(900000 + n as text) end as code
                           from generate_series(%d, %d) as n) as r
             cross join (select code, unit, coalesce(worst, 0) as low, coalesce(best - worst, 100) as width from scenario
                          where edition = (select max(number) from framework_edition)
                          order by best is null, sequence limit %d) as s
            """;

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                System.getenv("YINGSHANG_DB_URL_INDICATORS"),
                System.getenv("YINGSHANG_DB_USER_INDICATORS"),
                System.getenv("YINGSHANG_DB_PASSWORD_INDICATORS"))) {
            if (arguments[0].equals("fill")) {
                fill(connection, arguments);
            } else {
                scan(connection);
                copy(connection);
            }
        }
    }

    private static void fill(Connection connection, String[] arguments) throws SQLException {
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        try (Statement statement = connection.createStatement()) {
            long begun = System.nanoTime();
            long rows = statement.executeLargeUpdate(FILL.formatted(
                    Integer.parseInt(arguments[3]), from, to - 1, Integer.parseInt(arguments[4])));
            say(rows, begun);
            statement.execute("vacuum analyze measurement");
        }
    }

    private static void scan(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set max_parallel_workers_per_gather = 0");
            long begun = System.nanoTime();
            try (ResultSet found = statement.executeQuery("select count(*), sum(value) from measurement")) {
                found.next();
                say(found.getLong(1), begun);
            }
        }
    }

    /** The tables themselves, without the names that the views put in place of numbers. */
    private static void copy(Connection connection) throws Exception {
        int slot;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select slot from score_standing")) {
            found.next();
            slot = found.getInt(1);
        }
        var api = connection.unwrap(PGConnection.class).getCopyAPI();
        long begun = System.nanoTime();
        long rows = 0;
        for (String table : new String[] {"score_row_" + slot, "reduction_row_" + slot}) {
            rows += api.copyOut("copy " + table + " to stdout", OutputStream.nullOutputStream());
        }
        say(rows, begun);
    }

    private static void say(long rows, long begun) {
        System.out.println(rows + " " + (System.nanoTime() - begun) / 1e9);
    }
}
