package yingshang.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What each replica gave out, minute by minute, where all of them can read it. The counters only grow, so that a row
 * which is read twice or late does no harm.
 */
@ApplicationScoped
class SpendingService {

    private static final String TELL = """
            insert into limit_spending as told (replica, kind, name, minute, spent, changed)
            values (?, ?, ?, ?, ?, clock_timestamp())
            on conflict (replica, kind, name, minute)
            do update set spent = told.spent + excluded.spent, changed = excluded.changed""";
    private static final String HEAR = """
            select replica, kind, name, minute, spent from limit_spending
             where replica <> ? and changed > clock_timestamp() - make_interval(secs => ?)""";
    private static final String FORGET = "delete from limit_spending where minute < ?";

    private final DataSource database;
    private final Clock clock;

    SpendingService(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What one replica gave to one subject in one minute so far. */
    record Spent(UUID replica, Subject subject, long minute, long requests) {}

    /** The present minute, counted from 1970. */
    long minute() {
        return Instant.now(clock).getEpochSecond() / 60;
    }

    /** Adds {@code spent} to what {@code replica} has told. */
    @Transactional
    void tell(UUID replica, Map<Subject, Long> spent) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement row = connection.prepareStatement(TELL)) {
            for (Map.Entry<Subject, Long> entry : spent.entrySet()) {
                row.setObject(1, replica);
                row.setString(2, entry.getKey().kind().name());
                row.setString(3, entry.getKey().name());
                row.setLong(4, minute());
                row.setLong(5, entry.getValue());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** What the other replicas have told within the last {@code since}. */
    @Transactional
    List<Spent> heard(UUID replica, Duration since) throws SQLException {
        List<Spent> heard = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(HEAR)) {
            query.setObject(1, replica);
            query.setDouble(2, since.toSeconds());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    heard.add(spent(row));
                }
            }
        }
        return heard;
    }

    /** Removes what was told before {@code minute}. */
    @Transactional
    void forgetBefore(long minute) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement rows = connection.prepareStatement(FORGET)) {
            rows.setLong(1, minute);
            rows.executeUpdate();
        }
    }

    private static Spent spent(ResultSet row) throws SQLException {
        Subject subject = new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getString("name"));
        return new Spent(row.getObject("replica", UUID.class), subject, row.getLong("minute"), row.getLong("spent"));
    }
}
