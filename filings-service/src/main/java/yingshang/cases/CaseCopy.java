package yingshang.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import yingshang.indicators.WorkingDays;
import yingshang.rows.BinaryCopy;
import yingshang.rows.Bulk;
import yingshang.rows.Moment;

/** Writes cases and their durations. */
final class CaseCopy implements Bulk.Writer<CaseRecord> {

    /** The columns, in the order in which they are written. */
    static final String COLUMNS =
            "line bigint, number text collate \"C\", item text, received timestamptz, completed timestamptz,"
                    + " steps integer, documents integer, cost numeric, seconds bigint, calendar_days integer,"
                    + " working_days integer";

    private final WorkingDays calendar;

    CaseCopy(WorkingDays calendar) {
        this.calendar = calendar;
    }

    @Override
    public void write(CaseRecord record, BinaryCopy out) {
        out.putLong(record.row());
        out.put(record.number());
        out.put(record.item());
        out.put(at(record.received()));
        out.put(at(record.completed()));
        out.put(record.steps());
        out.put(record.documents());
        out.put(record.cost());
        writeDurations(record.received(), record.completed(), out);
    }

    private void writeDurations(Moment received, Moment completed, BinaryCopy out) {
        if (completed == null) {
            out.none();
            out.none();
            out.none();
            return;
        }
        if (received.timed() && completed.timed()) {
            out.putLong(Duration.between(received.at(), completed.at()).toSeconds());
        } else {
            out.none();
        }
        out.put((Integer)
                Math.toIntExact(completed.day().toEpochDay() - received.day().toEpochDay()));
        OptionalInt workingDays = calendar.between(received.day(), completed.day());
        out.put(workingDays.isPresent() ? (Integer) workingDays.getAsInt() : null);
    }

    private static Instant at(Moment moment) {
        return moment == null ? null : moment.at();
    }
}
