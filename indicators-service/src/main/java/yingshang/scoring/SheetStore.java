package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;

/** The sheets of both slots, their rows, and which slot stands. All is part of the running transaction. */
@ApplicationScoped
class SheetStore {

    private static final String ROWS = "score_row_%d (slot, sheet, node, state, carried_forward, demonstration,"
            + " measurement, score, coverage, measurements)";
    private static final String SHEETS = "score_sheet (slot, region, period, period_end, id, run)";

    private final Session session;

    SheetStore(Session session) {
        this.session = session;
    }

    /** The slot that people read, and by what its scores were computed. */
    record Standing(int slot, int frameworkEdition, String methodVersion) {}

    /** What a region comes to in a period is written under this number. */
    record Sheet(int id, String region, Period period) {}

    Optional<Standing> standing() {
        return session
                .createNativeQuery("select slot, framework_edition, method_version from score_standing", Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Standing(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), (String) row[2]))
                .findFirst();
    }

    /** Makes what is in {@code slot} the results that stand. */
    void stand(int slot, int frameworkEdition, String methodVersion) {
        session.createNativeMutationQuery("insert into score_standing (slot, framework_edition, method_version)"
                        + " values (:slot, :edition, :method) on conflict (only_one) do update set"
                        + " slot = excluded.slot, framework_edition = excluded.framework_edition,"
                        + " method_version = excluded.method_version")
                .setParameter("method", methodVersion)
                .setParameter("slot", slot)
                .setParameter("edition", frameworkEdition)
                .executeUpdate();
    }

    /** Periods that a slot has sheets of, by region. */
    Map<String, Set<String>> places(int slot) {
        Map<String, Set<String>> places = new HashMap<>();
        session.createNativeQuery("select region, period from score_sheet where slot = :slot", Object[].class)
                .setParameter("slot", slot)
                .getResultList()
                .forEach(row -> places.computeIfAbsent((String) row[0], key -> new HashSet<>())
                        .add((String) row[1]));
        return places;
    }

    /** Gives the nodes of an edition their numbers; once there, they stay. */
    void number(Framework framework) {
        NodeNumbers numbers = NodeNumbers.of(framework);
        Map<String, ScoreKind> kinds = ScoreKind.byNode(framework);
        Map<String, String> parents = FrameworkTree.of(framework).parents();
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement("insert into score_node (framework_edition, number, code,"
                    + " kind, parent) values (?, ?, ?, ?, ?) on conflict do nothing")) {
                for (Map.Entry<String, Short> node : numbers.byCode().entrySet()) {
                    statement.setInt(1, framework.edition());
                    statement.setShort(2, node.getValue());
                    statement.setString(3, node.getKey());
                    statement.setString(4, kinds.get(node.getKey()).name());
                    statement.setString(5, parents.get(node.getKey()));
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    /** Takes away sheets with their rows; null periods, or null regions, stand for all. */
    List<Integer> remove(int slot, Collection<String> regions, Collection<String> periods) {
        List<Integer> removed = session.createNativeQuery(
                        "delete from score_sheet where slot = :slot and (:anyRegion or region in (:regions))"
                                + " and (:anyPeriod or period in (:periods)) returning id",
                        Integer.class)
                .setParameter("slot", slot)
                .setParameter("anyRegion", regions == null)
                .setParameter("regions", regions == null ? List.of("") : regions)
                .setParameter("anyPeriod", periods == null)
                .setParameter("periods", periods == null ? List.of("") : periods)
                .getResultList();
        if (!removed.isEmpty()) {
            session.createNativeMutationQuery("delete from score_row where slot = :slot and sheet in (:sheets)")
                    .setParameter("slot", slot)
                    .setParameter("sheets", removed)
                    .executeUpdate();
        }
        return removed;
    }

    /** New numbers for sheets. */
    List<Integer> numbers(int count) {
        return session.createNativeQuery(
                        "select cast(nextval('score_sheet_seq') as integer) from generate_series(1, :count)",
                        Integer.class)
                .setParameter("count", count)
                .getResultList();
    }

    /** Writes sheets with their rows, which are computed on the way; says how many rows. */
    int write(int slot, long run, List<Sheet> sheets, Function<Sheet, List<ScoredNode>> rows, NodeNumbers numbers) {
        return session.doReturningWork(connection -> {
            writeSheets(connection, slot, run, sheets);
            try (BinaryCopy copy = new BinaryCopy(connection, ROWS.formatted(slot))) {
                for (Sheet sheet : sheets) {
                    for (ScoredNode node : rows.apply(sheet)) {
                        write(copy, slot, sheet.id(), numbers, node);
                    }
                }
                return Math.toIntExact(copy.end());
            }
        });
    }

    private static void writeSheets(Connection connection, int slot, long run, List<Sheet> sheets) throws SQLException {
        try (BinaryCopy copy = new BinaryCopy(connection, SHEETS)) {
            for (Sheet sheet : sheets) {
                copy.row(6)
                        .put((short) slot)
                        .put(sheet.region())
                        .put(sheet.period().code());
                copy.put(sheet.period().end()).put(sheet.id()).put((Long) run);
            }
            copy.end();
        }
    }

    private static void write(BinaryCopy copy, int slot, int sheet, NodeNumbers numbers, ScoredNode node)
            throws SQLException {
        List<Long> measurements = node.measurements();
        copy.row(10).put((short) slot).put(sheet).put(numbers.of(node.result().code()));
        copy.put((short) node.result().state().ordinal())
                .put(node.carriedForward())
                .put(node.demonstration())
                .put(measurements.size() == 1 ? measurements.get(0) : null)
                .put(node.result().score())
                .put(node.result().coverage())
                .put(measurements.size() > 1 ? measurements : null);
    }

    /**
     * Lets this transaction end before it is on the disk: a crash undoes the rows of a part together with the mark that
     * it is done, and the part is computed again.
     */
    void endBeforeItIsOnDisk() {
        execute("set local synchronous_commit = off");
    }

    /**
     * Empties the slot that does not stand, and takes away its key until {@link #filled}. Fails at once when somebody
     * still reads in it: whoever waited for them would keep everybody else from reading.
     */
    void empty(int slot) {
        execute(
                "set local lock_timeout = '300ms'",
                "truncate score_row_" + slot,
                "drop index if exists score_row_%d_place".formatted(slot),
                "delete from score_sheet where slot = " + slot);
    }

    /**
     * Makes the key of a slot that is full, which takes a third of what it costs row by row, and tells the planner what
     * is in it. Whoever does so meanwhile is waited for; readers are not.
     */
    void filled(int slot) {
        execute(
                "lock table score_row_%d in share row exclusive mode".formatted(slot),
                "create unique index if not exists score_row_%1$d_place on score_row_%1$d (slot, sheet, node)"
                        .formatted(slot));
        analyze(slot);
    }

    /** Tells the planner what is in a slot now. */
    void analyze(int slot) {
        execute("analyze score_row_" + slot, "analyze score_sheet");
    }

    private void execute(String... statements) {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
        });
    }
}
