package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.Session;
import yingshang.catalogue.Period;

/** The parts of a full run, and what happened beside it. */
@ApplicationScoped
class PartRepository {

    private static final String CLAIM = "select p.run, p.number, p.regions, p.periods from score_part p"
            + " join score_run r on r.id = p.run where r.status = 'RUNNING' and not p.done"
            + " order by p.number limit 1 for update of p skip locked";

    private final Session session;

    PartRepository(Session session) {
        this.session = session;
    }

    /** Some regions of a full run, to be computed in one transaction. */
    record Part(long run, int number, List<String> regions, List<Period> periods) {}

    /** What the parts of a run came to so far. */
    record Progress(int parts, int done, int read, int written) {}

    void add(long run, List<List<String>> parts, List<Period> periods) {
        Object[] codes = periods.stream().map(Period::code).toArray();
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into score_part (run, number, regions, periods) values (?, ?, ?, ?)")) {
                for (int number = 0; number < parts.size(); number++) {
                    statement.setLong(1, run);
                    statement.setInt(2, number);
                    statement.setArray(
                            3,
                            connection.createArrayOf("text", parts.get(number).toArray()));
                    statement.setArray(4, connection.createArrayOf("text", codes));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** Takes a part that nobody else is at, until the transaction ends. */
    Optional<Part> claim() {
        return session.doReturningWork(PartRepository::claim);
    }

    void done(Part part, int read, int written) {
        session.createNativeMutationQuery("update score_part set done = true, read = :read, written = :written"
                        + " where run = :run and number = :number")
                .setParameter("read", read)
                .setParameter("written", written)
                .setParameter("run", part.run())
                .setParameter("number", part.number())
                .executeUpdate();
    }

    Progress progress(long run) {
        Object[] row = session.createNativeQuery(
                        "select count(*), count(*) filter (where done), coalesce(sum(read), 0),"
                                + " coalesce(sum(written), 0) from score_part where run = :run",
                        Object[].class)
                .setParameter("run", run)
                .getSingleResult();
        return new Progress(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** Forgets the parts of a run that is over. */
    void forget(long run) {
        session.createNativeMutationQuery("delete from score_part where run = :run")
                .setParameter("run", run)
                .executeUpdate();
    }

    /** Notes what the standing results take into account while a full run is under way. */
    void note(Map<String, LocalDate> changes) {
        session.doWork(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("insert into score_catch_up (region, period_end) values (?, ?)")) {
                for (Map.Entry<String, LocalDate> change : changes.entrySet()) {
                    statement.setString(1, change.getKey());
                    statement.setObject(2, change.getValue());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** Takes what was noted: the earliest changed day of each region. */
    Map<String, LocalDate> takeNoted() {
        Map<String, LocalDate> noted = new HashMap<>();
        session.createNativeQuery(
                        "with taken as (delete from score_catch_up returning region, period_end)"
                                + " select region, min(period_end) from taken group by region",
                        Object[].class)
                .getResultList()
                .forEach(row -> noted.put(
                        (String) row[0], row[1] instanceof Date day ? day.toLocalDate() : (LocalDate) row[1]));
        return noted;
    }

    private static Optional<Part> claim(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM);
                ResultSet found = statement.executeQuery()) {
            return found.next()
                    ? Optional.of(new Part(
                            found.getLong(1),
                            found.getInt(2),
                            strings(found, 3),
                            strings(found, 4).stream().map(Period::of).toList()))
                    : Optional.empty();
        }
    }

    private static List<String> strings(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Cuts regions into parts of at most {@code size}. */
    static List<List<String>> cut(Collection<String> regions, int size) {
        List<String> all = List.copyOf(regions);
        return IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(part -> all.subList(part * size, Math.min(all.size(), (part + 1) * size)))
                .toList();
    }
}
