package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import yingshang.rows.Bulk;
import yingshang.wire.Page;

/** Counts ratings, each time from the ratings themselves, in one passage. */
@ApplicationScoped
class RatingTallies {

    private static final String COUNT = """
            select %1$s as key,
                   count(*) as ratings,
                   count(*) filter (where ground is not null) as excluded,
                   count(*) filter (where counts and level = 1) as level1,
                   count(*) filter (where counts and level = 2) as level2,
                   count(*) filter (where counts and level = 3) as level3,
                   count(*) filter (where counts and level = 4) as level4,
                   count(*) filter (where counts and level = 5) as level5,
                   count(*) filter (where bad and rectified_at <= due_at) as on_time,
                   count(*) filter (where bad and coalesce(rectified_at, now) > due_at) as late,
                   count(*) filter (where bad and rectified_at is null and now <= due_at) as pending,
                   count(*) filter (where bad and real_name) as real_name_bad,
                   count(*) filter (where bad and real_name and revisited_at is not null) as revisited,
                   count(rectified_on) filter (where bad and complexity = 'GENERAL') as general,
                   sum(rectified_on - entered_on) filter (where bad and complexity = 'GENERAL') as general_days,
                   count(rectified_on) filter (where bad and complexity = 'COMPLEX') as complex,
                   sum(rectified_on - entered_on) filter (where bad and complexity = 'COMPLEX') as complex_days,
                   count(entry_days) filter (where counts) as cards,
                   sum(entry_days) filter (where counts) as entry_days,
                   count(*) filter (where counts and entry_days <= %3$d) as cards_on_time,
                   count(*) filter (where counts and channel = 'CARD' and entry_days is null) as cards_unknown,
                   count(*) over () as keys
              from (select *, ground is null as counts, ground is null and level <= 2 as bad,
                           cast(? as timestamptz) as now
                      from rating where %2$s) as one
             group by 1 order by 1 nulls last limit ? offset ?
            """;

    private static final String FACTS = """
            select department, number, level, channel, handled_on, rated_on, entered_on, real_name, ground, complexity,
                   due_at at time zone 'UTC', rectified_at at time zone 'UTC', revisited_at at time zone 'UTC'
              from rating where region = %s and rated_on between '%s' and '%s'
             order by department collate "C", number
            """;

    private final Session session;

    RatingTallies(Session session) {
        this.session = session;
    }

    /** The counts by what is asked for, in the order of their keys. */
    Page<Tally> by(FiguresBy by, RatingScope scope, int page, int size) {
        return Bulk.worked(session, RatingColumn.ALL.kind(), connection -> by(connection, by, scope, page, size));
    }

    /** SHA-256 over all that the figures of a region rest on. */
    String digest(RatingScope scope) {
        return Bulk.worked(session, RatingColumn.ALL.kind(), connection -> {
            String region = "'" + connection.unwrap(PGConnection.class).escapeLiteral(scope.region()) + "'";
            return Bulk.digest(connection, FACTS.formatted(region, scope.first(), scope.last()));
        });
    }

    private static Page<Tally> by(Connection connection, FiguresBy by, RatingScope scope, int page, int size)
            throws SQLException {
        List<Object> parameters = new ArrayList<>();
        parameters.add(Timestamp.from(scope.now()));
        String where = where(scope, connection, parameters);
        parameters.add(size);
        parameters.add((long) page * size);
        List<Tally> tallies = new ArrayList<>();
        long keys = 0;
        String sql = COUNT.formatted(by.expression(), where, Terms.CARD_WORKING_DAYS);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tallies.add(Tally.read(rows));
                    keys = rows.getLong("keys");
                }
            }
        }
        return new Page<>(tallies, page, size, keys);
    }

    private static String where(RatingScope scope, Connection connection, List<Object> parameters) throws SQLException {
        List<String> conditions = new ArrayList<>(List.of("true"));
        add("region = ?", scope.region(), conditions, parameters);
        add("department = ?", scope.department(), conditions, parameters);
        add("item = ?", scope.item(), conditions, parameters);
        add("service_window = ?", scope.window(), conditions, parameters);
        add("rated_on >= ?", scope.first(), conditions, parameters);
        add("rated_on <= ?", scope.last(), conditions, parameters);
        if (scope.own() != null) {
            add("department = ?", scope.own().department(), conditions, parameters);
            Object regions =
                    connection.createArrayOf("text", scope.own().regions().toArray());
            add("region = any(?)", regions, conditions, parameters);
        }
        return String.join(" and ", conditions);
    }

    private static void add(String condition, Object value, List<String> conditions, List<Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(value);
        }
    }
}
