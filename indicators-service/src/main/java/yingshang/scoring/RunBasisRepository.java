package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;

/** Which measurements runs rested on, region by region. */
@ApplicationScoped
class RunBasisRepository {

    private static final String KEEP_LIST =
            "insert into measurement_list (digest, measurements) values (?, ?) on conflict do nothing";
    private static final String KEEP_BASIS =
            "insert into score_run_basis (run, region, list, measurements) values (?, ?, ?, ?)"
                    + " on conflict (run, region) do update set list = excluded.list,"
                    + " measurements = excluded.measurements";
    private static final String NUMBER = "update score_run_basis b set before = n.before from (select region,"
            + " sum(measurements) over (order by region) - measurements as before from score_run_basis"
            + " where run = :run) n where b.run = :run and b.region = n.region";
    private static final String PAGE = "select b.region, m.id, m.version from score_run_basis b"
            + " join measurement_list l on l.digest = b.list"
            + " cross join lateral unnest(l.measurements) with ordinality as used (id, number)"
            + " join measurement m on m.id = used.id"
            + " where b.run = :run and b.before < :end and b.before + b.measurements > :begin"
            + " and b.before + used.number > :begin and b.before + used.number <= :end"
            + " order by b.before, used.number";

    private final Session session;

    RunBasisRepository(Session session) {
        this.session = session;
    }

    /** Keeps the lists of these regions; a region named before gets its new one. */
    void keep(long run, Map<String, MeasurementList> lists) {
        session.doWork(connection -> {
            keepLists(connection, lists);
            keepBasis(connection, run, lists);
        });
    }

    /** Numbers the measurements of a run whose regions are all there. */
    void number(long run) {
        session.createNativeMutationQuery(NUMBER).setParameter("run", run).executeUpdate();
    }

    /** The digests of the run's lists in hexadecimal, by region. */
    SortedMap<String, String> digests(long run) {
        SortedMap<String, String> digests = new TreeMap<>();
        session.createNativeQuery("select region, list from score_run_basis where run = :run", Object[].class)
                .setParameter("run", run)
                .getResultList()
                .forEach(row -> digests.put((String) row[0], HexFormat.of().formatHex((byte[]) row[1])));
        return digests;
    }

    /** The run's measurements by region and identifier, from the one numbered {@code page * size}. */
    List<UsedMeasurementView> page(long run, int page, int size) {
        long begin = (long) page * size;
        return session
                .createNativeQuery(PAGE, Object[].class)
                .setParameter("run", run)
                .setParameter("begin", begin)
                .setParameter("end", begin + size)
                .getResultList()
                .stream()
                .map(row -> new UsedMeasurementView(
                        (String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).intValue()))
                .toList();
    }

    long count(long run) {
        return session.createNativeQuery(
                        "select cast(coalesce(sum(measurements), 0) as bigint) from score_run_basis where run = :run",
                        Long.class)
                .setParameter("run", run)
                .getSingleResult();
    }

    private static void keepLists(Connection connection, Map<String, MeasurementList> lists) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP_LIST)) {
            // In order of the digest, so that two who keep the same lists never wait for each other in a circle.
            for (MeasurementList list : inOrder(lists)) {
                Array measurements =
                        connection.createArrayOf("bigint", list.measurements().toArray());
                statement.setBytes(1, list.digest());
                statement.setArray(2, measurements);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static List<MeasurementList> inOrder(Map<String, MeasurementList> lists) {
        SortedMap<String, MeasurementList> ordered = new TreeMap<>();
        lists.values().forEach(list -> ordered.put(HexFormat.of().formatHex(list.digest()), list));
        return List.copyOf(ordered.values());
    }

    private static void keepBasis(Connection connection, long run, Map<String, MeasurementList> lists)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP_BASIS)) {
            for (Map.Entry<String, MeasurementList> region : lists.entrySet()) {
                statement.setLong(1, run);
                statement.setString(2, region.getKey());
                statement.setBytes(3, region.getValue().digest());
                statement.setInt(4, region.getValue().measurements().size());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
