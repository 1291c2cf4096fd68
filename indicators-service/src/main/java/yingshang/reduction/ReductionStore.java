package yingshang.reduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import yingshang.scoring.BinaryCopy;
import yingshang.scoring.NodeNumbers;
import yingshang.scoring.RegionScored;
import yingshang.scoring.RegionSheets;

/** The rows of reductions, in the sheets of the scores that they follow. All is part of the running transaction. */
@ApplicationScoped
class ReductionStore {

    private static final String ROWS = "reduction_row_%d (slot, sheet, scenario, carried_forward, demonstration,"
            + " measurement, baseline_measurement, baseline_as_of, value, baseline)";

    private static final String FILLED = "lock table reduction_row_%1$d in share row exclusive mode;"
            + " create unique index if not exists reduction_row_%1$d_place"
            + " on reduction_row_%1$d (slot, sheet, scenario); analyze reduction_row_%1$d";

    private final Session session;

    ReductionStore(Session session) {
        this.session = session;
    }

    /** Writes the reductions of regions, which are computed on the way. */
    void write(
            int slot,
            List<RegionScored> regions,
            Function<RegionScored, List<ReducedValue>> reduced,
            NodeNumbers numbers) {
        session.doWork(connection -> {
            try (BinaryCopy copy = new BinaryCopy(connection, ROWS.formatted(slot))) {
                for (RegionScored region : regions) {
                    for (ReducedValue one : reduced.apply(region)) {
                        write(copy, slot, region.sheets(), numbers, one);
                    }
                }
                copy.end();
            }
        });
    }

    /** Takes away what was written to sheets that are gone. */
    void remove(int slot, List<Integer> sheets) {
        if (!sheets.isEmpty()) {
            session.createNativeMutationQuery("delete from reduction_row where slot = :slot and sheet in (:sheets)")
                    .setParameter("slot", slot)
                    .setParameter("sheets", sheets)
                    .executeUpdate();
        }
    }

    /** Takes away everything in a slot, and its key until {@link #filled}. */
    void empty(int slot) {
        execute("truncate reduction_row_%1$d; drop index if exists reduction_row_%1$d_place".formatted(slot));
    }

    /** Makes the key of a slot that is full, and tells the planner what is in it. */
    void filled(int slot) {
        execute(FILLED.formatted(slot));
    }

    private void execute(String sql) {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private static void write(BinaryCopy copy, int slot, RegionSheets sheets, NodeNumbers numbers, ReducedValue one)
            throws SQLException {
        copy.row(10).put((short) slot).put((int) sheets.byPeriod().get(one.period()));
        copy.put(numbers.of(one.scenario())).put(one.carriedForward()).put(one.demonstration());
        copy.put((Long) one.measurement()).put(one.baselineMeasurement()).put(one.baselineAsOf());
        copy.put(one.value()).put(one.baseline());
    }
}
