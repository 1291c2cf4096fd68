package yingshang.reduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.hibernate.Session;
import yingshang.scoring.BinaryCopy;
import yingshang.scoring.NodeNumbers;
import yingshang.scoring.RegionSheets;

/** The rows of reductions, in the sheets of the scores that they follow. All is part of the running transaction. */
@ApplicationScoped
class ReductionStore {

    private static final String ROWS = "reduction_row (slot, sheet, scenario, carried_forward, demonstration,"
            + " measurement, baseline_measurement, baseline_as_of, value, baseline)";

    private final Session session;

    ReductionStore(Session session) {
        this.session = session;
    }

    /** Writes the reductions of a region. */
    void write(RegionSheets sheets, NodeNumbers numbers, List<ReducedValue> reduced) {
        session.doWork(connection -> {
            try (BinaryCopy copy = new BinaryCopy(connection, ROWS)) {
                for (ReducedValue one : reduced) {
                    write(copy, sheets, numbers, one);
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

    /** Takes away everything in a slot. */
    void empty(int slot) {
        session.doWork(connection -> empty(connection, slot));
    }

    private static void empty(Connection connection, int slot) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate reduction_row_" + slot);
        }
    }

    private static void write(BinaryCopy copy, RegionSheets sheets, NodeNumbers numbers, ReducedValue one)
            throws SQLException {
        copy.row(10).put((short) sheets.slot()).put((int) sheets.byPeriod().get(one.period()));
        copy.put(numbers.of(one.scenario())).put(one.carriedForward()).put(one.demonstration());
        copy.put((Long) one.measurement()).put(one.baselineMeasurement()).put(one.baselineAsOf());
        copy.put(one.value()).put(one.baseline());
    }
}
