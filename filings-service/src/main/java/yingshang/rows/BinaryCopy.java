package yingshang.rows;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/** Writes rows into a running {@code COPY ... FROM STDIN (FORMAT binary)}, a buffer at a time. */
public final class BinaryCopy {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short END = -1;
    private static final int NULL = -1;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private static final int BUFFER = 1 << 17;
    /** More than any row takes. */
    private static final int ROOM = 8192;

    private final CopyIn copy;
    private final short fields;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    BinaryCopy(CopyIn copy, int fields) {
        this.copy = copy;
        this.fields = (short) fields;
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins the next row, of which every field follows in the order of the columns. */
    public void row() throws SQLException {
        if (buffer.remaining() < ROOM) {
            send();
        }
        buffer.putShort(fields);
    }

    /** A field of type {@code bigint}. */
    public void putLong(long number) {
        buffer.putInt(Long.BYTES).putLong(number);
    }

    /** A field of type {@code integer}; null for none. */
    public void put(Integer number) {
        if (number == null) {
            none();
        } else {
            buffer.putInt(Integer.BYTES).putInt(number);
        }
    }

    /** A field of type {@code numeric}; null for none. */
    public void put(BigDecimal number) {
        put(number == null ? null : ByteConverter.numeric(number));
    }

    /** A field of type {@code text}; null for none. */
    public void put(String text) {
        put(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
    }

    /** A field of type {@code timestamptz}; null for none. */
    public void put(Instant at) {
        if (at == null) {
            none();
        } else {
            putLong(ChronoUnit.MICROS.between(EPOCH, at));
        }
    }

    /** A field of type {@code date}; null for none. */
    public void put(LocalDate day) {
        put(day == null ? null : (Integer) Math.toIntExact(day.toEpochDay() - EPOCH_DAY));
    }

    /** A field of type {@code boolean}. */
    public void put(boolean is) {
        buffer.putInt(1).put((byte) (is ? 1 : 0));
    }

    /** A field of any type that is null. */
    public void none() {
        buffer.putInt(NULL);
    }

    private void put(byte[] bytes) {
        if (bytes == null) {
            none();
        } else {
            buffer.putInt(bytes.length).put(bytes);
        }
    }

    /** Sends the rest, and says how many rows were sent in all. */
    long end() throws SQLException {
        buffer.putShort(END);
        send();
        return copy.endCopy();
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
