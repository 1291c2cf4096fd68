package yingshang.ratings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import yingshang.rows.Bulk;
import yingshang.rows.Reading;
import yingshang.rows.Rejection;

/** Files of ratings in the database. Everything here is part of the running transaction, whole or not at all. */
@ApplicationScoped
class RatingStore {

    private static final String NUMBER = RatingColumn.NUMBER.code();

    /** Of rows with the same number the last one counts. */
    private static final String LAST = """
            create temporary table rating_last on commit drop as
            select distinct on (department, number) * from rating_staging order by department, number, line desc
            """;

    /** Sorted, they go into the key's index from left to right; who brings the same meanwhile is waited for. */
    private static final String KEEP = """
            insert into rating (id, region, department, number, item, service_window, channel, level, handled_on,
                   rated_at, entered_at, real_name, entry_days, upload, recorded_by, recorded_at, steps, status,
                   complexity, due_at, answered_by, rectified_at, closed_at, revisited_at, reminded)
            select gen_random_uuid(), cast(? as text), department, number, item, service_window, channel, level,
                   handled_on, rated_at, entered_at, real_name, entry_days, cast(? as uuid), cast(? as text),
                   cast(? as timestamptz), settled::integer,
                   case when level > 2 then null when rectified_at is null then 'OPEN' else 'CONFIRMED' end,
                   complexity, due_at, null, rectified_at, rectified_at, revisited_at, 0
              from (select *, rectified_at is not null or revisited_at is not null as settled from rating_last) as one
             order by department, number
                on conflict (region, department, number) do nothing
            """;

    private static final String CONTACTS = """
            insert into rating_contact (rating, name, phone, comment)
            select rating.id, last.contact_name, last.contact_phone, last.contact_comment
              from rating join rating_last as last using (department, number)
             where rating.upload = ? and rating.region = ?
               and (last.contact_name, last.contact_phone, last.contact_comment) is distinct from (null, null, null)
            """;

    private static final String TAKEN_OVER = """
            insert into rating_event (id, rating, step, kind, actor, at)
            select gen_random_uuid(), id, 1, 'TAKEN_OVER', recorded_by, recorded_at
              from rating where upload = ? and steps = 1
            """;

    /** When a rating was entered is not asked: who does not say it says now, each time anew. */
    private static final String OTHERWISE = """
            select last.line, last.number, count(*) over ()
              from rating join rating_last as last using (department, number)
             where rating.region = ? and rating.upload is distinct from ?
               and (rating.item, rating.service_window, rating.channel, rating.level, rating.handled_on,
                    rating.rated_at, rating.real_name)
                   is distinct from (last.item, last.service_window, last.channel, last.level, last.handled_on,
                                     last.rated_at, last.real_name)
             order by last.line limit %d
            """.formatted(Reading.KEPT);

    private static final String ARRIVED = """
            select department, count(*), min(due_at) from rating
             where upload = ? and status = 'OPEN' group by department order by department
            """;

    private static final String BAD = "select count(*) from rating where upload = ? and level <= 2";
    private static final String HELD = "select count(*) from rating_last";

    private static final String SORTED = """
            select department, number, item, service_window, channel, level, handled_on, rated_at at time zone 'UTC',
                   real_name
              from rating where upload = '%s' order by department collate "C", number
            """;

    private final Session session;

    RatingStore(Session session) {
        this.session = session;
    }

    /** Reads ratings to the end and keeps them aside; says how many there were. */
    long stage(Reading<RatingRecord> reading, Terms terms) {
        return worked(connection ->
                Bulk.stage(connection, "rating_staging", RatingCopy.COLUMNS, reading, new RatingCopy(terms)));
    }

    /**
     * Makes those kept aside that are new the ratings of an upload.
     *
     * @return how many different ones there were, and how many of them were new
     */
    Kept keep(UUID upload, String region, Act act) {
        return worked(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(LAST);
                statement.execute("analyze rating_last");
            }
            long created = update(connection, KEEP, region, upload, act.by(), Timestamp.from(act.at()));
            update(connection, CONTACTS, upload, region);
            update(connection, TAKEN_OVER, upload);
            return new Kept(count(connection, HELD), created, count(connection, BAD, upload));
        });
    }

    /** Counts among the rejected what is held already and says something else; says how many these are. */
    long rejectOtherwise(UUID upload, String region, Reading<RatingRecord> reading) {
        return worked(connection -> {
            String rule = RatingRule.HELD_OTHERWISE.code();
            long found = 0;
            int told = 0;
            try (PreparedStatement statement = prepared(connection, OTHERWISE, region, upload);
                    ResultSet rows = statement.executeQuery()) {
                for (; rows.next(); told++) {
                    reading.reject(new Rejection(rows.getLong(1), NUMBER, rule, rows.getString(2)));
                    found = rows.getLong(3);
                }
            }
            reading.reject(rule, found - told);
            return found;
        });
    }

    /** What departments have to put right since an upload. */
    List<Arrived> arrived(UUID upload) {
        return worked(connection -> {
            List<Arrived> all = new ArrayList<>();
            try (PreparedStatement statement = prepared(connection, ARRIVED, upload);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(new Arrived(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getTimestamp(3).toInstant()));
                }
            }
            return all;
        });
    }

    /** SHA-256 over the new ratings of an upload as lines of COPY text, sorted by department and number. */
    String digest(UUID upload) {
        return worked(connection -> Bulk.digest(connection, SORTED.formatted(upload)));
    }

    private <T> T worked(Bulk.Work<T> work) {
        return Bulk.worked(session, RatingColumn.ALL.kind(), work);
    }

    private static long update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeLargeUpdate();
        }
    }

    private static long count(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /**
     * What became of ratings kept aside.
     *
     * @param held different ones
     * @param created of these, those that were new
     * @param bad of the new ones, bad ones
     */
    record Kept(long held, long created, long bad) {}

    /** So many bad ratings for a department, the first of which has to be put right by an instant. */
    record Arrived(String department, long ratings, Instant firstDue) {}

    /** A rectification whose term ends soon, or is over. */
    record Waiting(
            UUID rating, int steps, String region, String department, String item, Instant dueAt, boolean overdue) {}
}
