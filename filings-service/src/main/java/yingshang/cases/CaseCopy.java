package yingshang.cases;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;
import yingshang.indicators.WorkingDays;

/** Sends cases and their durations into a running {@code COPY ... FROM STDIN (FORMAT binary)}, a buffer at a time. */
final class CaseCopy {

    /** The columns, in the order in which they are sent. */
    static final String COLUMNS =
            "line, number, item, received, completed, steps, documents, cost, seconds, calendar_days, working_days";

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short FIELDS = 11;
    private static final short END = -1;
    private static final int NULL = -1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private static final int BUFFER = 1 << 17;
    /** More than any case takes. */
    private static final int ROOM = 4096;

    private final CopyIn copy;
    private final WorkingDays calendar;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    CaseCopy(CopyIn copy, WorkingDays calendar) {
        this.copy = copy;
        this.calendar = calendar;
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    void add(CaseRecord record) throws SQLException {
        if (buffer.remaining() < ROOM) {
            send();
        }
        buffer.putShort(FIELDS);
        putLong(record.row());
        put(record.number());
        put(record.item());
        put(record.received());
        put(record.completed());
        put(record.steps());
        put(record.documents());
        put(record.cost());
        putDurations(record.received(), record.completed());
    }

    /** Sends the rest, and says how many cases were sent in all. */
    long end() throws SQLException {
        buffer.putShort(END);
        send();
        return copy.endCopy();
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    private void putDurations(Moment received, Moment completed) {
        if (completed == null) {
            buffer.putInt(NULL).putInt(NULL).putInt(NULL);
            return;
        }
        if (received.timed() && completed.timed()) {
            putLong(Duration.between(received.at(), completed.at()).toSeconds());
        } else {
            buffer.putInt(NULL);
        }
        put(Math.toIntExact(completed.day().toEpochDay() - received.day().toEpochDay()));
        OptionalInt workingDays = calendar.between(received.day(), completed.day());
        put(workingDays.isPresent() ? (Integer) workingDays.getAsInt() : null);
    }

    private void put(Moment moment) {
        if (moment == null) {
            buffer.putInt(NULL);
        } else {
            putLong(Duration.between(EPOCH, moment.at()).toSeconds() * 1_000_000);
        }
    }

    private void putLong(long number) {
        buffer.putInt(Long.BYTES).putLong(number);
    }

    private void put(Integer number) {
        if (number == null) {
            buffer.putInt(NULL);
        } else {
            buffer.putInt(Integer.BYTES).putInt(number);
        }
    }

    private void put(BigDecimal number) {
        put(number == null ? null : ByteConverter.numeric(number));
    }

    private void put(String text) {
        put(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] bytes) {
        if (bytes == null) {
            buffer.putInt(NULL);
        } else {
            buffer.putInt(bytes.length).put(bytes);
        }
    }
}
